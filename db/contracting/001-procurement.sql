--liquibase formatted sql
--changeset speelruimte:contracting-001
CREATE TABLE contracting_procurement (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(30) NOT NULL,
  name VARCHAR(200) NOT NULL,
  procedure_kind VARCHAR(20) NOT NULL,
  start_date DATE NOT NULL,
  end_date DATE NOT NULL,
  UNIQUE KEY contracting_procurement_code (code),
  CONSTRAINT contracting_procurement_term CHECK (end_date >= start_date)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_lot (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  procurement_id INT NOT NULL,
  code VARCHAR(30) NOT NULL,
  name VARCHAR(200) NOT NULL,
  budget_group VARCHAR(60) NULL,
  delivery_variant VARCHAR(10) NOT NULL,
  UNIQUE KEY contracting_lot_code (procurement_id, code),
  CONSTRAINT contracting_lot_procurement FOREIGN KEY (procurement_id) REFERENCES contracting_procurement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Not every municipality buys every lot together with the region.
CREATE TABLE contracting_lot_municipality (
  lot_id INT NOT NULL,
  municipality_id INT NOT NULL,
  PRIMARY KEY (lot_id, municipality_id),
  KEY contracting_lot_municipality_place (municipality_id),
  CONSTRAINT contracting_lot_municipality_lot FOREIGN KEY (lot_id) REFERENCES contracting_lot (id),
  CONSTRAINT contracting_lot_municipality_municipality FOREIGN KEY (municipality_id)
    REFERENCES parties_municipality (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contracting_product (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  category CHAR(2) NOT NULL,
  code VARCHAR(5) NOT NULL,
  name VARCHAR(200) NOT NULL,
  unit CHAR(2) NOT NULL,
  delivery_variant VARCHAR(10) NOT NULL,
  UNIQUE KEY contracting_product_code (category, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE contracting_product;
--rollback DROP TABLE contracting_lot_municipality;
--rollback DROP TABLE contracting_lot;
--rollback DROP TABLE contracting_procurement;
