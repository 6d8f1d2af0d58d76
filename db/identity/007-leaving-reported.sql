--liquibase formatted sql
--changeset speelruimte:identity-007
-- When it was reported that somebody leaves: the versions of the roles that ended at that moment say how they were before, so
-- that a leaving can be taken back. Of leavings from before this nothing is known but the last day.
ALTER TABLE identity_account ADD COLUMN left_at DATETIME(6) NULL AFTER left_on;
--rollback ALTER TABLE identity_account DROP COLUMN left_at;
