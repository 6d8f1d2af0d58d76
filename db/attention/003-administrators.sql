--liquibase formatted sql
--changeset speelruimte:attention-003
-- Of the sides a point is for, only whoever manages their accounts: who still needs access is nothing for a whole organisation.
ALTER TABLE attention_point ADD COLUMN for_administrators BOOLEAN NOT NULL DEFAULT FALSE AFTER for_provider;
UPDATE attention_point SET for_administrators = TRUE WHERE subject_kind = 'identity.review';
--rollback ALTER TABLE attention_point DROP COLUMN for_administrators;
