--liquibase formatted sql
--changeset speelruimte:audit-001
-- Append-only: the portal never updates or deletes a row. The texts of before_json and after_json are kept exactly
-- as written, so that a later seal can be computed over the stored columns in the order of id.
CREATE TABLE audit_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  recorded_at DATETIME(6) NOT NULL,
  account_id UUID NULL,
  actor_name VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  actor_role VARCHAR(40) NOT NULL,
  origin VARCHAR(200) NOT NULL,
  subject_kind VARCHAR(60) NOT NULL,
  subject_id VARCHAR(64) NOT NULL,
  provider_id INT NULL,
  municipality_id INT NULL,
  action VARCHAR(120) NOT NULL,
  before_json LONGTEXT NULL CHECK (JSON_VALID(before_json)),
  after_json LONGTEXT NULL CHECK (JSON_VALID(after_json)),
  reason VARCHAR(2000) NULL,
  result VARCHAR(20) NOT NULL,
  KEY audit_event_subject (subject_kind, subject_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE audit_event;
