--liquibase formatted sql
--changeset speelruimte:plans-055
-- The motivation of a letter is composed of the conclusions on every measure: of sixty measures they fill more than a TEXT.
ALTER TABLE plans_decision_letter MODIFY COLUMN opening MEDIUMTEXT NOT NULL, MODIFY COLUMN motivation MEDIUMTEXT NOT NULL,
  MODIFY COLUMN closing MEDIUMTEXT NOT NULL;
ALTER TABLE plans_decision_draft MODIFY COLUMN opening MEDIUMTEXT NULL, MODIFY COLUMN motivation MEDIUMTEXT NULL,
  MODIFY COLUMN closing MEDIUMTEXT NULL;
--rollback ALTER TABLE plans_decision_draft MODIFY COLUMN opening TEXT NULL, MODIFY COLUMN motivation TEXT NULL, MODIFY COLUMN closing TEXT NULL;
--rollback ALTER TABLE plans_decision_letter MODIFY COLUMN opening TEXT NOT NULL, MODIFY COLUMN motivation TEXT NOT NULL, MODIFY COLUMN closing TEXT NOT NULL;
