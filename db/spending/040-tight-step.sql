--liquibase formatted sql
--changeset speelruimte:spending-040
-- The steps of the procedure when a space gets tight: the notice of the contract, its receipt, the provider's side, the
-- consultation, the decision. What was said, when and with which letter stands in the entry; a step is never changed.
CREATE TABLE spending_tight_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  space_id UUID NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  entry_id BIGINT NOT NULL,
  participants VARCHAR(500) NULL,
  measure VARCHAR(16) NULL,
  UNIQUE KEY spending_tight_step_number (space_id, number),
  UNIQUE KEY spending_tight_step_entry (entry_id),
  CONSTRAINT spending_tight_step_space FOREIGN KEY (space_id) REFERENCES spending_space (id),
  CONSTRAINT spending_tight_step_of FOREIGN KEY (entry_id) REFERENCES spending_entry (id),
  CONSTRAINT spending_tight_step_measure CHECK ((kind = 'DECISION') = (measure IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE spending_tight_step;
