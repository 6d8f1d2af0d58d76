--liquibase formatted sql
--changeset speelruimte:notices-004
-- Whose mail it is, so that a digest that waits does not reach somebody who lost access meanwhile; and at which municipality
-- what was told is, so that who sees that municipality no more does not read on.
ALTER TABLE notices_mail ADD COLUMN account_id UUID NULL AFTER kind;
ALTER TABLE notices_told ADD COLUMN municipality_id INT NULL AFTER organisation_id;
UPDATE notices_mail m SET m.account_id = (SELECT MIN(t.account_id) FROM notices_told t WHERE t.mail_id = m.id);
UPDATE notices_told t SET t.municipality_id = (SELECT a.municipality_id FROM attention_point a WHERE a.id = t.point_id);
--rollback ALTER TABLE notices_told DROP COLUMN municipality_id;
--rollback ALTER TABLE notices_mail DROP COLUMN account_id;
