--liquibase formatted sql
--changeset speelruimte:audit-003
-- One seal per closed day in Amsterdam, over all events that no earlier seal holds, in the order of their ids.
CREATE TABLE audit_seal (
  day DATE NOT NULL PRIMARY KEY,
  sealed_at DATETIME(6) NOT NULL,
  events BIGINT NOT NULL,
  previous_hash CHAR(64) CHARACTER SET ascii NOT NULL,
  hash CHAR(64) CHARACTER SET ascii NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
CREATE TABLE audit_sealed (
  day DATE NOT NULL,
  event_id BIGINT NOT NULL,
  PRIMARY KEY (day, event_id),
  UNIQUE KEY audit_sealed_event (event_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- Whoever seals holds this row, so that of two portals one does.
CREATE TABLE audit_sealer (
  id TINYINT NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
INSERT INTO audit_sealer (id) VALUES (1);
--rollback DROP TABLE audit_sealer;
--rollback DROP TABLE audit_sealed;
--rollback DROP TABLE audit_seal;
