-- Actors across articles. A profile is how articles name and describe an actor; profiles are joined into actors, and appearances follow.
CREATE TABLE profile (
  id INTEGER PRIMARY KEY,
  block TEXT NOT NULL,
  family TEXT NOT NULL,
  is_short INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  country TEXT NOT NULL,
  gender TEXT NOT NULL,
  year INTEGER NOT NULL,
  scope TEXT NOT NULL,
  articles INTEGER NOT NULL,
  actor_id INTEGER REFERENCES actor (id),
  why TEXT,
  rivals TEXT,
  UNIQUE (block, kind, name, role, organisation, country, gender, year, scope)
) STRICT;
CREATE INDEX profile_family ON profile (family, is_short);
CREATE INDEX profile_actor ON profile (actor_id);

-- read_as: the actor of one without a proper name, which has no profile. split_to: where a person put this appearance by hand.
ALTER TABLE appearance ADD COLUMN profile_id INTEGER REFERENCES profile (id);
ALTER TABLE appearance ADD COLUMN split_to INTEGER REFERENCES actor (id);
ALTER TABLE appearance ADD COLUMN read_as INTEGER REFERENCES actor (id);
CREATE INDEX appearance_profile ON appearance (profile_id);

-- merged_into: the actor that a person said this one is. renamed: the name that a person gave it.
ALTER TABLE actor ADD COLUMN merged_into INTEGER REFERENCES actor (id);
ALTER TABLE actor ADD COLUMN renamed TEXT;

-- Keys that an actor had before: old links lead to where it is now.
CREATE TABLE actor_alias (
  key TEXT PRIMARY KEY,
  actor_id INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX actor_alias_actor ON actor_alias (actor_id);

-- Who held which office when, by imports; days are ISO 8601 and may be years or months alone; the last day is counted in.
CREATE TABLE office (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  source_id TEXT NOT NULL,
  person TEXT NOT NULL,
  names TEXT NOT NULL,
  role TEXT NOT NULL,
  role_words TEXT NOT NULL,
  organisation TEXT,
  country TEXT,
  first_day TEXT,
  last_day TEXT,
  UNIQUE (source, source_id, role, organisation, first_day)
) STRICT;
CREATE INDEX office_words ON office (role_words);
CREATE INDEX office_person ON office (person);
