--liquibase formatted sql
--changeset speelruimte:imports-003
-- The first row of a table without a header is about people, and earlier refusals kept a part of it.
UPDATE imports_batch SET reason_arguments = '["?"]' WHERE reason_key = 'imports.reason.unknown-table';
--rollback not required
