--liquibase formatted sql
--changeset speelruimte:spending-004
-- How often a batch touched the pair: facts that were read at another number may be others.
ALTER TABLE spending_recalculation ADD COLUMN facts_marked INT NOT NULL DEFAULT 0;
--rollback ALTER TABLE spending_recalculation DROP COLUMN facts_marked;
