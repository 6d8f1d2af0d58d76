--liquibase formatted sql
--changeset speelruimte:plans-070
-- Which version of a plan a person saw last, so that its page can say what changed since. It is for that person alone.
CREATE TABLE plans_seen (
  account_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  version_number INT NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, plan_id),
  KEY plans_seen_plan (plan_id),
  CONSTRAINT plans_seen_plan_id FOREIGN KEY (plan_id) REFERENCES plans_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_seen;
