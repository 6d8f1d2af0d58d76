--liquibase formatted sql
--changeset speelruimte:ledger-005
-- Which batches touched a pair: asked when a space says what moved its forecast.
ALTER TABLE ledger_touched ADD KEY ledger_touched_pair (provider_id, municipality_id);
--rollback ALTER TABLE ledger_touched DROP KEY ledger_touched_pair;
