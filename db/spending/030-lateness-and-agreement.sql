--liquibase formatted sql
--changeset speelruimte:spending-030
-- A step that came after its day says by how many days and why; what was booked on a space says who agreed to it.
ALTER TABLE spending_entry
  ADD COLUMN late_days INT NULL,
  ADD COLUMN late_reason VARCHAR(2000) NULL,
  ADD COLUMN agrees BOOLEAN NULL;
CREATE TABLE spending_agreed (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id BIGINT NOT NULL,
  party VARCHAR(12) NOT NULL,
  manner VARCHAR(12) NOT NULL,
  agreed_by VARCHAR(200) NOT NULL,
  agreed_organisation VARCHAR(200) NOT NULL,
  agreed_at DATETIME(6) NOT NULL,
  UNIQUE KEY spending_agreed_one (entry_id, party),
  CONSTRAINT spending_agreed_to FOREIGN KEY (entry_id) REFERENCES spending_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE spending_agreed;
--rollback ALTER TABLE spending_entry DROP COLUMN late_days, DROP COLUMN late_reason, DROP COLUMN agrees;
