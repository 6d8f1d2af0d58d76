--liquibase formatted sql
--changeset speelruimte:attention-004
-- A decision that waits for the municipality that pays is nobody's but its own: a group lets others read along with what
-- was decided, not with what waits.
ALTER TABLE attention_point ADD COLUMN for_payer_alone BOOLEAN NOT NULL DEFAULT FALSE AFTER for_municipality;
UPDATE attention_point SET for_payer_alone = TRUE
  WHERE kind IN ('spending.agreement-due', 'spending.change-due', 'spending.responded') AND for_municipality;
--rollback ALTER TABLE attention_point DROP COLUMN for_payer_alone;
