-- Months that officers opened, and who waits for one.

-- Every step of opening months, in one hash chain: what is in force is worked out from it. step: JSON.
CREATE TABLE opening_log (
  seq BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  officer_id TEXT NOT NULL,
  number BIGINT NOT NULL,
  step TEXT NOT NULL,
  hash TEXT NOT NULL
);
-- Its end; the number of steps is the version of what is in force.
CREATE TABLE opening_head (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO opening_head (id, seq, hash) VALUES (1, 0, '');

-- Somebody without an account who wants to know when a month opens. Deleted when told, or when ends_at comes.
CREATE TABLE wish (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL,
  address TEXT NOT NULL,
  month TEXT NOT NULL,
  language TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  confirmed_at BIGINT,
  ends_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX wish_token ON wish (token_hash);
CREATE INDEX wish_by_month ON wish (month, id);
CREATE INDEX wish_end ON wish (ends_at);

CREATE INDEX permit_by_expiry ON permit (expires_on, id);
CREATE INDEX letter_by_kind ON letter (kind, written_at);
