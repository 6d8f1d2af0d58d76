--liquibase formatted sql
--changeset speelruimte:parties-001
CREATE TABLE parties_region (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  office_name VARCHAR(120) NOT NULL,
  UNIQUE KEY parties_region_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE parties_municipality (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cbs_code CHAR(4) NOT NULL,
  name VARCHAR(120) NOT NULL,
  region_id INT NULL,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  UNIQUE KEY parties_municipality_cbs (cbs_code),
  CONSTRAINT parties_municipality_region FOREIGN KEY (region_id) REFERENCES parties_region (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE parties_municipality_group (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  UNIQUE KEY parties_municipality_group_code (code),
  CONSTRAINT parties_municipality_group_term CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE parties_municipality_group_member (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  group_id INT NOT NULL,
  municipality_id INT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  UNIQUE KEY parties_municipality_group_member_from (group_id, municipality_id, valid_from),
  KEY parties_municipality_group_member_municipality (municipality_id),
  CONSTRAINT parties_municipality_group_member_group FOREIGN KEY (group_id)
    REFERENCES parties_municipality_group (id),
  CONSTRAINT parties_municipality_group_member_who FOREIGN KEY (municipality_id)
    REFERENCES parties_municipality (id),
  CONSTRAINT parties_municipality_group_member_term CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE parties_provider (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agb_code CHAR(8) NOT NULL,
  kvk_nr CHAR(8) NULL,
  name VARCHAR(200) NOT NULL,
  parent_name VARCHAR(200) NULL,
  parent_kvk_nr CHAR(8) NULL,
  status VARCHAR(20) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  updated_at DATETIME(6) NOT NULL,
  UNIQUE KEY parties_provider_agb (agb_code),
  KEY parties_provider_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE parties_provider_site (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  provider_id INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  place VARCHAR(120) NOT NULL,
  care_forms VARCHAR(200) NULL,
  UNIQUE KEY parties_provider_site_name (provider_id, name, place),
  CONSTRAINT parties_provider_site_provider FOREIGN KEY (provider_id) REFERENCES parties_provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- A contact works for a provider, for a municipality, or (neither filled) for the service bureau.
CREATE TABLE parties_contact (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  provider_id INT NULL,
  municipality_id INT NULL,
  person_name VARCHAR(200) NOT NULL,
  job_title VARCHAR(120) NULL,
  email VARCHAR(254) NOT NULL,
  phone VARCHAR(30) NULL,
  KEY parties_contact_provider (provider_id),
  KEY parties_contact_municipality (municipality_id),
  KEY parties_contact_email (email),
  CONSTRAINT parties_contact_provider_id FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT parties_contact_municipality_id FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT parties_contact_one_party CHECK (provider_id IS NULL OR municipality_id IS NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Says whether what an instance remembers of the register is still current: a new token with every change.
CREATE TABLE parties_revision (
  id TINYINT NOT NULL PRIMARY KEY,
  token CHAR(36) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
INSERT INTO parties_revision (id, token) VALUES (1, 'new');
--rollback DROP TABLE parties_revision;
--rollback DROP TABLE parties_contact;
--rollback DROP TABLE parties_provider_site;
--rollback DROP TABLE parties_provider;
--rollback DROP TABLE parties_municipality_group_member;
--rollback DROP TABLE parties_municipality_group;
--rollback DROP TABLE parties_municipality;
--rollback DROP TABLE parties_region;
