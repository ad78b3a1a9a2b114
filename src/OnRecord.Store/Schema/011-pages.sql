-- Where the characters of an article stand in the source of its web page; articles of older records have none until they are added again. `runs` is packed (PageMapTable).
CREATE TABLE page_map (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  length INTEGER NOT NULL,
  runs BLOB NOT NULL
) STRICT;

-- Quotations that came with an article from a corpus or another tool. Never statements of the record: they are only compared with them.
CREATE TABLE given_quotation (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  content TEXT NOT NULL,
  speaker TEXT,
  PRIMARY KEY (article_id, number)
) STRICT, WITHOUT ROWID;
