--liquibase formatted sql
--changeset speelruimte:contracting-024
-- An attention point itself knows since when it is there and when it was seen last.
ALTER TABLE contracting_warning DROP COLUMN first_on, DROP COLUMN last_on;
--rollback ALTER TABLE contracting_warning ADD COLUMN first_on DATE NOT NULL DEFAULT '1970-01-01' AFTER kind;
--rollback ALTER TABLE contracting_warning ADD COLUMN last_on DATE NOT NULL DEFAULT '1970-01-01' AFTER first_on;
