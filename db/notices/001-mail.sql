--liquibase formatted sql
--changeset speelruimte:notices-001
-- Mail that waits to be sent, written in the transaction of what caused it. What it says is erased as soon as it was sent
-- or has become too late to send; that it was sent stays. The id in its Message-ID is the same in each attempt, so that a
-- mailbox can tell a repetition.
CREATE TABLE notices_mail (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message_id UUID NOT NULL,
  kind VARCHAR(12) NOT NULL,
  recipient VARCHAR(254) NOT NULL,
  recipient_name VARCHAR(200) NOT NULL,
  subject VARCHAR(250) NOT NULL,
  body LONGTEXT NULL,
  state VARCHAR(10) NOT NULL,
  attempts INT NOT NULL,
  problem VARCHAR(12) NULL,
  expires_on DATE NOT NULL,
  next_attempt_at DATETIME(6) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  KEY notices_mail_waiting (state, next_attempt_at),
  KEY notices_mail_recent (created_at),
  CONSTRAINT notices_mail_erased CHECK (body IS NULL OR state IN ('WAITING', 'REFUSED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE notices_mail;
