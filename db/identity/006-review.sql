--liquibase formatted sql
--changeset speelruimte:identity-006
-- A round in which the administrator of an organisation says of each grant whether it is still needed.
CREATE TABLE identity_access_review (
  id UUID NOT NULL PRIMARY KEY,
  organisation_kind VARCHAR(20) NOT NULL,
  organisation_id INT NULL,
  opened_on DATE NOT NULL,
  due_on DATE NOT NULL,
  opened_by VARCHAR(200) NOT NULL,
  closed_at DATETIME(6) NULL,
  -- One round at a time per organisation, also when two people open one at once.
  open_key VARCHAR(40) NULL,
  version INT NOT NULL,
  UNIQUE KEY identity_access_review_open (open_key),
  KEY identity_access_review_of (organisation_kind, organisation_id, opened_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE identity_reviewed_grant (
  id UUID NOT NULL PRIMARY KEY,
  review_id UUID NOT NULL,
  grant_id UUID NOT NULL,
  account_id UUID NOT NULL,
  role VARCHAR(30) NOT NULL,
  scope_type VARCHAR(20) NOT NULL,
  scope_id INT NULL,
  valid_to DATE NULL,
  outcome VARCHAR(12) NULL,
  decided_by VARCHAR(200) NULL,
  decided_at DATETIME(6) NULL,
  version INT NOT NULL,
  UNIQUE KEY identity_reviewed_grant_once (review_id, grant_id),
  CONSTRAINT identity_reviewed_grant_round FOREIGN KEY (review_id) REFERENCES identity_access_review (id),
  CONSTRAINT identity_reviewed_grant_who FOREIGN KEY (account_id) REFERENCES identity_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE identity_reviewed_grant;
--rollback DROP TABLE identity_access_review;
