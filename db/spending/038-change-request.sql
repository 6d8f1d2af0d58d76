--liquibase formatted sql
--changeset speelruimte:spending-038
-- One form proposes one change, however often its button is pressed. The version of a change was never asked for: a
-- change is held while it is worked on, and ends once.
ALTER TABLE spending_change
  ADD COLUMN request_id UUID NULL,
  ADD UNIQUE KEY spending_change_request (request_id),
  DROP COLUMN version;
--rollback ALTER TABLE spending_change DROP KEY spending_change_request, DROP COLUMN request_id, ADD COLUMN version INT NOT NULL DEFAULT 0;
