--liquibase formatted sql
--changeset speelruimte:notices-002
-- How often somebody wants a digest, and of which morning the last one was; without a row nobody has chosen and no digest
-- was made yet.
CREATE TABLE notices_person (
  account_id UUID NOT NULL PRIMARY KEY,
  frequency VARCHAR(8) NULL,
  digest_on DATE NULL,
  version INT NOT NULL,
  updated_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE notices_person;
