--liquibase formatted sql
--changeset speelruimte:contracting-022
-- The document in which a target was agreed, beside the text that says where in it.
ALTER TABLE contracting_target
  ADD COLUMN document_id UUID NULL AFTER source,
  ADD COLUMN document_name VARCHAR(200) NULL AFTER document_id,
  ADD CONSTRAINT contracting_target_document FOREIGN KEY (document_id) REFERENCES documents_file (id);
ALTER TABLE contracting_target_version
  ADD COLUMN document_id UUID NULL AFTER source,
  ADD COLUMN document_name VARCHAR(200) NULL AFTER document_id;
--rollback ALTER TABLE contracting_target_version DROP COLUMN document_id, DROP COLUMN document_name;
--rollback ALTER TABLE contracting_target DROP CONSTRAINT contracting_target_document;
--rollback ALTER TABLE contracting_target DROP COLUMN document_id, DROP COLUMN document_name;
