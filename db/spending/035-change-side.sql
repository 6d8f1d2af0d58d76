--liquibase formatted sql
--changeset speelruimte:spending-035
-- From which side a change was proposed: that side may withdraw it. The bureau has no party, 0 is the provider.
ALTER TABLE spending_change
  ADD COLUMN side VARCHAR(12) NOT NULL,
  ADD COLUMN side_party INT NULL,
  ADD KEY spending_change_open (status);
--rollback ALTER TABLE spending_change DROP KEY spending_change_open, DROP COLUMN side, DROP COLUMN side_party;
