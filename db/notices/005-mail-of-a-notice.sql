--liquibase formatted sql
--changeset speelruimte:notices-005
-- Nobody asked with which mail something was told: what was told stands here itself, and whose a mail is stands with the mail.
ALTER TABLE notices_told DROP FOREIGN KEY notices_told_mail;
ALTER TABLE notices_told DROP KEY notices_told_mail, DROP COLUMN mail_id;
--rollback ALTER TABLE notices_told ADD COLUMN mail_id BIGINT NULL AFTER route, ADD CONSTRAINT notices_told_mail FOREIGN KEY (mail_id) REFERENCES notices_mail (id);
