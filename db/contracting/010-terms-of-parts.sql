--liquibase formatted sql
--changeset speelruimte:contracting-010
-- A lot or a municipality of a contract may begin later and end earlier than the contract; both ends are included, and
-- NULL stands for the term of the contract. A lot may follow another lot of the same contract.
ALTER TABLE contracting_contract
  ADD COLUMN extensions_used INT NOT NULL DEFAULT 0 AFTER extension_length_months,
  ADD CONSTRAINT contracting_contract_extensions CHECK (extensions_used >= 0);
ALTER TABLE contracting_contract_version
  ADD COLUMN extensions_used INT NOT NULL DEFAULT 0 AFTER extension_length_months;
ALTER TABLE contracting_contract_lot
  ADD COLUMN valid_from DATE NULL,
  ADD COLUMN valid_to DATE NULL,
  ADD COLUMN predecessor_id INT NULL,
  ADD CONSTRAINT contracting_contract_lot_term CHECK (valid_to >= valid_from),
  ADD CONSTRAINT contracting_contract_lot_follows FOREIGN KEY (predecessor_id) REFERENCES contracting_lot (id);
ALTER TABLE contracting_contract_lot_version
  ADD COLUMN valid_from DATE NULL AFTER lot_id,
  ADD COLUMN valid_to DATE NULL AFTER valid_from,
  ADD COLUMN predecessor_id INT NULL AFTER valid_to;
ALTER TABLE contracting_contract_municipality
  ADD COLUMN valid_from DATE NULL,
  ADD COLUMN valid_to DATE NULL,
  ADD CONSTRAINT contracting_contract_municipality_term CHECK (valid_to >= valid_from);
ALTER TABLE contracting_contract_municipality_version
  ADD COLUMN valid_from DATE NULL AFTER municipality_id,
  ADD COLUMN valid_to DATE NULL AFTER valid_from;
--rollback ALTER TABLE contracting_contract_municipality_version DROP COLUMN valid_from, DROP COLUMN valid_to;
--rollback ALTER TABLE contracting_contract_municipality DROP CONSTRAINT contracting_contract_municipality_term;
--rollback ALTER TABLE contracting_contract_municipality DROP COLUMN valid_from, DROP COLUMN valid_to;
--rollback ALTER TABLE contracting_contract_lot_version DROP COLUMN valid_from, DROP COLUMN valid_to;
--rollback ALTER TABLE contracting_contract_lot_version DROP COLUMN predecessor_id;
--rollback ALTER TABLE contracting_contract_lot DROP FOREIGN KEY contracting_contract_lot_follows;
--rollback ALTER TABLE contracting_contract_lot DROP CONSTRAINT contracting_contract_lot_term;
--rollback ALTER TABLE contracting_contract_lot DROP COLUMN valid_from, DROP COLUMN valid_to, DROP COLUMN predecessor_id;
--rollback ALTER TABLE contracting_contract_version DROP COLUMN extensions_used;
--rollback ALTER TABLE contracting_contract DROP CONSTRAINT contracting_contract_extensions;
--rollback ALTER TABLE contracting_contract DROP COLUMN extensions_used;
