--liquibase formatted sql
--changeset speelruimte:spending-031
-- A year that is being prepared. What is intended is no space yet: no figure and no total counts it (0019).
CREATE TABLE spending_preparation (
  year INT NOT NULL PRIMARY KEY,
  index_pct DECIMAL(7,3) NOT NULL,
  round_to_cent BIGINT NOT NULL,
  left_out INT NOT NULL,
  prepared_at DATETIME(6) NOT NULL,
  prepared_by VARCHAR(200) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
CREATE TABLE spending_correction (
  year INT NOT NULL,
  provider_id INT NOT NULL,
  pct DECIMAL(7,3) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  PRIMARY KEY (year, provider_id),
  CONSTRAINT spending_correction_of FOREIGN KEY (year) REFERENCES spending_preparation (year),
  CONSTRAINT spending_correction_provider FOREIGN KEY (provider_id) REFERENCES parties_provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- What is intended for one provider at one municipality, with what was exchanged about it.
CREATE TABLE spending_intended (
  id UUID NOT NULL PRIMARY KEY,
  year INT NOT NULL,
  contract_id INT NOT NULL,
  provider_id INT NOT NULL,
  municipality_id INT NOT NULL,
  lot_key VARCHAR(20) NOT NULL,
  lot_id INT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  status VARCHAR(12) NOT NULL,
  last_cent BIGINT NOT NULL,
  claimed_cent BIGINT NOT NULL,
  forecast_cent BIGINT NULL,
  figures_as_of DATE NOT NULL,
  calculated_cent BIGINT NOT NULL,
  proposed_cent BIGINT NOT NULL,
  deviation VARCHAR(2000) NULL,
  announced_cent BIGINT NULL,
  announced_on DATE NULL,
  response_due DATE NULL,
  responded_on DATE NULL,
  agrees BOOLEAN NULL,
  decided_on DATE NULL,
  decided_by VARCHAR(200) NULL,
  motivation VARCHAR(2000) NULL,
  late_reason VARCHAR(2000) NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  space_id UUID NULL,
  version INT NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by VARCHAR(200) NOT NULL,
  UNIQUE KEY spending_intended_one (contract_id, municipality_id, year, lot_key),
  KEY spending_intended_provider (year, provider_id),
  KEY spending_intended_municipality (year, municipality_id),
  CONSTRAINT spending_intended_provider_of FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT spending_intended_municipality_of FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT spending_intended_contract FOREIGN KEY (contract_id) REFERENCES contracting_contract (id),
  CONSTRAINT spending_intended_lot FOREIGN KEY (lot_id) REFERENCES contracting_lot (id),
  CONSTRAINT spending_intended_amount CHECK (proposed_cent >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- The years before last year, as they were when the figures were exchanged.
CREATE TABLE spending_intended_history (
  intended_id UUID NOT NULL,
  year INT NOT NULL,
  amount_cent BIGINT NOT NULL,
  claimed_cent BIGINT NOT NULL,
  PRIMARY KEY (intended_id, year),
  CONSTRAINT spending_intended_history_of FOREIGN KEY (intended_id) REFERENCES spending_intended (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- What happened before the space was opened; never changed, and carried into its ledger when it is.
CREATE TABLE spending_intended_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  intended_id UUID NOT NULL,
  type VARCHAR(16) NOT NULL,
  valid_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  amount_cent BIGINT NULL,
  reason VARCHAR(2000) NULL,
  agrees BOOLEAN NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  deadline DATE NULL,
  late_days INT NULL,
  late_reason VARCHAR(2000) NULL,
  KEY spending_intended_step_of (intended_id, id),
  CONSTRAINT spending_intended_step_fk FOREIGN KEY (intended_id) REFERENCES spending_intended (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- What somebody of the provider is still writing: of that account alone.
CREATE TABLE spending_response_draft (
  intended_id UUID NOT NULL,
  account VARCHAR(200) NOT NULL,
  text VARCHAR(2000) NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  PRIMARY KEY (intended_id, account),
  CONSTRAINT spending_response_draft_of FOREIGN KEY (intended_id) REFERENCES spending_intended (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE spending_response_draft;
--rollback DROP TABLE spending_intended_step;
--rollback DROP TABLE spending_intended_history;
--rollback DROP TABLE spending_intended;
--rollback DROP TABLE spending_correction;
--rollback DROP TABLE spending_preparation;
