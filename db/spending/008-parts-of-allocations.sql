--liquibase formatted sql
--changeset speelruimte:spending-008
-- An allocation counts in more than one space of a year when the contract changes during that year.
ALTER TABLE spending_allocation ADD COLUMN part INT NOT NULL DEFAULT 0 AFTER number,
  DROP PRIMARY KEY, ADD PRIMARY KEY (provider_id, municipality_id, year, number, part);
--rollback ALTER TABLE spending_allocation DROP PRIMARY KEY, ADD PRIMARY KEY (provider_id, municipality_id, year, number), DROP COLUMN part;
