--liquibase formatted sql
--changeset speelruimte:attention-006
-- The year that the thing counts for which a point is about: through a group one sees the point of such a thing when one sees the
-- thing, which is when the group lasts for the whole year, and not by the day on which it was seen last.
ALTER TABLE attention_point ADD COLUMN about_year INT NULL AFTER asked_by;
--rollback ALTER TABLE attention_point DROP COLUMN about_year;
