--liquibase formatted sql
--changeset speelruimte:spending-043
-- On whose word a step was taken for the municipality that pays: its own (PORTAL), or the bureau's by its mandate
-- (MANDATE). Of a step that stands in the ledger spending_agreed says so. Empty for steps of the provider, and for those
-- of before this was kept.
ALTER TABLE spending_stop_step ADD COLUMN manner VARCHAR(10) NULL AFTER reason;
ALTER TABLE spending_stop_answer ADD COLUMN manner VARCHAR(10) NULL AFTER reason;
ALTER TABLE spending_own_figure_word ADD COLUMN manner VARCHAR(10) NULL AFTER words;
--rollback ALTER TABLE spending_own_figure_word DROP COLUMN manner;
--rollback ALTER TABLE spending_stop_answer DROP COLUMN manner;
--rollback ALTER TABLE spending_stop_step DROP COLUMN manner;
