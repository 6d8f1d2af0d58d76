--liquibase formatted sql
--changeset speelruimte:ledger-004
-- Everything here follows from the published facts and is made anew for what a batch touches.
CREATE TABLE ledger_answered_claim (
  claim_id  BIGINT  NOT NULL PRIMARY KEY,
  answer_id BIGINT  NOT NULL,
  refused   TINYINT NOT NULL
);
-- The lines that do not count, or were rejected; with what the roll-up needs to know of them.
CREATE TABLE ledger_line_exception (
  line_id         BIGINT      NOT NULL,
  batch_id        BIGINT      NOT NULL,
  claim_id        BIGINT      NOT NULL,
  provider_id     INT         NOT NULL,
  municipality_id INT         NOT NULL,
  service_month   DATE        NOT NULL,
  category        CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product         VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_cent     BIGINT      NOT NULL,
  reference       VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind            CHAR(9)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (provider_id, municipality_id, service_month, line_id),
  KEY ledger_line_exception_reference (provider_id, reference),
  KEY ledger_line_exception_batch (batch_id, kind)
);
CREATE TABLE ledger_month (
  provider_id     INT        NOT NULL,
  municipality_id INT        NOT NULL,
  service_month   DATE       NOT NULL,
  category        CHAR(2)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product         VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_cent  BIGINT     NOT NULL,
  rejected_cent   BIGINT     NOT NULL,
  approved_cent   BIGINT     NOT NULL,
  pending_cent    BIGINT     NOT NULL,
  line_count      INT        NOT NULL,
  last_batch_id   BIGINT     NOT NULL,
  PRIMARY KEY (provider_id, municipality_id, service_month, category, product)
);
--rollback DROP TABLE ledger_month;
--rollback DROP TABLE ledger_line_exception;
--rollback DROP TABLE ledger_answered_claim;
