--liquibase formatted sql
--changeset speelruimte:plans-031
-- A measure that was taken out of a working copy, whole, so that it can be put back; no reader of a plan ever meets it.
CREATE TABLE plans_removed_measure (
  id UUID NOT NULL PRIMARY KEY,
  version_id UUID NOT NULL,
  measure_key UUID NOT NULL,
  version INT NOT NULL,
  place INT NOT NULL,
  category VARCHAR(24) NOT NULL,
  title VARCHAR(200) NOT NULL,
  text TEXT NOT NULL,
  indicator_code VARCHAR(40) NULL,
  measured_by VARCHAR(2000) NOT NULL,
  owner_name VARCHAR(200) NOT NULL,
  starts_on DATE NULL,
  due_on DATE NULL,
  removed_by VARCHAR(200) NOT NULL,
  removed_at DATETIME(6) NOT NULL,
  UNIQUE KEY plans_removed_measure_key (version_id, measure_key),
  CONSTRAINT plans_removed_measure_version FOREIGN KEY (version_id) REFERENCES plans_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_removed_effect (
  measure_id UUID NOT NULL,
  municipality_id INT NOT NULL,
  lot_id INT NOT NULL,
  quarter INT NOT NULL,
  amount_cent BIGINT NOT NULL,
  PRIMARY KEY (measure_id, municipality_id, lot_id, quarter),
  CONSTRAINT plans_removed_effect_measure FOREIGN KEY (measure_id) REFERENCES plans_removed_measure (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_removed_evidence (
  id UUID NOT NULL PRIMARY KEY,
  measure_id UUID NOT NULL,
  document_id UUID NOT NULL,
  document_name VARCHAR(200) NOT NULL,
  added_by VARCHAR(200) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  CONSTRAINT plans_removed_evidence_measure FOREIGN KEY (measure_id) REFERENCES plans_removed_measure (id),
  CONSTRAINT plans_removed_evidence_document FOREIGN KEY (document_id) REFERENCES documents_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_removed_evidence;
--rollback DROP TABLE plans_removed_effect;
--rollback DROP TABLE plans_removed_measure;
