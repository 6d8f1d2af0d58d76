--liquibase formatted sql
--changeset speelruimte:identity-001
CREATE TABLE identity_account (
  id UUID NOT NULL PRIMARY KEY,
  subject VARCHAR(255) NULL,
  user_name VARCHAR(200) NOT NULL,
  password_hash VARCHAR(200) NULL,
  display_name VARCHAR(200) NOT NULL,
  email VARCHAR(254) NOT NULL,
  organisation_kind VARCHAR(20) NOT NULL,
  organisation_id INT NULL,
  active BOOLEAN NOT NULL,
  demo BOOLEAN NOT NULL,
  version INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  UNIQUE KEY identity_account_subject (subject),
  UNIQUE KEY identity_account_user_name (user_name),
  CONSTRAINT identity_account_organisation CHECK (organisation_kind = 'REGION' OR organisation_id IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE identity_account;
