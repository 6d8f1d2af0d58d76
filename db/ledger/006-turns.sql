--liquibase formatted sql
--changeset speelruimte:ledger-006
-- Publications and withdrawals are numbered in the order in which they ended, since one waits for the other: clocks of
-- two that overlap do not tell which of them a reader saw. What one touched stays known when it is followed by another.
-- What was there before gets the microsecond in which it began for a number; new numbers go on from now.
ALTER TABLE ledger_turn ADD COLUMN turn BIGINT NOT NULL DEFAULT 0;
UPDATE ledger_turn SET turn = TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(6));
ALTER TABLE ledger_touched ADD COLUMN turn BIGINT NOT NULL DEFAULT 0 AFTER batch_id,
  DROP PRIMARY KEY, ADD PRIMARY KEY (batch_id, turn, provider_id, municipality_id),
  DROP KEY ledger_touched_pair, ADD KEY ledger_touched_pair (provider_id, municipality_id, turn);
INSERT INTO ledger_touched (batch_id, turn, provider_id, municipality_id, first_year, last_year)
SELECT t.batch_id, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', p.at), t.provider_id, t.municipality_id, t.first_year,
  t.last_year
FROM ledger_touched t JOIN (
  SELECT batch_id, from_at AS at FROM ledger_publication
  UNION SELECT batch_id, to_at FROM ledger_publication WHERE to_at IS NOT NULL) p ON p.batch_id = t.batch_id;
DELETE FROM ledger_touched WHERE turn = 0;
ALTER TABLE ledger_touched ALTER COLUMN turn DROP DEFAULT;
--rollback DELETE t FROM ledger_touched t JOIN ledger_touched o ON o.batch_id = t.batch_id AND o.turn > t.turn;
--rollback ALTER TABLE ledger_touched DROP PRIMARY KEY, DROP KEY ledger_touched_pair, DROP COLUMN turn, ADD PRIMARY KEY (batch_id, provider_id, municipality_id), ADD KEY ledger_touched_pair (provider_id, municipality_id);
--rollback ALTER TABLE ledger_turn DROP COLUMN turn;
