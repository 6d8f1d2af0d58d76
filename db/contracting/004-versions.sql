--liquibase formatted sql
--changeset speelruimte:contracting-004
-- What was agreed at any moment of recorded time: a row holds from recorded_from until just before recorded_to. Rows are
-- added and closed, never changed otherwise. What was there before this file counts as known from the first day on.
CREATE TABLE contracting_lot_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id INT NOT NULL,
  delivery_variant VARCHAR(10) NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_lot_version_of (id, recorded_to),
  CONSTRAINT contracting_lot_version_lot FOREIGN KEY (id) REFERENCES contracting_lot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_lot_municipality_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lot_id INT NOT NULL,
  municipality_id INT NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_lot_municipality_version_of (lot_id, recorded_to),
  CONSTRAINT contracting_lot_municipality_version_lot FOREIGN KEY (lot_id) REFERENCES contracting_lot (id),
  CONSTRAINT contracting_lot_municipality_version_place FOREIGN KEY (municipality_id)
    REFERENCES parties_municipality (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_product_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id INT NOT NULL,
  unit CHAR(2) NOT NULL,
  delivery_variant VARCHAR(10) NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_product_version_of (id, recorded_to),
  CONSTRAINT contracting_product_version_product FOREIGN KEY (id) REFERENCES contracting_product (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_contract_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id INT NOT NULL,
  start_date DATE NOT NULL,
  end_date DATE NOT NULL,
  status VARCHAR(12) NOT NULL,
  notice_months INT NOT NULL,
  extension_options INT NOT NULL,
  extension_length_months INT NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_contract_version_of (id, recorded_to),
  CONSTRAINT contracting_contract_version_contract FOREIGN KEY (id) REFERENCES contracting_contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_contract_lot_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_id INT NOT NULL,
  lot_id INT NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_contract_lot_version_of (contract_id, recorded_to),
  CONSTRAINT contracting_contract_lot_version_contract FOREIGN KEY (contract_id) REFERENCES contracting_contract (id),
  CONSTRAINT contracting_contract_lot_version_lot FOREIGN KEY (lot_id) REFERENCES contracting_lot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_contract_municipality_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_id INT NOT NULL,
  municipality_id INT NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_contract_municipality_version_of (contract_id, recorded_to),
  CONSTRAINT contracting_contract_municipality_version_contract FOREIGN KEY (contract_id)
    REFERENCES contracting_contract (id),
  CONSTRAINT contracting_contract_municipality_version_place FOREIGN KEY (municipality_id)
    REFERENCES parties_municipality (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_contract_product_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id INT NOT NULL,
  contract_id INT NOT NULL,
  product_id INT NOT NULL,
  lot_id INT NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_contract_product_version_of (contract_id, recorded_to),
  CONSTRAINT contracting_contract_product_version_contract FOREIGN KEY (contract_id)
    REFERENCES contracting_contract (id),
  CONSTRAINT contracting_contract_product_version_product FOREIGN KEY (product_id) REFERENCES contracting_product (id),
  CONSTRAINT contracting_contract_product_version_lot FOREIGN KEY (lot_id) REFERENCES contracting_lot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_tariff_version (
  version_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  id INT NOT NULL,
  contract_product_id INT NOT NULL,
  municipality_id INT NULL,
  unit CHAR(2) NOT NULL,
  amount_cent BIGINT NOT NULL,
  basis VARCHAR(20) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY contracting_tariff_version_of (id, recorded_to),
  KEY contracting_tariff_version_product (contract_product_id, municipality_id, valid_from),
  CONSTRAINT contracting_tariff_version_contract_product FOREIGN KEY (contract_product_id)
    REFERENCES contracting_contract_product (id),
  CONSTRAINT contracting_tariff_version_place FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO contracting_lot_version (id, delivery_variant, recorded_from)
SELECT id, delivery_variant, '1970-01-01' FROM contracting_lot;
INSERT INTO contracting_lot_municipality_version (lot_id, municipality_id, recorded_from)
SELECT lot_id, municipality_id, '1970-01-01' FROM contracting_lot_municipality;
INSERT INTO contracting_product_version (id, unit, delivery_variant, recorded_from)
SELECT id, unit, delivery_variant, '1970-01-01' FROM contracting_product;
INSERT INTO contracting_contract_version (id, start_date, end_date, status, notice_months, extension_options,
  extension_length_months, recorded_from)
SELECT id, start_date, end_date, status, notice_months, extension_options, extension_length_months, '1970-01-01'
  FROM contracting_contract;
INSERT INTO contracting_contract_lot_version (contract_id, lot_id, recorded_from)
SELECT contract_id, lot_id, '1970-01-01' FROM contracting_contract_lot;
INSERT INTO contracting_contract_municipality_version (contract_id, municipality_id, recorded_from)
SELECT contract_id, municipality_id, '1970-01-01' FROM contracting_contract_municipality;
INSERT INTO contracting_contract_product_version (id, contract_id, product_id, lot_id, recorded_from)
SELECT id, contract_id, product_id, lot_id, '1970-01-01' FROM contracting_contract_product;
INSERT INTO contracting_tariff_version (id, contract_product_id, municipality_id, unit, amount_cent, basis, valid_from,
  valid_to, recorded_from)
SELECT id, contract_product_id, municipality_id, unit, amount_cent, basis, valid_from, valid_to, '1970-01-01'
  FROM contracting_tariff;
--rollback DROP TABLE contracting_tariff_version;
--rollback DROP TABLE contracting_contract_product_version;
--rollback DROP TABLE contracting_contract_municipality_version;
--rollback DROP TABLE contracting_contract_lot_version;
--rollback DROP TABLE contracting_contract_version;
--rollback DROP TABLE contracting_product_version;
--rollback DROP TABLE contracting_lot_municipality_version;
--rollback DROP TABLE contracting_lot_version;
