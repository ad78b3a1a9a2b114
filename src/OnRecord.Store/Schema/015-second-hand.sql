-- What a statement reports that somebody else said ("Y had said that ..." inside "X said that ..."). X is the statement's speaker; Y is here, by the
-- article's own id, so that joining and parting actors moves both. start: the first code point of the inner verb.
CREATE TABLE second_hand (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  start INTEGER NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  source_text TEXT NOT NULL,
  cue_text TEXT NOT NULL,
  content_text TEXT NOT NULL,
  local_actor TEXT,
  confidence REAL NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (article_id, number, start)
) STRICT, WITHOUT ROWID;
