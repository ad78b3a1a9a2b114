-- Embeddings of statements, for the search by meaning. They are made from the text when they are first needed, so nothing is lost with them.
-- A block holds up to 1,024 rows: all scales (float32, little-endian), then 384 int8 numbers for each row.
CREATE TABLE meaning_block (
  id INTEGER PRIMARY KEY,
  rows BLOB NOT NULL
) STRICT;

-- Which row is the statement's now: block * 1,024 + place in the block. A row that no statement has is of a text that is gone.
CREATE TABLE meaning_row (
  statement_id INTEGER PRIMARY KEY,
  row INTEGER NOT NULL UNIQUE
) STRICT;

-- Statements that wait for their embedding.
CREATE TABLE meaning_todo (statement_id INTEGER PRIMARY KEY) STRICT;
INSERT INTO meaning_todo SELECT id FROM statement;

CREATE TRIGGER meaning_added AFTER INSERT ON statement BEGIN
  INSERT OR IGNORE INTO meaning_todo VALUES (new.id);
END;
CREATE TRIGGER meaning_changed AFTER UPDATE OF content_text ON statement WHEN new.content_text <> old.content_text BEGIN
  DELETE FROM meaning_row WHERE statement_id = new.id;
  INSERT OR IGNORE INTO meaning_todo VALUES (new.id);
END;
CREATE TRIGGER meaning_removed AFTER DELETE ON statement BEGIN
  DELETE FROM meaning_row WHERE statement_id = old.id;
  DELETE FROM meaning_todo WHERE statement_id = old.id;
END;
