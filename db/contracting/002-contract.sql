--liquibase formatted sql
--changeset speelruimte:contracting-002
CREATE TABLE contracting_contract (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number VARCHAR(40) NOT NULL,
  provider_id INT NOT NULL,
  procurement_id INT NOT NULL,
  start_date DATE NOT NULL,
  end_date DATE NOT NULL,
  status VARCHAR(12) NOT NULL,
  notice_months INT NOT NULL,
  extension_options INT NOT NULL,
  extension_length_months INT NOT NULL,
  version INT NOT NULL DEFAULT 0,
  updated_at DATETIME(6) NOT NULL,
  UNIQUE KEY contracting_contract_number (number),
  KEY contracting_contract_provider (provider_id, start_date),
  KEY contracting_contract_end (end_date),
  CONSTRAINT contracting_contract_provider_id FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT contracting_contract_procurement FOREIGN KEY (procurement_id) REFERENCES contracting_procurement (id),
  CONSTRAINT contracting_contract_term CHECK (end_date >= start_date)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_contract_lot (
  contract_id INT NOT NULL,
  lot_id INT NOT NULL,
  PRIMARY KEY (contract_id, lot_id),
  KEY contracting_contract_lot_lot (lot_id),
  CONSTRAINT contracting_contract_lot_contract FOREIGN KEY (contract_id) REFERENCES contracting_contract (id),
  CONSTRAINT contracting_contract_lot_lot_id FOREIGN KEY (lot_id) REFERENCES contracting_lot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_contract_municipality (
  contract_id INT NOT NULL,
  municipality_id INT NOT NULL,
  PRIMARY KEY (contract_id, municipality_id),
  KEY contracting_contract_municipality_place (municipality_id),
  CONSTRAINT contracting_contract_municipality_contract FOREIGN KEY (contract_id)
    REFERENCES contracting_contract (id),
  CONSTRAINT contracting_contract_municipality_municipality FOREIGN KEY (municipality_id)
    REFERENCES parties_municipality (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_contract_product (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_id INT NOT NULL,
  product_id INT NOT NULL,
  lot_id INT NOT NULL,
  UNIQUE KEY contracting_contract_product_once (contract_id, product_id),
  KEY contracting_contract_product_product (product_id),
  KEY contracting_contract_product_lot (contract_id, lot_id),
  CONSTRAINT contracting_contract_product_product_id FOREIGN KEY (product_id) REFERENCES contracting_product (id),
  CONSTRAINT contracting_contract_product_lot_id FOREIGN KEY (contract_id, lot_id)
    REFERENCES contracting_contract_lot (contract_id, lot_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A tariff without a municipality holds for all of them. Periods of one product and municipality never overlap,
-- which is checked in the code with the rows locked.
CREATE TABLE contracting_tariff (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_product_id INT NOT NULL,
  municipality_id INT NULL,
  unit CHAR(2) NOT NULL,
  amount_cent BIGINT NOT NULL,
  basis VARCHAR(20) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  KEY contracting_tariff_product (contract_product_id, municipality_id, valid_from),
  CONSTRAINT contracting_tariff_contract_product FOREIGN KEY (contract_product_id)
    REFERENCES contracting_contract_product (id),
  CONSTRAINT contracting_tariff_municipality FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT contracting_tariff_term CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT contracting_tariff_amount CHECK (amount_cent >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Says whether what an instance remembers of the agreements is still current: a new token with every change.
CREATE TABLE contracting_revision (
  id TINYINT NOT NULL PRIMARY KEY,
  token CHAR(36) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
INSERT INTO contracting_revision (id, token) VALUES (1, 'new');
--rollback DROP TABLE contracting_revision;
--rollback DROP TABLE contracting_tariff;
--rollback DROP TABLE contracting_contract_product;
--rollback DROP TABLE contracting_contract_municipality;
--rollback DROP TABLE contracting_contract_lot;
--rollback DROP TABLE contracting_contract;
