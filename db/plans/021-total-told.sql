--liquibase formatted sql
--changeset speelruimte:plans-021
-- Whether the total of the current version may be told beside those that were told before it: the fewest municipalities in
-- which it differs from one of them; null when there is no other. It is reckoned when a version comes, and read by every list.
ALTER TABLE plans_plan ADD COLUMN changed_places INT NULL AFTER promised_cent;
-- Of what was handed in more than once before, the next version tells again.
UPDATE plans_plan SET changed_places = 0 WHERE id IN (SELECT s.plan_id FROM plans_step s
  WHERE s.move IN ('SUBMIT', 'AGREE_ADJUSTMENT') GROUP BY s.plan_id HAVING COUNT(DISTINCT s.version_number) > 1);
--rollback ALTER TABLE plans_plan DROP COLUMN changed_places;
