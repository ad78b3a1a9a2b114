-- Feeds that are followed. An item waits until its page is in the record, so that a kill at any moment loses none. Times are UTC, ISO 8601.
CREATE TABLE followed_feed (
  url TEXT PRIMARY KEY,
  etag TEXT,
  last_modified TEXT,
  looked TEXT,
  due TEXT NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  problem TEXT
) STRICT;

CREATE TABLE followed_item (
  id INTEGER PRIMARY KEY,
  feed TEXT NOT NULL REFERENCES followed_feed (url) ON DELETE CASCADE,
  link TEXT NOT NULL UNIQUE,
  host TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  author TEXT,
  published TEXT,
  modified TEXT,
  language TEXT,
  state TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  due TEXT NOT NULL,
  problem TEXT
) STRICT;
CREATE INDEX followed_item_feed ON followed_item (feed);
CREATE INDEX followed_item_waiting ON followed_item (due) WHERE state = 'waiting';

CREATE TABLE followed_host (
  host TEXT PRIMARY KEY,
  robots TEXT,
  robots_at TEXT,
  not_before TEXT
) STRICT;
