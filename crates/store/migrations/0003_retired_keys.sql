-- Who retired a signing key, and why.

ALTER TABLE signing_key ADD COLUMN retired_by TEXT;
ALTER TABLE signing_key ADD COLUMN retired_why TEXT;
