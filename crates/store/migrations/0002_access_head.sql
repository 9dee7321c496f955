-- The end of each person's chain of looks, as timeline_head is for cases: every person has one, so that looks cut off the end are noticed.
CREATE TABLE access_head (
  person_id TEXT PRIMARY KEY REFERENCES person (id),
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO access_head (person_id, seq, hash)
  SELECT p.id, COALESCE(a.seq, 0), COALESCE(a.hash, '')
  FROM person p LEFT JOIN access_log a
    ON a.person_id = p.id AND a.seq = (SELECT MAX(b.seq) FROM access_log b WHERE b.person_id = p.id);
