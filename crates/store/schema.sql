-- The record as all migrations leave it: a picture to read, never run. Types are those of the migrations; order is by name.
-- Written from a migrated database and proved by tests/it/nouns/schema.rs.

CREATE TABLE access_head (
  person_id TEXT NOT NULL REFERENCES person (id),
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (person_id)
);

CREATE TABLE access_log (
  person_id TEXT NOT NULL REFERENCES person (id),
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL,
  officer_id TEXT NOT NULL,
  request_id TEXT,
  what TEXT NOT NULL,
  reason TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (person_id, seq)
);

CREATE TABLE attempt (
  id TEXT NOT NULL,
  number TEXT NOT NULL,
  at BIGINT NOT NULL,
  person_id TEXT,
  request_id TEXT,
  tried TEXT NOT NULL,
  answered TEXT NOT NULL,
  rules TEXT NOT NULL,
  edition TEXT,
  PRIMARY KEY (id)
);
CREATE INDEX attempt_by_person ON attempt (person_id, at);
CREATE UNIQUE INDEX attempt_number ON attempt (number);

CREATE TABLE counted (
  what TEXT NOT NULL,
  who TEXT NOT NULL,
  window_start BIGINT NOT NULL,
  times BIGINT NOT NULL,
  PRIMARY KEY (what, who, window_start)
);

CREATE TABLE document (
  id TEXT NOT NULL,
  request_id TEXT NOT NULL REFERENCES request (id),
  slot TEXT NOT NULL,
  digest TEXT NOT NULL,
  size_bytes BIGINT NOT NULL,
  pages BIGINT NOT NULL,
  original_names TEXT NOT NULL,
  warnings TEXT NOT NULL,
  added_at BIGINT NOT NULL,
  replaced_at BIGINT,
  verdict TEXT,
  judged_by TEXT,
  judged_words TEXT,
  PRIMARY KEY (id)
);
CREATE INDEX document_by_request ON document (request_id, slot);
CREATE UNIQUE INDEX document_in_slot ON document (request_id, slot) WHERE replaced_at IS NULL;

CREATE TABLE form_once (
  token TEXT NOT NULL,
  at BIGINT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (token)
);

CREATE TABLE job (
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  unique_key TEXT,
  run_at BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  claimed_until BIGINT,
  last_error TEXT,
  done_at BIGINT,
  dead_at BIGINT,
  PRIMARY KEY (id)
);
CREATE INDEX job_due ON job (run_at) WHERE done_at IS NULL AND dead_at IS NULL;
CREATE UNIQUE INDEX job_unique ON job (unique_key);

CREATE TABLE law_edition (
  digest TEXT NOT NULL,
  loaded_at BIGINT NOT NULL,
  files TEXT NOT NULL,
  PRIMARY KEY (digest)
);

CREATE TABLE letter (
  id TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  request_id TEXT REFERENCES request (id),
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  language TEXT NOT NULL,
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  code TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  delivery TEXT NOT NULL CHECK (delivery IN ('waiting', 'accepted', 'deferred', 'bounced', 'read')),
  delivery_at BIGINT,
  delivery_reason TEXT,
  PRIMARY KEY (id)
);
CREATE INDEX letter_by_code ON letter (code);
CREATE INDEX letter_by_kind ON letter (kind, written_at);
CREATE INDEX letter_by_person ON letter (person_id, written_at);
CREATE INDEX letter_by_request ON letter (request_id, written_at);

CREATE TABLE message (
  id TEXT NOT NULL,
  request_id TEXT NOT NULL REFERENCES request (id),
  at BIGINT NOT NULL,
  from_kind TEXT NOT NULL CHECK (from_kind IN ('resident', 'officer')),
  from_id TEXT NOT NULL,
  words TEXT NOT NULL,
  answers_id TEXT,
  PRIMARY KEY (id)
);
CREATE INDEX message_by_request ON message (request_id, at);

CREATE TABLE notification (
  id TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE officer (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  totp_secret TEXT NOT NULL,
  totp_last_step BIGINT NOT NULL,
  role TEXT NOT NULL,
  team TEXT NOT NULL,
  active BIGINT NOT NULL CHECK (active IN (0, 1)),
  added_at BIGINT NOT NULL,
  PRIMARY KEY (id)
);
CREATE UNIQUE INDEX officer_email ON officer (email);

CREATE TABLE opening_head (
  id BIGINT NOT NULL CHECK (id = 1),
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE opening_log (
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL,
  officer_id TEXT NOT NULL,
  number BIGINT NOT NULL,
  step TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (seq)
);

CREATE TABLE payment (
  provider_id TEXT NOT NULL,
  slip_id TEXT NOT NULL REFERENCES slip (id),
  cents BIGINT NOT NULL,
  method TEXT NOT NULL,
  paid_at BIGINT NOT NULL,
  received_at BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (provider_id)
);
CREATE INDEX payment_by_slip ON payment (slip_id);

CREATE TABLE payment_order (
  provider_id TEXT NOT NULL,
  slip_id TEXT NOT NULL REFERENCES slip (id),
  cents BIGINT NOT NULL,
  ordered_at BIGINT NOT NULL,
  PRIMARY KEY (provider_id)
);
CREATE INDEX payment_order_by_slip ON payment_order (slip_id);

CREATE TABLE permit (
  id TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  number TEXT NOT NULL,
  number_as_printed TEXT NOT NULL,
  basis TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  expires_on TEXT NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX permit_by_expiry ON permit (expires_on, id, basis);
CREATE INDEX permit_by_person ON permit (person_id);
CREATE UNIQUE INDEX permit_number ON permit (number);

CREATE TABLE person (
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  given_names TEXT NOT NULL,
  family_names TEXT NOT NULL,
  born_on TEXT NOT NULL,
  nationality TEXT NOT NULL,
  nif TEXT,
  niss_state TEXT NOT NULL CHECK (niss_state IN ('number', 'not_registered', 'unknown')),
  niss TEXT,
  passport_number TEXT NOT NULL,
  passport_expires_on TEXT NOT NULL,
  biometrics_current_until TEXT,
  language TEXT NOT NULL,
  street TEXT NOT NULL,
  postal_code TEXT NOT NULL,
  locality TEXT NOT NULL,
  telephone TEXT,
  created_at BIGINT NOT NULL,
  given_folded TEXT NOT NULL,
  family_folded TEXT NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX person_by_nif ON person (nif);
CREATE INDEX person_by_niss ON person (niss);
CREATE INDEX person_by_passport ON person (passport_number);

CREATE TABLE person_email (
  person_id TEXT NOT NULL REFERENCES person (id),
  address TEXT NOT NULL,
  confirmed_at BIGINT,
  bounced_at BIGINT,
  added_at BIGINT NOT NULL,
  PRIMARY KEY (person_id, address)
);
CREATE INDEX person_email_by_address ON person_email (address);

CREATE TABLE proof (
  id TEXT NOT NULL,
  request_id TEXT NOT NULL REFERENCES request (id),
  kind TEXT NOT NULL,
  purpose TEXT NOT NULL,
  number TEXT NOT NULL,
  code TEXT NOT NULL,
  status_index BIGINT NOT NULL,
  seal TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  issued_at BIGINT NOT NULL,
  revoked_at BIGINT,
  PRIMARY KEY (id)
);
CREATE INDEX proof_by_request ON proof (request_id);
CREATE UNIQUE INDEX proof_code ON proof (code);
CREATE UNIQUE INDEX proof_number ON proof (number);
CREATE UNIQUE INDEX proof_status_index ON proof (status_index);

CREATE TABLE registry_check (
  request_id TEXT NOT NULL REFERENCES request (id),
  registry TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  state TEXT NOT NULL,
  state_code TEXT NOT NULL,
  next_try_at BIGINT,
  PRIMARY KEY (request_id, registry)
);

CREATE TABLE request (
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  reference TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  permit_id TEXT NOT NULL REFERENCES permit (id),
  opened_at BIGINT NOT NULL,
  answers TEXT NOT NULL,
  stage TEXT NOT NULL,
  stage_code TEXT NOT NULL,
  stage_since BIGINT NOT NULL,
  is_open BIGINT NOT NULL CHECK (is_open IN (0, 1)),
  sent_at BIGINT,
  due_on TEXT,
  officer_id TEXT,
  PRIMARY KEY (id)
);
CREATE INDEX request_by_officer ON request (officer_id, stage_code, due_on);
CREATE INDEX request_by_permit ON request (permit_id, stage_code, sent_at);
CREATE INDEX request_by_person ON request (person_id);
CREATE UNIQUE INDEX request_open_permit ON request (permit_id) WHERE is_open = 1;
CREATE INDEX request_queue ON request (stage_code, due_on, id);
CREATE UNIQUE INDEX request_reference ON request (reference);

CREATE TABLE schema_migration (
  number BIGINT NOT NULL,
  name TEXT NOT NULL,
  digest BYTEA NOT NULL,
  PRIMARY KEY (number)
);

CREATE TABLE session (
  token_hash TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('resident', 'officer', 'visitor')),
  person_id TEXT,
  officer_id TEXT,
  form_key TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (token_hash)
);
CREATE INDEX session_end ON session (ends_at);

CREATE TABLE setting (
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (name)
);

CREATE TABLE sign_in_code (
  id TEXT NOT NULL,
  address TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  used_at BIGINT,
  letter_id TEXT,
  PRIMARY KEY (id)
);
CREATE INDEX sign_in_code_by_address ON sign_in_code (address, made_at);

CREATE TABLE signing_key (
  signer TEXT NOT NULL,
  ref TEXT NOT NULL,
  public_x TEXT NOT NULL,
  public_y TEXT NOT NULL,
  certificate TEXT NOT NULL,
  sealed_private TEXT NOT NULL,
  not_before BIGINT NOT NULL,
  expires BIGINT NOT NULL,
  retired_at BIGINT,
  retired_by TEXT,
  retired_why TEXT,
  PRIMARY KEY (signer, ref)
);

CREATE TABLE slip (
  id TEXT NOT NULL,
  request_id TEXT NOT NULL REFERENCES request (id),
  opened_at BIGINT NOT NULL,
  total_cents BIGINT NOT NULL,
  lines TEXT NOT NULL,
  provider_id TEXT,
  entity TEXT,
  reference TEXT,
  issued_at BIGINT,
  payable_from BIGINT,
  due_on TEXT,
  lapses_after TEXT,
  closed_at BIGINT,
  outcome TEXT,
  asked_cents BIGINT,
  asked_until BIGINT,
  PRIMARY KEY (id)
);
CREATE INDEX slip_by_request ON slip (request_id);
CREATE UNIQUE INDEX slip_provider_id ON slip (provider_id);

CREATE TABLE timeline (
  request_id TEXT NOT NULL REFERENCES request (id),
  seq BIGINT NOT NULL,
  at BIGINT NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  facts TEXT NOT NULL,
  rules TEXT NOT NULL,
  salt TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (request_id, seq)
);

CREATE TABLE timeline_head (
  request_id TEXT NOT NULL REFERENCES request (id),
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (request_id)
);

CREATE TABLE wish (
  id TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  address TEXT NOT NULL,
  month TEXT NOT NULL,
  language TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  confirmed_at BIGINT,
  ends_at BIGINT NOT NULL,
  told TEXT,
  told_at BIGINT,
  PRIMARY KEY (id)
);
CREATE INDEX wish_by_month ON wish (month, id);
CREATE INDEX wish_end ON wish (ends_at);
CREATE UNIQUE INDEX wish_token ON wish (token_hash);

CREATE VIEW waits_for_us AS
  SELECT id AS request_id FROM request
  WHERE stage_code IN ('in_review', 'matching') OR (stage_code = 'hearing' AND due_on IS NOT NULL)
  UNION
  SELECT m.request_id FROM message m JOIN request r ON r.id = m.request_id
  WHERE r.sent_at IS NOT NULL AND m.from_kind = 'resident' AND NOT EXISTS (
    SELECT 1 FROM message a WHERE a.request_id = m.request_id AND a.from_kind = 'officer' AND a.at >= m.at);
