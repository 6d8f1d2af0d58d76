--liquibase formatted sql
--changeset speelruimte:audit-011
-- Whether the events from before the chains have their place; after that none gets one but while it is written. A trail that
-- has chains already had its turn.
ALTER TABLE audit_sealer ADD COLUMN linked BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE audit_sealer SET linked = TRUE WHERE EXISTS (SELECT 1 FROM audit_head);
--rollback ALTER TABLE audit_sealer DROP COLUMN linked;
