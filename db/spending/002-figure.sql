--liquibase formatted sql
--changeset speelruimte:spending-002
-- One row per provider, municipality and year with facts or spaces: the unit of recalculation, and its queue.
CREATE TABLE spending_recalculation (
  provider_id INT NOT NULL,
  municipality_id INT NOT NULL,
  year INT NOT NULL,
  stale_since DATETIME(6) NULL,
  batch_id BIGINT NULL,
  as_of DATE NULL,
  calculated_at DATETIME(6) NULL,
  unplaced_cent BIGINT NOT NULL DEFAULT 0,
  retry_after DATETIME(6) NULL,
  PRIMARY KEY (provider_id, municipality_id, year),
  KEY spending_recalculation_queue (stale_since),
  KEY spending_recalculation_day (year, as_of)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- The current figures of each space: all that the monitor reads. Follows from facts and entries alone.
CREATE TABLE spending_figure (
  space_id UUID NOT NULL PRIMARY KEY,
  provider_id INT NOT NULL,
  municipality_id INT NOT NULL,
  year INT NOT NULL,
  lot_id INT NULL,
  period_start DATE NOT NULL,
  amount_cent BIGINT NOT NULL,
  submitted_cent BIGINT NOT NULL,
  approved_cent BIGINT NOT NULL,
  pending_cent BIGINT NOT NULL,
  overdue_cent BIGINT NOT NULL,
  claimed_cent BIGINT NOT NULL,
  exposure_cent BIGINT NOT NULL,
  backlog_cent BIGINT NOT NULL,
  future_cent BIGINT NOT NULL,
  inflow_cent BIGINT NOT NULL,
  forecast_cent BIGINT NOT NULL,
  low_cent BIGINT NOT NULL,
  high_cent BIGINT NOT NULL,
  headroom_cent BIGINT NOT NULL,
  range_from_history BOOLEAN NOT NULL,
  use_pct DECIMAL(9,2) NULL,
  projected_pct DECIMAL(9,2) NULL,
  exposure_pct DECIMAL(9,2) NULL,
  elapsed_pct DECIMAL(9,2) NOT NULL,
  rate_pct DECIMAL(9,2) NULL,
  full_on DATE NULL,
  reason VARCHAR(24) NOT NULL,
  signal_name VARCHAR(10) NOT NULL,
  signal_rank TINYINT NOT NULL,
  notice_due BOOLEAN NOT NULL,
  crisis_claimed_cent BIGINT NOT NULL,
  crisis_exposure_cent BIGINT NOT NULL,
  main_category VARCHAR(2) NOT NULL,
  allocation_count INT NOT NULL,
  running_count INT NOT NULL,
  backlog_count INT NOT NULL,
  unknown_count INT NOT NULL,
  open_end_count INT NOT NULL,
  guessed_lot_count INT NOT NULL,
  line_count INT NOT NULL,
  cut_off DATE NOT NULL,
  as_of DATE NOT NULL,
  batch_id BIGINT NULL,
  calculated_at DATETIME(6) NOT NULL,
  KEY spending_figure_monitor (year, signal_rank),
  KEY spending_figure_provider (provider_id, year),
  KEY spending_figure_municipality (municipality_id, year),
  CONSTRAINT spending_figure_of FOREIGN KEY (space_id) REFERENCES spending_space (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- The twelve service months of each space, for its chart and table.
CREATE TABLE spending_month (
  space_id UUID NOT NULL,
  service_month DATE NOT NULL,
  approved_cent BIGINT NOT NULL,
  pending_cent BIGINT NOT NULL,
  rejected_cent BIGINT NOT NULL,
  backlog_cent BIGINT NOT NULL,
  future_cent BIGINT NOT NULL,
  inflow_cent BIGINT NOT NULL,
  low_cent BIGINT NOT NULL,
  high_cent BIGINT NOT NULL,
  PRIMARY KEY (space_id, service_month),
  CONSTRAINT spending_month_of FOREIGN KEY (space_id) REFERENCES spending_space (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE spending_month;
--rollback DROP TABLE spending_figure;
--rollback DROP TABLE spending_recalculation;
