--liquibase formatted sql
--changeset speelruimte:audit-002
-- Each event follows the one before it about the same subject (and with the same result): docs/audit-trail.md. What
-- stood here before gets its links when the portal starts, before the guard that refuses changes is put up.
ALTER TABLE audit_event
  ADD COLUMN number BIGINT NULL,
  ADD COLUMN previous_hash CHAR(64) CHARACTER SET ascii NULL,
  ADD COLUMN hash CHAR(64) CHARACTER SET ascii NULL,
  ADD UNIQUE KEY audit_event_link (subject_kind, subject_id, result, number),
  ADD KEY audit_event_when (recorded_at),
  ADD KEY audit_event_action (action);
-- The last event of each subject: writers about one subject wait for each other here, and nobody else does.
CREATE TABLE audit_head (
  subject_kind VARCHAR(60) NOT NULL,
  subject_id VARCHAR(64) NOT NULL,
  result VARCHAR(20) NOT NULL,
  events BIGINT NOT NULL,
  previous_hash CHAR(64) CHARACTER SET ascii NOT NULL,
  hash CHAR(64) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (subject_kind, subject_id, result)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE audit_head;
--rollback ALTER TABLE audit_event DROP KEY audit_event_action, DROP KEY audit_event_when, DROP KEY audit_event_link, DROP COLUMN hash, DROP COLUMN previous_hash, DROP COLUMN number;
