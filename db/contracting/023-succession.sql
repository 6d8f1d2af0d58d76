--liquibase formatted sql
--changeset speelruimte:contracting-023
-- The contract that another goes on from; when that was of another provider, how it was taken over.
ALTER TABLE contracting_contract
  ADD COLUMN predecessor_id INT NULL AFTER extensions_used,
  ADD COLUMN takeover VARCHAR(500) NULL AFTER predecessor_id,
  ADD CONSTRAINT contracting_contract_follows FOREIGN KEY (predecessor_id) REFERENCES contracting_contract (id);
ALTER TABLE contracting_contract_version
  ADD COLUMN predecessor_id INT NULL AFTER extensions_used,
  ADD COLUMN takeover VARCHAR(500) NULL AFTER predecessor_id,
  ADD KEY contracting_contract_version_follows (predecessor_id);
--rollback ALTER TABLE contracting_contract_version DROP KEY contracting_contract_version_follows;
--rollback ALTER TABLE contracting_contract_version DROP COLUMN takeover;
--rollback ALTER TABLE contracting_contract_version DROP COLUMN predecessor_id;
--rollback ALTER TABLE contracting_contract DROP FOREIGN KEY contracting_contract_follows;
--rollback ALTER TABLE contracting_contract DROP KEY contracting_contract_follows;
--rollback ALTER TABLE contracting_contract DROP COLUMN takeover;
--rollback ALTER TABLE contracting_contract DROP COLUMN predecessor_id;
