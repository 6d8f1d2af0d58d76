--liquibase formatted sql
--changeset speelruimte:plans-023
-- The points about plans and about their actions follow the year of the plan; those raised before are told its year here.
UPDATE attention_point a JOIN plans_plan p
    ON CAST(p.id AS CHAR(36) CHARACTER SET utf8mb4) COLLATE utf8mb4_unicode_ci = LEFT(a.subject_id, 36)
   SET a.about_year = p.year WHERE a.subject_kind IN ('plans.plan', 'improvement.origin');
--rollback UPDATE attention_point SET about_year = NULL WHERE subject_kind IN ('plans.plan', 'improvement.origin');
