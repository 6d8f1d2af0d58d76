--liquibase formatted sql
--changeset speelruimte:contracting-011
-- What happened to a contract: each row was written once and is never changed. Numbers count per contract and type.
CREATE TABLE contracting_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contract_id INT NOT NULL,
  type VARCHAR(10) NOT NULL,
  number INT NOT NULL,
  valid_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  subject VARCHAR(200) NULL,
  body TEXT NULL,
  reason VARCHAR(2000) NOT NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  from_status VARCHAR(12) NULL,
  to_status VARCHAR(12) NULL,
  end_before DATE NULL,
  end_after DATE NULL,
  notice_months INT NULL,
  extension_options INT NULL,
  given_by VARCHAR(10) NULL,
  UNIQUE KEY contracting_entry_once (contract_id, type, number),
  KEY contracting_entry_due (type, valid_on),
  CONSTRAINT contracting_entry_contract FOREIGN KEY (contract_id) REFERENCES contracting_contract (id),
  CONSTRAINT contracting_entry_document FOREIGN KEY (document_id) REFERENCES documents_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The lots and municipalities that an amendment brought or took.
CREATE TABLE contracting_entry_part (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id BIGINT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  lot_id INT NULL,
  municipality_id INT NULL,
  KEY contracting_entry_part_of (entry_id),
  CONSTRAINT contracting_entry_part_entry FOREIGN KEY (entry_id) REFERENCES contracting_entry (id),
  CONSTRAINT contracting_entry_part_lot FOREIGN KEY (lot_id) REFERENCES contracting_lot (id),
  CONSTRAINT contracting_entry_part_place FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What an amendment or a notice changed on its day, when that day came after it was written.
CREATE TABLE contracting_entry_effect (
  entry_id BIGINT NOT NULL PRIMARY KEY,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT contracting_entry_effect_entry FOREIGN KEY (entry_id) REFERENCES contracting_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE contracting_entry_effect;
--rollback DROP TABLE contracting_entry_part;
--rollback DROP TABLE contracting_entry;
