--liquibase formatted sql
--changeset speelruimte:plans-062
-- Their ids are random, so what was said at one moment needs something to tell what came first.
ALTER TABLE plans_private_remark ADD COLUMN entry BIGINT NOT NULL AUTO_INCREMENT, ADD UNIQUE KEY plans_private_remark_entry (entry);
--rollback ALTER TABLE plans_private_remark DROP COLUMN entry;
