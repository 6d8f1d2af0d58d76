--liquibase formatted sql
--changeset speelruimte:plans-004
-- A municipality reads its plans in the order in which they moved last: the index holds that order, so that the first page
-- costs what it shows and not what five years hold. The plan itself stays the source (PlanSteps).
ALTER TABLE plans_plan_place ADD COLUMN state_since DATETIME(6) NULL AFTER year;
UPDATE plans_plan_place l JOIN plans_plan p ON p.id = l.plan_id SET l.state_since = p.state_since;
ALTER TABLE plans_plan_place
  MODIFY COLUMN state_since DATETIME(6) NOT NULL,
  ADD KEY plans_plan_place_moved (municipality_id, state_since, plan_id);
--rollback ALTER TABLE plans_plan_place ADD KEY plans_plan_place_kept (municipality_id);
--rollback ALTER TABLE plans_plan_place DROP KEY plans_plan_place_moved, DROP COLUMN state_since, DROP KEY plans_plan_place_kept;
