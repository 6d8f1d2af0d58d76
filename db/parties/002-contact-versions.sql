--liquibase formatted sql
--changeset speelruimte:parties-002
-- A contact is a state: the table that is read holds what is known now, its versions stand beside it (decision 0015).
ALTER TABLE parties_contact
  ADD COLUMN valid_from DATE NOT NULL DEFAULT '1970-01-01',
  ADD COLUMN valid_to DATE NULL,
  ADD COLUMN version INT NOT NULL DEFAULT 0,
  ADD CONSTRAINT parties_contact_term CHECK (valid_to IS NULL OR valid_to >= valid_from);

CREATE TABLE parties_contact_version (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contact_id INT NOT NULL,
  provider_id INT NULL,
  municipality_id INT NULL,
  person_name VARCHAR(200) NOT NULL,
  job_title VARCHAR(120) NULL,
  email VARCHAR(254) NOT NULL,
  phone VARCHAR(30) NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  recorded_from DATETIME(6) NOT NULL,
  recorded_to DATETIME(6) NULL,
  KEY parties_contact_version_contact (contact_id, recorded_from),
  KEY parties_contact_version_provider (provider_id, recorded_from),
  CONSTRAINT parties_contact_version_of FOREIGN KEY (contact_id) REFERENCES parties_contact (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO parties_contact_version (contact_id, provider_id, municipality_id, person_name, job_title, email, phone,
  valid_from, valid_to, recorded_from)
SELECT id, provider_id, municipality_id, person_name, job_title, email, phone, valid_from, valid_to, '1970-01-01'
  FROM parties_contact;
--rollback DROP TABLE parties_contact_version;
--rollback ALTER TABLE parties_contact DROP CONSTRAINT parties_contact_term, DROP COLUMN version, DROP COLUMN valid_to, DROP COLUMN valid_from;
