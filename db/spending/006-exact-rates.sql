--liquibase formatted sql
--changeset speelruimte:spending-006
-- The rates of the region exactly as they were divided: rounding is for the final amount only.
-- They follow from the allocations, and are made anew when the portal starts.
DELETE FROM spending_provider_rate;
DELETE FROM spending_reference_rate;
ALTER TABLE spending_reference_rate DROP COLUMN rate_pct, DROP COLUMN low_pct, DROP COLUMN high_pct,
  ADD COLUMN rate DECIMAL(48,28) NOT NULL,
  ADD COLUMN low_rate DECIMAL(48,28) NULL,
  ADD COLUMN high_rate DECIMAL(48,28) NULL;
--rollback DELETE FROM spending_provider_rate;
--rollback DELETE FROM spending_reference_rate;
--rollback ALTER TABLE spending_reference_rate DROP COLUMN rate, DROP COLUMN low_rate, DROP COLUMN high_rate, ADD COLUMN rate_pct INT NOT NULL, ADD COLUMN low_pct INT NULL, ADD COLUMN high_pct INT NULL;
