--liquibase formatted sql
--changeset speelruimte:spending-051
-- What of a space is paid above its ceiling too (specific allocations, crisis care within it) is a figure like the others,
-- so that it can be looked back at. Versions of before this was kept do not say it.
ALTER TABLE spending_figure ADD COLUMN payable_cent BIGINT NOT NULL DEFAULT 0 AFTER crisis_claimed_cent;
ALTER TABLE spending_figure_version ADD COLUMN payable_cent BIGINT NULL AFTER crisis_claimed_cent;
UPDATE spending_figure f SET f.payable_cent = COALESCE((
  SELECT SUM(a.approved_cent + a.pending_cent + IF(f.signal_name = 'UNKNOWN', 0, a.open_cent))
  FROM spending_allocation a JOIN spending_space s ON s.id = a.space_id
  WHERE a.space_id = f.space_id AND IF(a.category = '46', NOT s.crisis_excluded, a.known)), 0);
UPDATE spending_figure_version v JOIN spending_figure f ON f.year = v.year AND f.space_id = v.space_id
SET v.payable_cent = f.payable_cent WHERE v.recorded_to = '9999-12-31';
--rollback ALTER TABLE spending_figure_version DROP COLUMN payable_cent;
--rollback ALTER TABLE spending_figure DROP COLUMN payable_cent;
