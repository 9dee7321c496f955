-- What somebody past the service does to a record: REFERENCE stands for the case.
-- Each part says which chain is damaged, the fault that must be found, and at which line (- where that differs).

-- timeline changed 2
UPDATE timeline SET at = at + 1 WHERE request_id = (SELECT id FROM request WHERE reference = 'REFERENCE') AND seq = 2;

-- timeline missing 2
DELETE FROM timeline WHERE request_id = (SELECT id FROM request WHERE reference = 'REFERENCE') AND seq = 2;

-- timeline head 0
DELETE FROM timeline WHERE request_id = (SELECT id FROM request WHERE reference = 'REFERENCE');

-- timeline head -
DELETE FROM timeline
  WHERE request_id = (SELECT id FROM request WHERE reference = 'REFERENCE')
    AND seq = (SELECT MAX(seq) FROM timeline WHERE request_id = (SELECT id FROM request WHERE reference = 'REFERENCE'));

-- timeline changed 2
UPDATE timeline SET seq = seq + 1000
  WHERE request_id = (SELECT id FROM request WHERE reference = 'REFERENCE') AND seq IN (2, 3);
UPDATE timeline SET seq = CASE seq WHEN 1002 THEN 3 ELSE 2 END
  WHERE request_id = (SELECT id FROM request WHERE reference = 'REFERENCE') AND seq > 1000;

-- access changed 2
UPDATE access_log SET reason = 'other'
  WHERE person_id = (SELECT person_id FROM request WHERE reference = 'REFERENCE') AND seq = 2;

-- access missing 2
DELETE FROM access_log WHERE person_id = (SELECT person_id FROM request WHERE reference = 'REFERENCE') AND seq = 2;

-- access head 2
DELETE FROM access_log WHERE person_id = (SELECT person_id FROM request WHERE reference = 'REFERENCE') AND seq = 3;

-- access head 0
DELETE FROM access_log;

-- access head 3
DELETE FROM access_head WHERE person_id = (SELECT person_id FROM request WHERE reference = 'REFERENCE');

-- access changed 2
UPDATE access_log SET seq = seq + 1000
  WHERE person_id = (SELECT person_id FROM request WHERE reference = 'REFERENCE') AND seq IN (2, 3);
UPDATE access_log SET seq = CASE seq WHEN 1002 THEN 3 ELSE 2 END
  WHERE person_id = (SELECT person_id FROM request WHERE reference = 'REFERENCE') AND seq > 1000;

-- access none -
DELETE FROM access_log WHERE person_id = (SELECT person_id FROM request WHERE reference = 'REFERENCE') AND seq = 3;
UPDATE access_head SET seq = 2, hash = (SELECT hash FROM access_log
  WHERE person_id = (SELECT person_id FROM request WHERE reference = 'REFERENCE')
    AND seq = 2) WHERE person_id = (SELECT person_id FROM request WHERE reference = 'REFERENCE');
