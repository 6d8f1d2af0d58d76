--liquibase formatted sql
--changeset speelruimte:spending-010
-- How far the publications of the ledger had come when the facts of a forecast were read: what moved the next one came
-- after. The forecasts that are there get their microsecond for a number, as the publications of then did.
ALTER TABLE spending_snapshot ADD COLUMN ledger_turn BIGINT NOT NULL DEFAULT 0;
UPDATE spending_snapshot SET ledger_turn = TIMESTAMPDIFF(MICROSECOND, '1970-01-01', recorded_at);
ALTER TABLE spending_snapshot ALTER COLUMN ledger_turn DROP DEFAULT;
--rollback ALTER TABLE spending_snapshot DROP COLUMN ledger_turn;
