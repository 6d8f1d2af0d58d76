--liquibase formatted sql
--changeset speelruimte:spending-003
-- An allocation in one year: what it is worth, what was claimed on it, and in which space it counts.
CREATE TABLE spending_allocation (
  provider_id INT NOT NULL,
  municipality_id INT NOT NULL,
  year INT NOT NULL,
  number BIGINT NOT NULL,
  space_id UUID NULL,
  category VARCHAR(2) NOT NULL,
  product VARCHAR(5) NULL,
  start_date DATE NOT NULL,
  end_date DATE NULL,
  stopped_on DATE NULL,
  finished_on DATE NULL,
  known BOOLEAN NOT NULL,
  started BOOLEAN NOT NULL,
  value_cent BIGINT NOT NULL,
  approved_cent BIGINT NOT NULL,
  pending_cent BIGINT NOT NULL,
  open_cent BIGINT NOT NULL,
  flags VARCHAR(80) NOT NULL,
  PRIMARY KEY (provider_id, municipality_id, year, number),
  KEY spending_allocation_cohort (provider_id, finished_on),
  KEY spending_allocation_space (space_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- Realisation of a provider's finished allocations, by category.
CREATE TABLE spending_provider_rate (
  provider_id INT NOT NULL,
  category VARCHAR(2) NOT NULL,
  cohort_count BIGINT NOT NULL,
  value_cent BIGINT NOT NULL,
  approved_cent BIGINT NOT NULL,
  started_count BIGINT NOT NULL,
  claimed_count BIGINT NOT NULL,
  PRIMARY KEY (provider_id, category)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- Realisation in the whole region, by category, in whole percents.
CREATE TABLE spending_reference_rate (
  category VARCHAR(2) NOT NULL PRIMARY KEY,
  cohort_count BIGINT NOT NULL,
  rate_pct INT NOT NULL,
  low_pct INT NULL,
  high_pct INT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- Every forecast that differed from the one before it; scored once the last month of its year was due.
CREATE TABLE spending_snapshot (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  space_id UUID NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  as_of DATE NOT NULL,
  cut_off DATE NOT NULL,
  month_offset SMALLINT NOT NULL,
  main_category VARCHAR(2) NOT NULL,
  amount_cent BIGINT NOT NULL,
  claimed_cent BIGINT NOT NULL,
  backlog_cent BIGINT NOT NULL,
  future_cent BIGINT NOT NULL,
  inflow_cent BIGINT NOT NULL,
  forecast_cent BIGINT NOT NULL,
  low_cent BIGINT NOT NULL,
  high_cent BIGINT NOT NULL,
  full_on DATE NULL,
  batch_id BIGINT NULL,
  method_version SMALLINT NOT NULL,
  actual_cent BIGINT NULL,
  score DECIMAL(12,6) NULL,
  KEY spending_snapshot_space (space_id, id),
  KEY spending_snapshot_history (main_category, month_offset, score),
  CONSTRAINT spending_snapshot_of FOREIGN KEY (space_id) REFERENCES spending_space (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- The agreements that the figures rest on, as their revision was when all figures were last marked for it.
CREATE TABLE spending_agreement (
  id TINYINT NOT NULL PRIMARY KEY,
  revision CHAR(36) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
INSERT INTO spending_agreement (id, revision) VALUES (1, 'none');
--rollback DROP TABLE spending_agreement;
--rollback DROP TABLE spending_snapshot;
--rollback DROP TABLE spending_reference_rate;
--rollback DROP TABLE spending_provider_rate;
--rollback DROP TABLE spending_allocation;
