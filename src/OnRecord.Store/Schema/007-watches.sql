-- Saved searches. query: JSON of what is looked for.
CREATE TABLE watch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  query TEXT NOT NULL,
  added TEXT NOT NULL
) STRICT;

-- Where hits go. The secret signs what is sent to a web address.
CREATE TABLE watch_target (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  watch_id INTEGER NOT NULL REFERENCES watch (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  address TEXT,
  secret TEXT,
  may_be_private INTEGER NOT NULL
) STRICT;
CREATE INDEX watch_target_watch ON watch_target (watch_id);

-- Everything a watch ever found, by content (not by number), so that it is found once however often an article is read. is_new: 0 for what was
-- there when the watch was made.
CREATE TABLE watch_hit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  watch_id INTEGER NOT NULL REFERENCES watch (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  found TEXT NOT NULL,
  is_new INTEGER NOT NULL,
  content TEXT NOT NULL,
  UNIQUE (watch_id, key)
) STRICT;

-- What has arrived where.
CREATE TABLE watch_delivery (
  hit_id INTEGER NOT NULL REFERENCES watch_hit (id) ON DELETE CASCADE,
  target_id INTEGER NOT NULL REFERENCES watch_target (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  PRIMARY KEY (hit_id, target_id)
) STRICT;
