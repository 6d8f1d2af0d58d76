--liquibase formatted sql
--changeset speelruimte:notices-006
-- What somebody was told waits until this day, asked by these people; both as they were when it was told.
ALTER TABLE notices_told ADD COLUMN due_on DATE NULL AFTER why, ADD COLUMN asked_by VARCHAR(200) NULL AFTER due_on;
--rollback ALTER TABLE notices_told DROP COLUMN due_on, DROP COLUMN asked_by;
