-- What leads to an actor is found by index: without these, every actor that joins another costs a look at all actors and appearances.
CREATE INDEX actor_merged ON actor (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX appearance_split ON appearance (split_to) WHERE split_to IS NOT NULL;
CREATE INDEX appearance_read_as ON appearance (read_as) WHERE read_as IS NOT NULL;
CREATE INDEX position_actor ON position (actor_id);
