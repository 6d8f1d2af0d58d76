--liquibase formatted sql
--changeset speelruimte:improvement-004
-- When a person saw an action last, so that its page can say what is new since. It is for that person alone.
CREATE TABLE improvement_seen (
  account_id UUID NOT NULL,
  action_id UUID NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, action_id),
  KEY improvement_seen_action (action_id),
  CONSTRAINT improvement_seen_action_id FOREIGN KEY (action_id) REFERENCES improvement_action (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE improvement_seen;
