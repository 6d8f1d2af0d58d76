--liquibase formatted sql
--changeset speelruimte:spending-001
CREATE TABLE spending_space (
  id UUID NOT NULL PRIMARY KEY,
  contract_id INT NOT NULL,
  provider_id INT NOT NULL,
  municipality_id INT NOT NULL,
  year INT NOT NULL,
  lot_key VARCHAR(20) NOT NULL,
  lot_id INT NULL,
  period_start DATE NOT NULL,
  period_end DATE NOT NULL,
  status VARCHAR(12) NOT NULL,
  monitored_by VARCHAR(12) NOT NULL,
  signal_pct INT NOT NULL,
  crisis_excluded BOOLEAN NOT NULL,
  amount_cent BIGINT NOT NULL,
  version INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by VARCHAR(200) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by VARCHAR(200) NOT NULL,
  UNIQUE KEY spending_space_one (contract_id, municipality_id, year, lot_key),
  KEY spending_space_pair (provider_id, municipality_id, year),
  CONSTRAINT spending_space_provider FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT spending_space_municipality FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT spending_space_contract FOREIGN KEY (contract_id) REFERENCES contracting_contract (id),
  CONSTRAINT spending_space_lot_id FOREIGN KEY (lot_id) REFERENCES contracting_lot (id),
  CONSTRAINT spending_space_amount CHECK (amount_cent >= 0),
  CONSTRAINT spending_space_period CHECK (period_end >= period_start),
  CONSTRAINT spending_space_lot CHECK ((lot_key = 'WHOLE') = (lot_id IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- What was decided about a space; never changed and never removed, only followed by a later entry.
CREATE TABLE spending_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  space_id UUID NOT NULL,
  type VARCHAR(16) NOT NULL,
  valid_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  amount_delta_cent BIGINT NULL,
  counter_entry_id BIGINT NULL,
  reason VARCHAR(2000) NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  deadline DATE NULL,
  batch_id BIGINT NULL,
  KEY spending_entry_space (space_id, id),
  CONSTRAINT spending_entry_of FOREIGN KEY (space_id) REFERENCES spending_space (id),
  CONSTRAINT spending_entry_counter FOREIGN KEY (counter_entry_id) REFERENCES spending_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE spending_entry;
--rollback DROP TABLE spending_space;
