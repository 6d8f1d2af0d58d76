--liquibase formatted sql
--changeset speelruimte:notices-003
-- What a person was told, in the words in which it was told, once for each point, and once more when it becomes pressing.
-- side and organisation_id say as whom it was told: who works for another party by now does not read on.
CREATE TABLE notices_told (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id UUID NOT NULL,
  point_id UUID NOT NULL,
  severity VARCHAR(10) NOT NULL,
  side VARCHAR(12) NOT NULL,
  organisation_id INT NOT NULL,
  title VARCHAR(300) NOT NULL,
  whose VARCHAR(400) NOT NULL,
  why TEXT NOT NULL,
  route VARCHAR(300) NOT NULL,
  mail_id BIGINT NULL,
  told_at DATETIME(6) NOT NULL,
  read_at DATETIME(6) NULL,
  UNIQUE KEY notices_told_once (account_id, point_id, severity),
  KEY notices_told_unread (account_id, read_at),
  CONSTRAINT notices_told_mail FOREIGN KEY (mail_id) REFERENCES notices_mail (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE notices_told;
