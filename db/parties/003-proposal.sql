--liquibase formatted sql
--changeset speelruimte:parties-003
-- What a provider proposes to change. The kind is a text key of the module that can carry it out; item is what it is
-- about there, empty for something new. What was proposed is never changed, only decided.
CREATE TABLE parties_proposal (
  id UUID NOT NULL PRIMARY KEY,
  provider_id INT NOT NULL,
  kind VARCHAR(60) NOT NULL,
  item VARCHAR(64) NOT NULL,
  title VARCHAR(300) NOT NULL,
  fields LONGTEXT NOT NULL CHECK (JSON_VALID(fields)),
  explanation VARCHAR(2000) NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  status VARCHAR(12) NOT NULL,
  reason VARCHAR(2000) NULL,
  proposed_by VARCHAR(200) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  decided_by VARCHAR(200) NULL,
  decided_at DATETIME(6) NULL,
  version INT NOT NULL DEFAULT 0,
  KEY parties_proposal_provider (provider_id, status, proposed_at),
  CONSTRAINT parties_proposal_provider_id FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT parties_proposal_document FOREIGN KEY (document_id) REFERENCES documents_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE parties_proposal;
