-- Whose statements an issue looks for (names or keys, JSON list; empty for all), and of which days.
ALTER TABLE issue ADD COLUMN actors TEXT NOT NULL DEFAULT '[]';
ALTER TABLE issue ADD COLUMN since TEXT;
ALTER TABLE issue ADD COLUMN until TEXT;

-- The embeddings of an issue's wordings, so that its statements are found by meaning without the model.
CREATE TABLE issue_wording (
  issue_id INTEGER NOT NULL REFERENCES issue (id) ON DELETE CASCADE,
  scale REAL NOT NULL,
  numbers BLOB NOT NULL
) STRICT;
CREATE INDEX issue_wording_issue ON issue_wording (issue_id);
