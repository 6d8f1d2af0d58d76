--liquibase formatted sql
--changeset speelruimte:plans-030
-- What was typed in the working copy of a plan, save by save: nothing that anybody wrote is lost. measure_key is zero for
-- a text of the plan itself; revision 0 is the text with which the working copy began, written by nobody. A text that
-- was written beside another at the same time is kept aside, and never became what the plan says.
CREATE TABLE plans_text (
  id UUID NOT NULL PRIMARY KEY,
  version_id UUID NOT NULL,
  field VARCHAR(16) NOT NULL,
  measure_key UUID NOT NULL,
  revision INT NOT NULL,
  base INT NOT NULL,
  text TEXT NOT NULL,
  aside BOOLEAN NOT NULL,
  account_id UUID NULL,
  author VARCHAR(200) NULL,
  saved_at DATETIME(6) NOT NULL,
  UNIQUE KEY plans_text_revision (version_id, field, measure_key, revision),
  CONSTRAINT plans_text_version FOREIGN KEY (version_id) REFERENCES plans_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_text;
