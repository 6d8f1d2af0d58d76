--liquibase formatted sql
--changeset speelruimte:ledger-002
CREATE TABLE ledger_allocation (
  id              BIGINT      NOT NULL,
  batch_id        BIGINT      NOT NULL,
  municipality_id INT         NOT NULL,
  provider_id     INT         NOT NULL,
  number          INT         NOT NULL,
  client          BINARY(32)  NULL,
  category        CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  product         VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  issued_at       DATETIME    NOT NULL,
  start_date      DATE        NOT NULL,
  end_date        DATE        NULL,
  volume          BIGINT      NULL,
  unit            CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  frequency       CHAR(1)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  budget_cent     BIGINT      NULL,
  change_reason   CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  message_id      VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  message_dated   DATE        NOT NULL,
  position        INT         NOT NULL,
  flags           INT         NOT NULL,
  PRIMARY KEY (municipality_id, number, id),
  KEY ledger_allocation_client (municipality_id, client),
  KEY ledger_allocation_batch (batch_id)
);
CREATE TABLE ledger_care_event (
  id                BIGINT      NOT NULL,
  batch_id          BIGINT      NOT NULL,
  kind              CHAR(5)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  municipality_id   INT         NOT NULL,
  provider_id       INT         NOT NULL,
  allocation_number INT         NOT NULL,
  client            BINARY(32)  NULL,
  category          CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  product           VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  allocation_start  DATE        NULL,
  begin_date        DATE        NOT NULL,
  end_date          DATE        NULL,
  reason            CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  deletes           TINYINT     NOT NULL,
  message_id        VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  message_dated     DATE        NOT NULL,
  position          INT         NOT NULL,
  PRIMARY KEY (municipality_id, allocation_number, id),
  KEY ledger_care_event_client (municipality_id, client),
  KEY ledger_care_event_batch (batch_id)
);
-- The allocation as it stands: its latest version by date and time of issue, with its real start and stop.
CREATE TABLE ledger_standing (
  municipality_id INT        NOT NULL,
  number          INT        NOT NULL,
  provider_id     INT        NOT NULL,
  allocation_id   BIGINT     NOT NULL,
  batch_id        BIGINT     NOT NULL,
  category        CHAR(2)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  product         VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  issued_at       DATETIME   NOT NULL,
  start_date      DATE       NOT NULL,
  end_date        DATE       NULL,
  volume          BIGINT     NULL,
  unit            CHAR(2)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  frequency       CHAR(1)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  budget_cent     BIGINT     NULL,
  flags           INT        NOT NULL,
  started         TINYINT    NOT NULL,
  stopped_on      DATE       NULL,
  PRIMARY KEY (municipality_id, number),
  KEY ledger_standing_provider (provider_id, municipality_id, start_date)
);
--rollback DROP TABLE ledger_standing;
--rollback DROP TABLE ledger_care_event;
--rollback DROP TABLE ledger_allocation;
