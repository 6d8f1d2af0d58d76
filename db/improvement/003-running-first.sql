--liquibase formatted sql
--changeset speelruimte:improvement-003
-- What runs is listed by the day it is due, and is found without passing the years before.
ALTER TABLE improvement_action
  ADD KEY improvement_action_running (ended_on, due_on);
ALTER TABLE improvement_action
  DROP KEY improvement_action_ended;
--rollback ALTER TABLE improvement_action ADD KEY improvement_action_ended (ended_on);
--rollback ALTER TABLE improvement_action DROP KEY improvement_action_running;
