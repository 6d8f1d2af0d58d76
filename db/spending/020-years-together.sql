--liquibase formatted sql
--changeset speelruimte:spending-020
-- The figures of a year lie together, so that adding up one year costs the same whatever history holds.
ALTER TABLE spending_figure ADD UNIQUE KEY spending_figure_space (space_id),
  DROP PRIMARY KEY, ADD PRIMARY KEY (year, space_id);
--rollback ALTER TABLE spending_figure DROP PRIMARY KEY, ADD PRIMARY KEY (space_id), DROP KEY spending_figure_space;
