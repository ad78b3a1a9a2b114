-- A full name that arrives touches only the short names of its family that what is new about it can change; each of them is found by index.
DROP INDEX profile_family;
CREATE INDEX profile_family ON profile (family, is_short, actor_id);
CREATE INDEX profile_short_country ON profile (family, country) WHERE is_short = 1;
CREATE INDEX profile_short_organisation ON profile (family, organisation) WHERE is_short = 1;
CREATE INDEX profile_short_role ON profile (family, role, year) WHERE is_short = 1;
CREATE INDEX profile_short_roles ON profile (family) WHERE is_short = 1 AND instr(role, ';') > 0;
