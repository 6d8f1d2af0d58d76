--liquibase formatted sql
--changeset speelruimte:attention-002
-- What a point is about in money, so that of what is equally pressing the larger stands first.
ALTER TABLE attention_point ADD COLUMN stake_cent BIGINT NOT NULL DEFAULT 0 AFTER severity;
--rollback ALTER TABLE attention_point DROP COLUMN stake_cent;
