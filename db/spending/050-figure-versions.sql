--liquibase formatted sql
--changeset speelruimte:spending-050
-- The figures of each space at any moment of recorded time: a row was shown from recorded_from until just before
-- recorded_to (docs/decisions/0023). The open one ends in 9999, since the end is part of the key: the figures of a year
-- that still hold, or held lately, lie together. as_of is the last day for which they were made and came out the same.
CREATE TABLE spending_figure_version (
  year INT NOT NULL,
  recorded_to DATETIME(6) NOT NULL,
  space_id UUID NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  provider_id INT NOT NULL,
  municipality_id INT NOT NULL,
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
  crisis_claimed_cent BIGINT NOT NULL,
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
  PRIMARY KEY (year, recorded_to, space_id, recorded_from),
  KEY spending_figure_version_space (space_id, recorded_to),
  CONSTRAINT spending_figure_version_of FOREIGN KEY (space_id) REFERENCES spending_space (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- The months of each space likewise; only those that changed.
CREATE TABLE spending_month_version (
  space_id UUID NOT NULL,
  recorded_to DATETIME(6) NOT NULL,
  service_month DATE NOT NULL,
  recorded_from DATETIME(6) NOT NULL,
  approved_cent BIGINT NOT NULL,
  pending_cent BIGINT NOT NULL,
  rejected_cent BIGINT NOT NULL,
  backlog_cent BIGINT NOT NULL,
  future_cent BIGINT NOT NULL,
  inflow_cent BIGINT NOT NULL,
  low_cent BIGINT NOT NULL,
  high_cent BIGINT NOT NULL,
  PRIMARY KEY (space_id, recorded_to, service_month, recorded_from),
  CONSTRAINT spending_month_version_of FOREIGN KEY (space_id) REFERENCES spending_space (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- What is shown now has been shown since it was made; what was shown before that was not kept.
INSERT INTO spending_figure_version
  (year, recorded_to, space_id, recorded_from, provider_id, municipality_id, lot_id, period_start, amount_cent,
   submitted_cent, approved_cent, pending_cent, overdue_cent, claimed_cent, exposure_cent, backlog_cent, future_cent,
   inflow_cent, forecast_cent, low_cent, high_cent, headroom_cent, range_from_history, use_pct, projected_pct,
   exposure_pct, elapsed_pct, rate_pct, full_on, reason, signal_name, signal_rank, crisis_claimed_cent, main_category,
   allocation_count, running_count, backlog_count, unknown_count, open_end_count, guessed_lot_count, line_count,
   cut_off, as_of, batch_id)
SELECT year, '9999-12-31', space_id, calculated_at, provider_id, municipality_id, lot_id, period_start, amount_cent,
   submitted_cent, approved_cent, pending_cent, overdue_cent, claimed_cent, exposure_cent, backlog_cent, future_cent,
   inflow_cent, forecast_cent, low_cent, high_cent, headroom_cent, range_from_history, use_pct, projected_pct,
   exposure_pct, elapsed_pct, rate_pct, full_on, reason, signal_name, signal_rank, crisis_claimed_cent, main_category,
   allocation_count, running_count, backlog_count, unknown_count, open_end_count, guessed_lot_count, line_count,
   cut_off, as_of, batch_id
FROM spending_figure;
INSERT INTO spending_month_version
  (space_id, recorded_to, service_month, recorded_from, approved_cent, pending_cent, rejected_cent, backlog_cent,
   future_cent, inflow_cent, low_cent, high_cent)
SELECT m.space_id, '9999-12-31', m.service_month, f.calculated_at, m.approved_cent, m.pending_cent, m.rejected_cent,
   m.backlog_cent, m.future_cent, m.inflow_cent, m.low_cent, m.high_cent
FROM spending_month m JOIN spending_figure f ON f.space_id = m.space_id;
--rollback DROP TABLE spending_month_version;
--rollback DROP TABLE spending_figure_version;
