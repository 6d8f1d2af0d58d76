--liquibase formatted sql
--changeset speelruimte:contracting-012
-- A document of a contract and its editions: a new edition is a row, none is ever changed.
CREATE TABLE contracting_document (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_id INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  title VARCHAR(200) NOT NULL,
  KEY contracting_document_contract (contract_id, kind),
  CONSTRAINT contracting_document_contract_id FOREIGN KEY (contract_id) REFERENCES contracting_contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_document_edition (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  document_id INT NOT NULL,
  number INT NOT NULL,
  file_id UUID NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  valid_until DATE NULL,
  reason VARCHAR(2000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY contracting_document_edition_once (document_id, number),
  CONSTRAINT contracting_document_edition_document FOREIGN KEY (document_id) REFERENCES contracting_document (id),
  CONSTRAINT contracting_document_edition_file FOREIGN KEY (file_id) REFERENCES documents_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Who does a part of the work for the provider, with the bureau's approval; both ends are included.
CREATE TABLE contracting_subcontract (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_id INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  kvk_number CHAR(8) NOT NULL,
  approved_on DATE NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  version INT NOT NULL DEFAULT 0,
  updated_at DATETIME(6) NOT NULL,
  KEY contracting_subcontract_contract (contract_id, kvk_number, valid_from),
  CONSTRAINT contracting_subcontract_contract_id FOREIGN KEY (contract_id) REFERENCES contracting_contract (id),
  CONSTRAINT contracting_subcontract_term CHECK (valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_subcontract_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id INT NOT NULL,
  contract_id INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  kvk_number CHAR(8) NOT NULL,
  approved_on DATE NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_subcontract_version_of (contract_id, recorded_to),
  CONSTRAINT contracting_subcontract_version_contract FOREIGN KEY (contract_id) REFERENCES contracting_contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What a contract sets for itself. valid_before is the first day on which it no longer holds: the end of a period of
-- MariaDB is exclusive.
CREATE TABLE contracting_parameter (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_id INT NOT NULL,
  param_key VARCHAR(30) NOT NULL,
  value INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_before DATE NOT NULL,
  PERIOD FOR validity (valid_from, valid_before),
  UNIQUE KEY contracting_parameter_once (contract_id, param_key, validity WITHOUT OVERLAPS),
  CONSTRAINT contracting_parameter_contract FOREIGN KEY (contract_id) REFERENCES contracting_contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_parameter_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id INT NOT NULL,
  contract_id INT NOT NULL,
  param_key VARCHAR(30) NOT NULL,
  value INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_before DATE NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_parameter_version_of (contract_id, recorded_to),
  CONSTRAINT contracting_parameter_version_contract FOREIGN KEY (contract_id) REFERENCES contracting_contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What is asked of a provider for a quarter; each version is a row and stays.
CREATE TABLE contracting_assignment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_id INT NOT NULL,
  year INT NOT NULL,
  quarter INT NOT NULL,
  number INT NOT NULL,
  goals TEXT NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY contracting_assignment_once (contract_id, year, quarter, number),
  CONSTRAINT contracting_assignment_contract FOREIGN KEY (contract_id) REFERENCES contracting_contract (id),
  CONSTRAINT contracting_assignment_quarter CHECK (quarter BETWEEN 1 AND 4)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE contracting_assignment;
--rollback DROP TABLE contracting_parameter_version;
--rollback DROP TABLE contracting_parameter;
--rollback DROP TABLE contracting_subcontract_version;
--rollback DROP TABLE contracting_subcontract;
--rollback DROP TABLE contracting_document_edition;
--rollback DROP TABLE contracting_document;
