-- The words of an article that limit what is said or done, by place: they are shown with whatever statement they stand in, also one without a stand.
CREATE TABLE limiting_words (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (article_id, start)
) STRICT, WITHOUT ROWID;
