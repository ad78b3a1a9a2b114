-- What of the record is the same: versions of one article, copies of one story, one quotation in many places.

-- address: the article's address without what changes nothing; family: the first article of which this is a version; story: the first of which it is a copy or
-- a version; compared: how many stored texts it was laid beside (it stays small however large the record).
CREATE TABLE likeness (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  address TEXT,
  words_hash TEXT NOT NULL,
  signature BLOB NOT NULL,
  family INTEGER NOT NULL,
  story INTEGER NOT NULL,
  is_newest INTEGER NOT NULL,
  compared INTEGER NOT NULL
) STRICT;
CREATE INDEX likeness_address ON likeness (address);
CREATE INDEX likeness_words ON likeness (words_hash);
CREATE INDEX likeness_family ON likeness (family);
CREATE INDEX likeness_story ON likeness (story);

CREATE TABLE likeness_band (
  band_key INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (band_key, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX likeness_band_article ON likeness_band (article_id);

CREATE TABLE likeness_pair (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  earlier_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  resemblance REAL NOT NULL,
  containment REAL NOT NULL
) STRICT;
CREATE INDEX likeness_pair_earlier ON likeness_pair (earlier_id);

-- other addresses under which a stored article was met
CREATE TABLE also_at (
  url TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX also_at_address ON also_at (address);
CREATE INDEX also_at_article ON also_at (article_id);

-- words: the plain words of its first appearance, which others are compared with
CREATE TABLE quotation (
  id INTEGER PRIMARY KEY,
  words TEXT NOT NULL,
  words_hash TEXT NOT NULL,
  is_quoted INTEGER NOT NULL,
  day TEXT,
  compared INTEGER NOT NULL
) STRICT;
CREATE INDEX quotation_words ON quotation (words_hash);

CREATE TABLE quotation_appearance (
  statement_id INTEGER PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE,
  quotation_id INTEGER NOT NULL REFERENCES quotation (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX quotation_appearance_quotation ON quotation_appearance (quotation_id);

CREATE TABLE quotation_band (
  band_key INTEGER NOT NULL,
  quotation_id INTEGER NOT NULL REFERENCES quotation (id) ON DELETE CASCADE,
  PRIMARY KEY (band_key, quotation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX quotation_band_quotation ON quotation_band (quotation_id);

-- an article or a statement that goes must go from the search too, and with its last appearance goes a quotation
CREATE TRIGGER IF NOT EXISTS statement_removed AFTER DELETE ON statement BEGIN
  INSERT INTO statement_words (statement_words, rowid, content_text, source_text) VALUES ('delete', old.id, old.content_text, old.source_text);
END;
CREATE TRIGGER IF NOT EXISTS article_removed AFTER DELETE ON article BEGIN
  INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER quotation_left AFTER DELETE ON quotation_appearance
WHEN NOT EXISTS (SELECT 1 FROM quotation_appearance WHERE quotation_id = old.quotation_id) BEGIN
  DELETE FROM quotation WHERE id = old.quotation_id;
END;
