--liquibase formatted sql
--changeset speelruimte:spending-007
-- The attention point and the entry of a space tell that its notice is due; the exposure of crisis care is shown nowhere.
ALTER TABLE spending_figure DROP COLUMN notice_due, DROP COLUMN crisis_exposure_cent;
--rollback ALTER TABLE spending_figure ADD COLUMN notice_due BOOLEAN NOT NULL DEFAULT FALSE,
--rollback   ADD COLUMN crisis_exposure_cent BIGINT NOT NULL DEFAULT 0;
