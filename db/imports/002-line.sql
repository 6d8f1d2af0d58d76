--liquibase formatted sql
--changeset speelruimte:imports-002
-- The worklist: lines that were refused, normalised and pseudonymised. No foreign key to the batch: lines are written
-- while another transaction holds the batch.
CREATE TABLE imports_line (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  batch_id         BIGINT       NOT NULL,
  line             BIGINT       NOT NULL,
  content          LONGTEXT     NOT NULL,
  reason_key       VARCHAR(100) NOT NULL,
  reason_arguments LONGTEXT     NOT NULL,
  state            VARCHAR(10)  NOT NULL DEFAULT 'OPEN',
  derived          BOOLEAN      NOT NULL DEFAULT FALSE,
  provider_id      INT          NULL,
  municipality_id  INT          NULL,
  mended_in        BIGINT       NULL,
  decided_at       DATETIME(6)  NULL,
  decided_by       VARCHAR(200) NULL,
  decided_why      VARCHAR(500) NULL,
  version          INT          NOT NULL DEFAULT 0,
  KEY imports_line_batch (batch_id, state, line),
  KEY imports_line_state (state, derived, batch_id),
  CONSTRAINT imports_line_known CHECK (state IN ('OPEN', 'MENDED', 'DISMISSED', 'RESOLVED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was odd about lines that were booked all the same (line_count lines, the first ones by number), and about a
-- file as a whole (line_count 0).
CREATE TABLE imports_remark (
  batch_id         BIGINT       NOT NULL,
  place            INT          NOT NULL,
  reason_key       VARCHAR(100) NOT NULL,
  reason_arguments LONGTEXT     NOT NULL,
  line_count       BIGINT       NOT NULL,
  first_lines      VARCHAR(200) NOT NULL,
  PRIMARY KEY (batch_id, place)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE imports_remark;
--rollback DROP TABLE imports_line;
