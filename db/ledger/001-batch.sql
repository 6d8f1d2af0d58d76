--liquibase formatted sql
--changeset speelruimte:ledger-001
-- A batch of facts and the stretches of recorded time in which it counts: rolling back closes a stretch, replaying
-- opens the next one. A fact's recorded time is that of its batch; no fact is ever rewritten.
CREATE TABLE ledger_batch (
  batch_id    BIGINT      NOT NULL PRIMARY KEY,
  state       VARCHAR(12) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT ledger_batch_state CHECK (state IN ('STAGING', 'STAGED', 'PUBLISHED', 'WITHDRAWN'))
);
CREATE TABLE ledger_publication (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  batch_id BIGINT      NOT NULL,
  from_at  DATETIME(6) NOT NULL,
  to_at    DATETIME(6) NULL,
  KEY ledger_publication_batch (batch_id),
  CONSTRAINT ledger_publication_of FOREIGN KEY (batch_id) REFERENCES ledger_batch (batch_id)
);
-- One row per transaction of staged facts; the ids of its facts are id * 65536 + n.
CREATE TABLE ledger_chunk (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  batch_id  BIGINT      NOT NULL,
  facts     VARCHAR(24) NOT NULL,
  size      INT         NOT NULL,
  KEY ledger_chunk_batch (batch_id),
  CONSTRAINT ledger_chunk_of FOREIGN KEY (batch_id) REFERENCES ledger_batch (batch_id)
);
-- Publishing and withdrawing take this row first, one at a time, also across instances.
CREATE TABLE ledger_turn (
  id TINYINT NOT NULL PRIMARY KEY
);
INSERT INTO ledger_turn (id) VALUES (1);
-- What a publication or withdrawal touched: the spaces to recalculate.
CREATE TABLE ledger_touched (
  batch_id        BIGINT NOT NULL,
  provider_id     INT    NOT NULL,
  municipality_id INT    NOT NULL,
  first_year      INT    NOT NULL,
  last_year       INT    NOT NULL,
  PRIMARY KEY (batch_id, provider_id, municipality_id)
);
--rollback DROP TABLE ledger_touched;
--rollback DROP TABLE ledger_turn;
--rollback DROP TABLE ledger_chunk;
--rollback DROP TABLE ledger_publication;
--rollback DROP TABLE ledger_batch;
