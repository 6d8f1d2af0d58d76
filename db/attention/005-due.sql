--liquibase formatted sql
--changeset speelruimte:attention-005
-- Until when a point waits, and who asks: what waits for me, from whom, by when and why.
ALTER TABLE attention_point ADD COLUMN due_on DATE NULL AFTER why_figures, ADD COLUMN asked_by VARCHAR(200) NULL AFTER due_on;
--rollback ALTER TABLE attention_point DROP COLUMN due_on, DROP COLUMN asked_by;
