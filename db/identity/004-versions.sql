--liquibase formatted sql
--changeset speelruimte:identity-004
-- Who could see what at any moment of recorded time: a row holds from recorded_from until just before recorded_to. Rows
-- are added and closed, never changed otherwise. What was there before this file counts as known from the first day on.
CREATE TABLE identity_role_grant_version (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  grant_id UUID NOT NULL,
  account_id UUID NOT NULL,
  role VARCHAR(30) NOT NULL,
  scope_type VARCHAR(20) NOT NULL,
  scope_id INT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY identity_role_grant_version_of (account_id, recorded_to),
  CONSTRAINT identity_role_grant_version_who FOREIGN KEY (account_id) REFERENCES identity_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE identity_account_version (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id UUID NOT NULL,
  active BOOLEAN NOT NULL,
  organisation_kind VARCHAR(20) NOT NULL,
  organisation_id INT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY identity_account_version_of (account_id, recorded_to),
  CONSTRAINT identity_account_version_who FOREIGN KEY (account_id) REFERENCES identity_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO identity_role_grant_version (grant_id, account_id, role, scope_type, scope_id, valid_from, valid_to,
    recorded_from)
  SELECT id, account_id, role, scope_type, scope_id, valid_from, valid_to, '1970-01-01' FROM identity_role_grant;
INSERT INTO identity_account_version (account_id, active, organisation_kind, organisation_id, recorded_from)
  SELECT id, active, organisation_kind, organisation_id, '1970-01-01' FROM identity_account;
--rollback DROP TABLE identity_account_version;
--rollback DROP TABLE identity_role_grant_version;
