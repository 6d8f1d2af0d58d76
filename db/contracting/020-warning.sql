--liquibase formatted sql
--changeset speelruimte:contracting-020
-- The warnings that are open, so that what is gone can be resolved; a municipality of 0 is the one for bureau and provider.
-- The round says of which day and which state of the agreements the last look was, and until when an instance is at it.
CREATE TABLE contracting_warning (
  contract_id INT NOT NULL,
  municipality_id INT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  first_on DATE NOT NULL,
  last_on DATE NOT NULL,
  PRIMARY KEY (contract_id, municipality_id, kind),
  CONSTRAINT contracting_warning_contract FOREIGN KEY (contract_id) REFERENCES contracting_contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_warning_round (
  id TINYINT NOT NULL PRIMARY KEY,
  looked_on DATE NOT NULL,
  revision CHAR(36) NOT NULL,
  taken_until DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
INSERT INTO contracting_warning_round (id, looked_on, revision, taken_until) VALUES (1, '1970-01-01', '', '1970-01-01');
--rollback DROP TABLE contracting_warning_round;
--rollback DROP TABLE contracting_warning;
