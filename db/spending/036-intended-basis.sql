--liquibase formatted sql
--changeset speelruimte:spending-036
-- How each proposal was calculated: a part of a year may be calculated anew with another index. last_days is for how many
-- days last year's space was; empty when that is not known, and then it counts as the whole year.
ALTER TABLE spending_intended
  ADD COLUMN index_pct DECIMAL(7,3) NULL,
  ADD COLUMN round_to_cent BIGINT NULL,
  ADD COLUMN last_days INT NULL;
UPDATE spending_intended i JOIN spending_preparation y ON y.year = i.year
  SET i.index_pct = y.index_pct, i.round_to_cent = y.round_to_cent;
--rollback ALTER TABLE spending_intended DROP COLUMN index_pct, DROP COLUMN round_to_cent, DROP COLUMN last_days;
