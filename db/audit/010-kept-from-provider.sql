--liquibase formatted sql
--changeset speelruimte:audit-010
-- What may not be known to the provider it is about says so itself, so that no question has to know which kinds they are.
-- The second key reads what happened to a provider from the latest back, however long its history is.
ALTER TABLE audit_event
  ADD COLUMN kept_from_provider BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY audit_event_provider (provider_id, id);
--rollback ALTER TABLE audit_event DROP KEY audit_event_provider, DROP COLUMN kept_from_provider;
