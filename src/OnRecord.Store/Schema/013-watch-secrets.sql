-- Where the secret of a webhook is read from when it is needed ("env:NAME", "file:PATH"). What was kept in "secret" before stays until its watch is added anew.
ALTER TABLE watch_target ADD COLUMN secret_from TEXT;
