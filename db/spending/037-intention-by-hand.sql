--liquibase formatted sql
--changeset speelruimte:spending-037
-- An intention that was added by hand: for a newcomer, a new contract, or a lot without a space last year. Nothing was
-- calculated for it. Why something is left out stands beside why its amount deviates, so that neither loses the other.
ALTER TABLE spending_intended
  ADD COLUMN added BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN drop_reason VARCHAR(2000) NULL,
  MODIFY COLUMN calculated_cent BIGINT NULL;
UPDATE spending_intended SET drop_reason = deviation, deviation = IF(proposed_cent = calculated_cent, NULL, deviation)
  WHERE status = 'DROPPED';
--rollback UPDATE spending_intended SET deviation = COALESCE(drop_reason, deviation);
--rollback UPDATE spending_intended SET calculated_cent = proposed_cent WHERE calculated_cent IS NULL;
--rollback ALTER TABLE spending_intended DROP COLUMN added, DROP COLUMN drop_reason, MODIFY COLUMN calculated_cent BIGINT NOT NULL;
