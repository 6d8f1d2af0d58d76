--liquibase formatted sql
--changeset speelruimte:identity-003
-- A person is invited, accepts, may be blocked, and leaves. Whoever was there before has long accepted.
ALTER TABLE identity_account
  ADD COLUMN accepted_at DATETIME(6) NULL,
  ADD COLUMN left_on DATE NULL,
  ADD COLUMN last_signed_in_at DATETIME(6) NULL,
  ADD COLUMN sessions_ended_at DATETIME(6) NULL,
  ADD COLUMN chosen_grant_id UUID NULL,
  ADD KEY identity_account_of (organisation_kind, organisation_id);
UPDATE identity_account SET accepted_at = created_at;
--rollback ALTER TABLE identity_account DROP KEY identity_account_of, DROP COLUMN accepted_at, DROP COLUMN left_on, DROP COLUMN last_signed_in_at, DROP COLUMN sessions_ended_at, DROP COLUMN chosen_grant_id;
