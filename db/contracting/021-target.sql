--liquibase formatted sql
--changeset speelruimte:contracting-021
-- What was agreed to reach: on one contract, lot, provider or municipality. A target that holds has a baseline. The values
-- are those of a quarter, or of a whole year (quarter 0), each with the days it is about. Beside both stand their versions.
CREATE TABLE contracting_target (
  id UUID NOT NULL PRIMARY KEY,
  contract_id INT NULL,
  lot_id INT NULL,
  provider_id INT NULL,
  municipality_id INT NULL,
  indicator_code VARCHAR(40) NULL,
  indicator_name VARCHAR(200) NOT NULL,
  operator VARCHAR(2) NOT NULL,
  unit VARCHAR(6) NOT NULL,
  baseline DECIMAL(18,4) NULL,
  baseline_on DATE NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  source VARCHAR(500) NOT NULL,
  status VARCHAR(12) NOT NULL,
  version INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by VARCHAR(200) NOT NULL,
  KEY contracting_target_contract (contract_id),
  KEY contracting_target_lot (lot_id),
  KEY contracting_target_provider (provider_id),
  KEY contracting_target_municipality (municipality_id),
  CONSTRAINT contracting_target_contract_id FOREIGN KEY (contract_id) REFERENCES contracting_contract (id),
  CONSTRAINT contracting_target_lot_id FOREIGN KEY (lot_id) REFERENCES contracting_lot (id),
  CONSTRAINT contracting_target_provider_id FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT contracting_target_municipality_id FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT contracting_target_one CHECK ((contract_id IS NOT NULL) + (lot_id IS NOT NULL) + (provider_id IS NOT NULL)
    + (municipality_id IS NOT NULL) = 1),
  CONSTRAINT contracting_target_baseline CHECK (status <> 'ACTIVE' OR baseline IS NOT NULL),
  CONSTRAINT contracting_target_term CHECK (valid_to > valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_target_value (
  target_id UUID NOT NULL,
  year INT NOT NULL,
  quarter INT NOT NULL,
  value DECIMAL(18,4) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  PRIMARY KEY (target_id, year, quarter),
  CONSTRAINT contracting_target_value_of FOREIGN KEY (target_id) REFERENCES contracting_target (id),
  CONSTRAINT contracting_target_value_quarter CHECK (quarter BETWEEN 0 AND 4)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_target_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id UUID NOT NULL,
  contract_id INT NULL,
  lot_id INT NULL,
  provider_id INT NULL,
  municipality_id INT NULL,
  indicator_code VARCHAR(40) NULL,
  indicator_name VARCHAR(200) NOT NULL,
  operator VARCHAR(2) NOT NULL,
  unit VARCHAR(6) NOT NULL,
  baseline DECIMAL(18,4) NULL,
  baseline_on DATE NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  source VARCHAR(500) NOT NULL,
  status VARCHAR(12) NOT NULL,
  version INT NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_target_version_of (id, recorded_to),
  CONSTRAINT contracting_target_version_target FOREIGN KEY (id) REFERENCES contracting_target (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_target_value_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  target_id UUID NOT NULL,
  year INT NOT NULL,
  quarter INT NOT NULL,
  value DECIMAL(18,4) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_target_value_version_of (target_id, recorded_to),
  CONSTRAINT contracting_target_value_version_target FOREIGN KEY (target_id) REFERENCES contracting_target (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE contracting_target_value_version;
--rollback DROP TABLE contracting_target_version;
--rollback DROP TABLE contracting_target_value;
--rollback DROP TABLE contracting_target;
