--liquibase formatted sql
--changeset speelruimte:parties-004
-- A version calls the columns as the table beside it does, as all tables with versions do.
ALTER TABLE parties_contact_version RENAME COLUMN id TO version_id, RENAME COLUMN contact_id TO id;
--rollback ALTER TABLE parties_contact_version RENAME COLUMN id TO contact_id, RENAME COLUMN version_id TO id;
