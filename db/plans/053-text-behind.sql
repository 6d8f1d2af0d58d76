--liquibase formatted sql
--changeset speelruimte:plans-053
-- What the portal composed when a text of a draft was written, so that one can see that something was concluded since. Empty
-- where the text is the portal's, or was written before this was kept.
ALTER TABLE plans_decision_draft
  ADD COLUMN opening_from MEDIUMTEXT NULL,
  ADD COLUMN motivation_from MEDIUMTEXT NULL,
  ADD COLUMN closing_from MEDIUMTEXT NULL;

-- What was written before a part was composed anew, so that it can be read and put back until the letter is sent.
CREATE TABLE plans_decision_draft_aside (
  round_id UUID NOT NULL,
  part VARCHAR(16) NOT NULL,
  number INT NOT NULL,
  text MEDIUMTEXT NOT NULL,
  set_aside_at DATETIME(6) NOT NULL,
  set_aside_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (round_id, part, number),
  CONSTRAINT plans_decision_draft_aside_of FOREIGN KEY (round_id) REFERENCES plans_decision_draft (round_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_decision_draft_aside;
--rollback ALTER TABLE plans_decision_draft DROP COLUMN closing_from, DROP COLUMN motivation_from, DROP COLUMN opening_from;
