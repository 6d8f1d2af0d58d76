--liquibase formatted sql
--changeset speelruimte:plans-020
-- How a call is followed: entries counts its entries, reminded_on is the day of the last reminder by hand, submitted_on
-- the day on which an invitee answered, and told the phase in which it was told of its last day.
ALTER TABLE plans_call
  ADD COLUMN template_id UUID NULL AFTER framework_version_id,
  ADD COLUMN entries INT NOT NULL DEFAULT 0 AFTER state,
  ADD COLUMN reminded_on DATE NULL AFTER entries,
  ADD CONSTRAINT plans_call_framework FOREIGN KEY (framework_version_id) REFERENCES plans_framework_version (id);
ALTER TABLE plans_call_invitee
  ADD COLUMN submitted_on DATE NULL AFTER due_on,
  ADD COLUMN told VARCHAR(10) NULL AFTER submitted_on;

-- An entry (decision 0015): added and never changed. provider_id is empty when it is about all of the call.
CREATE TABLE plans_call_entry (
  id UUID NOT NULL PRIMARY KEY,
  call_id UUID NOT NULL,
  place INT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  provider_id INT NULL,
  due_on DATE NULL,
  reason VARCHAR(1000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY plans_call_entry_place (call_id, place),
  CONSTRAINT plans_call_entry_call FOREIGN KEY (call_id) REFERENCES plans_call (id),
  CONSTRAINT plans_call_entry_provider FOREIGN KEY (provider_id) REFERENCES parties_provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_call_entry;
--rollback ALTER TABLE plans_call_invitee DROP COLUMN submitted_on, DROP COLUMN told;
--rollback ALTER TABLE plans_call DROP FOREIGN KEY plans_call_framework;
--rollback ALTER TABLE plans_call DROP COLUMN template_id, DROP COLUMN entries, DROP COLUMN reminded_on;
