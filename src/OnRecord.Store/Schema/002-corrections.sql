-- What people put right. The log is only ever added to; an undo is a row of its own. An article is named by its content's hash and a place
-- in it by code points, so that a correction finds its place again when the article is read anew or comes back after it was deleted.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  why TEXT NOT NULL,
  kind TEXT NOT NULL,
  article TEXT,
  target TEXT NOT NULL,
  before TEXT,
  after TEXT,
  undoes INTEGER REFERENCES correction (id),
  undone_by INTEGER REFERENCES correction (id)
) STRICT;
CREATE INDEX correction_target ON correction (target, article);
CREATE INDEX correction_article ON correction (article);

-- Statements and positions of corrected articles as reading gave them, one JSON object a row: what an undo goes back to.
CREATE TABLE as_read (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  row TEXT NOT NULL
) STRICT;
CREATE INDEX as_read_article ON as_read (article_id, kind);

-- An article may name one actor in two ways, so an appearance is known by the article's own name for it.
CREATE TABLE appearance_by_name (
  actor_id INTEGER NOT NULL REFERENCES actor (id),
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local_id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT,
  organisation TEXT,
  country TEXT,
  mentions TEXT NOT NULL,
  PRIMARY KEY (article_id, local_id)
) STRICT;
INSERT INTO appearance_by_name SELECT actor_id, article_id, local_id, name, role, organisation, country, mentions FROM appearance;
DROP TABLE appearance;
ALTER TABLE appearance_by_name RENAME TO appearance;
CREATE INDEX appearance_actor ON appearance (actor_id);

-- local_actor: the article's own id of the speaker, from which actor_id follows. rivals: the other local ids that were considered.
-- review: Confirmed, Corrected or Added by a person, else NULL. target: what corrections call it. version: the last correction of it.
ALTER TABLE statement ADD COLUMN local_actor TEXT;
ALTER TABLE statement ADD COLUMN rivals TEXT;
ALTER TABLE statement ADD COLUMN review TEXT;
ALTER TABLE statement ADD COLUMN target TEXT;
ALTER TABLE statement ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
UPDATE statement SET local_actor =
  (SELECT p.local_id FROM appearance p WHERE p.article_id = statement.article_id AND p.actor_id = statement.actor_id);

ALTER TABLE position ADD COLUMN local_actor TEXT;
ALTER TABLE position ADD COLUMN review TEXT;
ALTER TABLE position ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
UPDATE position SET local_actor =
  (SELECT p.local_id FROM appearance p WHERE p.article_id = position.article_id AND p.actor_id = position.actor_id);

-- The search index of the statements follows what is taken out and changed.
CREATE TRIGGER statement_removed AFTER DELETE ON statement BEGIN
  INSERT INTO statement_words (statement_words, rowid, content_text, source_text) VALUES ('delete', old.id, old.content_text, old.source_text);
END;
CREATE TRIGGER statement_changed AFTER UPDATE OF content_text, source_text ON statement BEGIN
  INSERT INTO statement_words (statement_words, rowid, content_text, source_text) VALUES ('delete', old.id, old.content_text, old.source_text);
  INSERT INTO statement_words (rowid, content_text, source_text) VALUES (new.id, new.content_text, new.source_text);
END;
