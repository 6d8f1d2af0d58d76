--liquibase formatted sql
--changeset speelruimte:contracting-013
-- Tariffs that were raised together; undoing one is a row of its own that names it.
CREATE TABLE contracting_indexation (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  percentage DECIMAL(7,3) NOT NULL,
  ova_percentage DECIMAL(7,3) NULL,
  ppc_percentage DECIMAL(7,3) NULL,
  starts_on DATE NOT NULL,
  chosen VARCHAR(500) NOT NULL,
  contracts INT NOT NULL,
  tariffs INT NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  undoes_id INT NULL,
  UNIQUE KEY contracting_indexation_undone_once (undoes_id),
  CONSTRAINT contracting_indexation_undoes FOREIGN KEY (undoes_id) REFERENCES contracting_indexation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Which tariff followed which, and what the first was before. No foreign keys: a tariff that was undone is gone.
CREATE TABLE contracting_indexation_line (
  indexation_id INT NOT NULL,
  tariff_id INT NOT NULL,
  new_tariff_id INT NULL,
  contract_id INT NOT NULL,
  old_cent BIGINT NOT NULL,
  new_cent BIGINT NOT NULL,
  old_valid_to DATE NULL,
  new_valid_to DATE NULL,
  PRIMARY KEY (indexation_id, tariff_id),
  CONSTRAINT contracting_indexation_line_of FOREIGN KEY (indexation_id) REFERENCES contracting_indexation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE contracting_indexation_line;
--rollback DROP TABLE contracting_indexation;
