--liquibase formatted sql
--changeset speelruimte:spending-005
-- The order in which the monitor opens: its first page reads as many rows as it shows.
ALTER TABLE spending_figure DROP KEY spending_figure_monitor,
  ADD KEY spending_figure_monitor (year, signal_rank, headroom_cent);
--rollback ALTER TABLE spending_figure DROP KEY spending_figure_monitor, ADD KEY spending_figure_monitor (year, signal_rank);
