-- Who was told what, and by which law an attempt was answered.

-- What somebody without an account heard last: that the month opened ('open'), or that it closes again ('closes'). NULL: nothing yet.
ALTER TABLE wish ADD COLUMN told TEXT;
ALTER TABLE wish ADD COLUMN told_at BIGINT;

-- The edition of the law that answered; attempts of before have none.
ALTER TABLE attempt ADD COLUMN edition TEXT;

-- Whether a permit was asked for already: of every permit that ends soon, and of every one that months admit.
CREATE INDEX request_by_permit ON request (permit_id, stage_code, sent_at);
DROP INDEX permit_by_expiry;
CREATE INDEX permit_by_expiry ON permit (expires_on, id, basis);
