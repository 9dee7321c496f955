-- Every payment that was ordered of the provider, so that all of them can be asked about when money is looked for.
CREATE TABLE payment_order (
  provider_id TEXT PRIMARY KEY,
  slip_id TEXT NOT NULL REFERENCES slip (id),
  cents BIGINT NOT NULL,
  ordered_at BIGINT NOT NULL
);
CREATE INDEX payment_order_by_slip ON payment_order (slip_id);

-- What the reference of a slip asks for, and until when a bank takes it: after a part payment the old one asks for too much.
ALTER TABLE slip ADD COLUMN asked_cents BIGINT;
ALTER TABLE slip ADD COLUMN asked_until BIGINT;

INSERT INTO payment_order (provider_id, slip_id, cents, ordered_at)
  SELECT provider_id, id, total_cents, COALESCE(issued_at, opened_at) FROM slip WHERE provider_id IS NOT NULL;
UPDATE slip SET asked_cents = total_cents WHERE reference IS NOT NULL;

-- The cases that wait for us: to be decided, heard, a payment to be found, or a question nobody answered. A hearing whose term stands
-- still waits for the resident. It goes by the questions that were asked, not by all that was ever sent.
CREATE VIEW waits_for_us AS
  SELECT id AS request_id FROM request
  WHERE stage_code IN ('in_review', 'matching') OR (stage_code = 'hearing' AND due_on IS NOT NULL)
  UNION
  SELECT m.request_id FROM message m JOIN request r ON r.id = m.request_id
  WHERE r.sent_at IS NOT NULL AND m.from_kind = 'resident' AND NOT EXISTS (
    SELECT 1 FROM message a WHERE a.request_id = m.request_id AND a.from_kind = 'officer' AND a.at >= m.at);
