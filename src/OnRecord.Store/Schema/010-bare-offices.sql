-- Offices that stand for whoever held them ("the secretary of state said"), and on which days articles give an office to a person by name.
CREATE TABLE office_seen (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  words TEXT NOT NULL,
  country TEXT NOT NULL,
  day TEXT NOT NULL,
  block TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX office_seen_words ON office_seen (words, country, day);
CREATE INDEX office_seen_article ON office_seen (article_id);

CREATE TABLE bare_office (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  words TEXT NOT NULL,
  country TEXT NOT NULL,
  countries TEXT NOT NULL,
  day TEXT NOT NULL,
  source TEXT NOT NULL,
  text TEXT NOT NULL,
  local_actor TEXT,
  why TEXT,
  PRIMARY KEY (article_id, number)
) STRICT;
CREATE INDEX bare_office_words ON bare_office (words, day);

-- The name's block, by which a person of a register and one of the articles are known to be one.
ALTER TABLE office ADD COLUMN block TEXT NOT NULL DEFAULT '';
CREATE INDEX office_block ON office (block);
