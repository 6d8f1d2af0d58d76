--liquibase formatted sql
--changeset speelruimte:identity-005
-- Of the link that was mailed only a hash is kept: whoever reads this table cannot use it.
CREATE TABLE identity_invitation (
  id UUID NOT NULL PRIMARY KEY,
  account_id UUID NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  issued_by VARCHAR(200) NOT NULL,
  expires_on DATE NOT NULL,
  used_at DATETIME(6) NULL,
  withdrawn_at DATETIME(6) NULL,
  version INT NOT NULL,
  UNIQUE KEY identity_invitation_token (token_hash),
  KEY identity_invitation_account (account_id),
  CONSTRAINT identity_invitation_who FOREIGN KEY (account_id) REFERENCES identity_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE identity_invitation;
