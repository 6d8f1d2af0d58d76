--liquibase formatted sql
--changeset speelruimte:spending-032
-- A municipality lets the bureau agree for it, or no longer does: entries, of which the latest one that has begun holds.
CREATE TABLE spending_mandate (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  municipality_id INT NOT NULL,
  given BOOLEAN NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  reason VARCHAR(2000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  KEY spending_mandate_by (municipality_id, valid_from),
  CONSTRAINT spending_mandate_municipality FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT spending_mandate_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE spending_mandate;
