--liquibase formatted sql
--changeset speelruimte:ledger-003
CREATE TABLE ledger_claim (
  id              BIGINT      NOT NULL PRIMARY KEY,
  batch_id        BIGINT      NOT NULL,
  provider_id     INT         NOT NULL,
  municipality_id INT         NOT NULL,
  claim_number    VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  message_id      VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  claim_month     DATE        NOT NULL,
  dated           DATE        NOT NULL,
  submitted_cent  BIGINT      NOT NULL,
  size            INT         NOT NULL,
  first_month     DATE        NOT NULL,
  last_month      DATE        NOT NULL,
  KEY ledger_claim_number (provider_id, municipality_id, claim_number),
  KEY ledger_claim_batch (batch_id)
);
-- Clustered by what figures are asked for: provider, municipality and month of service.
CREATE TABLE ledger_claim_line (
  id                 BIGINT      NOT NULL,
  batch_id           BIGINT      NOT NULL,
  claim_id           BIGINT      NOT NULL,
  provider_id        INT         NOT NULL,
  municipality_id    INT         NOT NULL,
  service_month      DATE        NOT NULL,
  reference          VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  previous_reference VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  allocation_number  INT         NOT NULL,
  category           CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product            VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  service_begin      DATE        NOT NULL,
  service_end        DATE        NOT NULL,
  volume             BIGINT      NOT NULL,
  unit               CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tariff_cent        BIGINT      NULL,
  amount_cent        BIGINT      NOT NULL,
  flags              INT         NOT NULL,
  position           INT         NOT NULL,
  PRIMARY KEY (provider_id, municipality_id, service_month, id),
  KEY ledger_claim_line_reference (provider_id, reference)
);
-- What a claim comes to per month of service and product, written with it: the roll-ups are made from these.
CREATE TABLE ledger_claim_month (
  claim_id        BIGINT     NOT NULL,
  batch_id        BIGINT     NOT NULL,
  provider_id     INT        NOT NULL,
  municipality_id INT        NOT NULL,
  service_month   DATE       NOT NULL,
  category        CHAR(2)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product         VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_cent     BIGINT     NOT NULL,
  line_count      INT        NOT NULL,
  PRIMARY KEY (provider_id, municipality_id, service_month, claim_id, category, product)
);
CREATE TABLE ledger_claim_answer (
  id               BIGINT      NOT NULL PRIMARY KEY,
  batch_id         BIGINT      NOT NULL,
  provider_id      INT         NOT NULL,
  municipality_id  INT         NOT NULL,
  claim_number     VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  claim_message_id VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  message_id       VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  dated            DATE        NOT NULL,
  submitted_cent   BIGINT      NOT NULL,
  approved_cent    BIGINT      NOT NULL,
  refuses          TINYINT     NOT NULL,
  returned         INT         NOT NULL,
  KEY ledger_claim_answer_number (provider_id, municipality_id, claim_number),
  KEY ledger_claim_answer_batch (batch_id)
);
CREATE TABLE ledger_returned_line (
  id          BIGINT      NOT NULL,
  batch_id    BIGINT      NOT NULL,
  answer_id   BIGINT      NOT NULL,
  provider_id INT         NOT NULL,
  reference   VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  codes       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (answer_id, reference, id)
);
--rollback DROP TABLE ledger_returned_line;
--rollback DROP TABLE ledger_claim_answer;
--rollback DROP TABLE ledger_claim_month;
--rollback DROP TABLE ledger_claim_line;
--rollback DROP TABLE ledger_claim;
