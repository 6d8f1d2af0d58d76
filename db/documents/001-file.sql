--liquibase formatted sql
--changeset speelruimte:documents-001
CREATE TABLE documents_file (
  id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  type VARCHAR(10) NOT NULL,
  size BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  content LONGBLOB NOT NULL,
  uploaded_by VARCHAR(200) NOT NULL,
  uploaded_account UUID NULL,
  uploaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT documents_file_size CHECK (size = LENGTH(content))
);
--rollback DROP TABLE documents_file;
