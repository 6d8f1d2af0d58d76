--liquibase formatted sql
--changeset speelruimte:spending-044
-- What a mandate covers is what was read when it was given: until now that was agreeing to decisions, adjustments and
-- shifts. So that is what those before this cover, and what one covers that does not say.
ALTER TABLE spending_mandate ADD COLUMN extent VARCHAR(12) NOT NULL DEFAULT 'AGREEING' AFTER given;
--rollback ALTER TABLE spending_mandate DROP COLUMN extent;
