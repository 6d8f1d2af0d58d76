--liquibase formatted sql
--changeset speelruimte:plans-002
-- What a plan says, per version. Only a version that is being written changes; the others are read.
CREATE TABLE plans_version (
  id UUID NOT NULL PRIMARY KEY,
  plan_id UUID NOT NULL,
  number INT NOT NULL,
  version INT NOT NULL DEFAULT 0,
  state VARCHAR(12) NOT NULL,
  introduction TEXT NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6) NULL,
  submitted_by VARCHAR(200) NULL,
  UNIQUE KEY plans_version_number (plan_id, number),
  CONSTRAINT plans_version_plan FOREIGN KEY (plan_id) REFERENCES plans_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_version_space (
  version_id UUID NOT NULL,
  space_id UUID NOT NULL,
  municipality_id INT NOT NULL,
  PRIMARY KEY (version_id, space_id),
  CONSTRAINT plans_version_space_version FOREIGN KEY (version_id) REFERENCES plans_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- measure_key stays the same through all versions of a plan; it is unique over all plans.
CREATE TABLE plans_measure (
  id UUID NOT NULL PRIMARY KEY,
  version_id UUID NOT NULL,
  measure_key UUID NOT NULL,
  version INT NOT NULL DEFAULT 0,
  place INT NOT NULL,
  category VARCHAR(24) NOT NULL,
  title VARCHAR(200) NOT NULL,
  text TEXT NOT NULL,
  indicator_code VARCHAR(40) NULL,
  measured_by VARCHAR(2000) NOT NULL,
  owner_name VARCHAR(200) NOT NULL,
  starts_on DATE NULL,
  due_on DATE NULL,
  UNIQUE KEY plans_measure_key (version_id, measure_key),
  KEY plans_measure_through (measure_key),
  CONSTRAINT plans_measure_version FOREIGN KEY (version_id) REFERENCES plans_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What is expected to be saved; lot_id 0 is the whole contract.
CREATE TABLE plans_effect (
  measure_id UUID NOT NULL,
  municipality_id INT NOT NULL,
  lot_id INT NOT NULL,
  quarter INT NOT NULL,
  amount_cent BIGINT NOT NULL,
  PRIMARY KEY (measure_id, municipality_id, lot_id, quarter),
  CONSTRAINT plans_effect_measure FOREIGN KEY (measure_id) REFERENCES plans_measure (id),
  CONSTRAINT plans_effect_municipality FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT plans_effect_quarter CHECK (quarter BETWEEN 1 AND 4),
  CONSTRAINT plans_effect_amount CHECK (amount_cent >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_evidence (
  id UUID NOT NULL PRIMARY KEY,
  measure_id UUID NOT NULL,
  document_id UUID NOT NULL,
  document_name VARCHAR(200) NOT NULL,
  added_by VARCHAR(200) NOT NULL,
  added_at DATETIME(6) NOT NULL,
  UNIQUE KEY plans_evidence_document (measure_id, document_id),
  CONSTRAINT plans_evidence_measure FOREIGN KEY (measure_id) REFERENCES plans_measure (id),
  CONSTRAINT plans_evidence_document_id FOREIGN KEY (document_id) REFERENCES documents_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_evidence;
--rollback DROP TABLE plans_effect;
--rollback DROP TABLE plans_measure;
--rollback DROP TABLE plans_version_space;
--rollback DROP TABLE plans_version;
