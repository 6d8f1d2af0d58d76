--liquibase formatted sql
--changeset speelruimte:imports-001
-- One file, or some mended lines of one. live_sha256 makes a file unique among the batches that count or may still.
CREATE TABLE imports_batch (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  parent_id        BIGINT       NULL,
  format           VARCHAR(30)  NULL,
  source           VARCHAR(10)  NOT NULL,
  file_name        VARCHAR(200) NOT NULL,
  sha256           VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  size             BIGINT       NOT NULL,
  period           VARCHAR(30)  NOT NULL DEFAULT '',
  provider_id      INT          NULL,
  municipality_id  INT          NULL,
  status           VARCHAR(12)  NOT NULL,
  received_at      DATETIME(6)  NOT NULL,
  received_by      VARCHAR(200) NOT NULL,
  received_role    VARCHAR(30)  NOT NULL,
  node             VARCHAR(36)  NOT NULL,
  seen_at          DATETIME(6)  NOT NULL,
  line_count       BIGINT       NOT NULL DEFAULT 0,
  accepted         BIGINT       NOT NULL DEFAULT 0,
  flagged          BIGINT       NOT NULL DEFAULT 0,
  refused          BIGINT       NOT NULL DEFAULT 0,
  reason_key       VARCHAR(100) NULL,
  reason_arguments LONGTEXT     NULL,
  published_at     DATETIME(6)  NULL,
  rolled_back_at   DATETIME(6)  NULL,
  version          INT          NOT NULL DEFAULT 0,
  live_sha256      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin
    AS (CASE WHEN status IN ('REJECTED', 'FAILED', 'ROLLED_BACK') THEN NULL ELSE sha256 END) STORED,
  UNIQUE KEY imports_batch_live (live_sha256),
  KEY imports_batch_received (received_at),
  KEY imports_batch_status (status, id),
  KEY imports_batch_parent (parent_id),
  CONSTRAINT imports_batch_source CHECK (source IN ('UPLOAD', 'WATCHED', 'DEMO', 'MENDED')),
  CONSTRAINT imports_batch_known CHECK (status IN
    ('RECEIVED', 'READING', 'STAGED', 'PUBLISHED', 'REJECTED', 'ROLLED_BACK', 'FAILED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE imports_batch;
