-- Numbers that are addresses last: that of a quotation must not change when a statement is rejected and brought back, nor be given to another quotation.

-- where a statement stood that is gone, and which quotation it was an appearance of
CREATE TABLE quotation_place (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  content TEXT NOT NULL,
  quotation_id INTEGER NOT NULL REFERENCES quotation (id) ON DELETE CASCADE,
  PRIMARY KEY (article_id, content)
) STRICT, WITHOUT ROWID;
CREATE INDEX quotation_place_quotation ON quotation_place (quotation_id);

-- an article that is taken out leaves no places: it is gone already when its statements follow
CREATE TRIGGER statement_leaves BEFORE DELETE ON statement WHEN EXISTS (SELECT 1 FROM article WHERE id = old.article_id) BEGIN
  INSERT OR REPLACE INTO quotation_place (article_id, content, quotation_id)
    SELECT old.article_id, old.content, quotation_id FROM quotation_appearance WHERE statement_id = old.id;
END;

-- Nor is the number of a statement given to another once it is gone: what was rejected comes back under it.
-- last: the highest of those that are gone
CREATE TABLE statement_gone (last INTEGER NOT NULL) STRICT;
INSERT INTO statement_gone SELECT coalesce(max(json_extract(row, '$.Id')), 0) FROM as_read WHERE kind = 'statement';
CREATE TRIGGER statement_goes AFTER DELETE ON statement BEGIN
  UPDATE statement_gone SET last = max(last, old.id);
END;

-- nor that of an article
CREATE TABLE article_gone (last INTEGER NOT NULL) STRICT;
INSERT INTO article_gone VALUES (0);
CREATE TRIGGER article_goes AFTER DELETE ON article BEGIN
  UPDATE article_gone SET last = max(last, old.id);
END;

-- with its last appearance and place a quotation loses its words; its number stays, so that no other is given it
DROP TRIGGER quotation_left;
CREATE TRIGGER quotation_left AFTER DELETE ON quotation_appearance
WHEN NOT EXISTS (SELECT 1 FROM quotation_appearance WHERE quotation_id = old.quotation_id) AND NOT EXISTS (SELECT 1 FROM quotation_place WHERE quotation_id = old.quotation_id) BEGIN
  UPDATE quotation SET words = '', words_hash = '' WHERE id = old.quotation_id;
  DELETE FROM quotation_band WHERE quotation_id = old.quotation_id;
END;
CREATE TRIGGER quotation_place_left AFTER DELETE ON quotation_place
WHEN NOT EXISTS (SELECT 1 FROM quotation_appearance WHERE quotation_id = old.quotation_id) AND NOT EXISTS (SELECT 1 FROM quotation_place WHERE quotation_id = old.quotation_id) BEGIN
  UPDATE quotation SET words = '', words_hash = '' WHERE id = old.quotation_id;
  DELETE FROM quotation_band WHERE quotation_id = old.quotation_id;
END;
