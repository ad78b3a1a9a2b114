-- Times are ISO 8601 text with no more than the publisher gave. Spans are code points of article.text: "start-end start-end".
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL,
  url TEXT,
  canonical_url TEXT,
  title TEXT,
  outlet TEXT,
  byline TEXT,
  published TEXT,
  modified TEXT,
  language TEXT,
  text TEXT NOT NULL,
  added TEXT NOT NULL
) STRICT;
CREATE INDEX article_key ON article (key);
CREATE INDEX article_url ON article (url);
CREATE INDEX article_canonical_url ON article (canonical_url);
CREATE INDEX article_published ON article (published);

CREATE TABLE actor (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  is_named INTEGER NOT NULL
) STRICT;

CREATE TABLE appearance (
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local_id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT,
  organisation TEXT,
  country TEXT,
  mentions TEXT NOT NULL,
  PRIMARY KEY (actor_id, article_id)
) STRICT;
CREATE INDEX appearance_article ON appearance (article_id);

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  act TEXT NOT NULL,
  said_on TEXT,
  addressee TEXT,
  parent INTEGER,
  confidence REAL NOT NULL,
  why TEXT NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  source_text TEXT,
  cue_text TEXT,
  content_text TEXT NOT NULL,
  actor_id INTEGER REFERENCES actor (id),
  speaker_confidence REAL,
  speaker_why TEXT,
  UNIQUE (article_id, number)
) STRICT;
CREATE INDEX statement_actor ON statement (actor_id);

CREATE TABLE issue (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  proposition TEXT NOT NULL,
  search TEXT NOT NULL,
  wordings_for TEXT NOT NULL,
  wordings_against TEXT NOT NULL
) STRICT;

CREATE TABLE position (
  issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  stance TEXT NOT NULL,
  confidence REAL NOT NULL,
  condition TEXT,
  evidence TEXT NOT NULL,
  statements TEXT NOT NULL,
  PRIMARY KEY (issue_id, article_id, actor_id)
) STRICT;

CREATE VIRTUAL TABLE statement_words USING fts5 (
  content_text, source_text, content='statement', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
CREATE TRIGGER statement_added AFTER INSERT ON statement BEGIN
  INSERT INTO statement_words (rowid, content_text, source_text) VALUES (new.id, new.content_text, new.source_text);
END;

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content='article', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
  INSERT INTO article_words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
