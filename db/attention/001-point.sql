--liquibase formatted sql
--changeset speelruimte:attention-001
-- open_key is filled while a point is open and emptied when it is resolved: one open point per kind and subject,
-- while the resolved ones stay for looking back.
CREATE TABLE attention_point (
  id UUID NOT NULL PRIMARY KEY,
  open_key VARCHAR(190) NULL,
  kind VARCHAR(60) NOT NULL,
  subject_kind VARCHAR(60) NOT NULL,
  subject_id VARCHAR(64) NOT NULL,
  provider_id INT NULL,
  municipality_id INT NULL,
  severity VARCHAR(10) NOT NULL,
  why_key VARCHAR(120) NOT NULL,
  why_figures LONGTEXT NOT NULL CHECK (JSON_VALID(why_figures)),
  route VARCHAR(300) NOT NULL,
  for_bureau BOOLEAN NOT NULL,
  for_municipality BOOLEAN NOT NULL,
  for_provider BOOLEAN NOT NULL,
  first_seen_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  resolved_at DATETIME(6) NULL,
  UNIQUE KEY attention_point_open (open_key),
  KEY attention_point_provider (provider_id, resolved_at),
  KEY attention_point_municipality (municipality_id, resolved_at),
  KEY attention_point_recent (resolved_at, severity, first_seen_at),
  CONSTRAINT attention_point_provider_id FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT attention_point_municipality_id FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE attention_point;
