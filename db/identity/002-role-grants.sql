--liquibase formatted sql
--changeset speelruimte:identity-002
CREATE TABLE identity_role_grant (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL,
  role VARCHAR(30) NOT NULL,
  scope_type VARCHAR(20) NOT NULL,
  scope_id INT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  version INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  KEY identity_role_grant_account (account_id),
  CONSTRAINT identity_role_grant_who FOREIGN KEY (account_id) REFERENCES identity_account (id),
  CONSTRAINT identity_role_grant_scope CHECK (scope_type = 'REGION' OR scope_id IS NOT NULL),
  CONSTRAINT identity_role_grant_term CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE identity_role_grant;
