--liquibase formatted sql
--changeset speelruimte:escalation-001
-- Nothing that providers read joins these two tables. Without a municipality an escalation is for the whole region.
-- request is chosen by the form that opens it, so that a second click opens nothing.
CREATE TABLE escalation_case (
  id UUID NOT NULL PRIMARY KEY,
  request UUID NOT NULL,
  version INT NOT NULL DEFAULT 0,
  provider_id INT NOT NULL,
  municipality_id INT NULL,
  contract_id INT NULL,
  reason VARCHAR(2000) NOT NULL,
  level_number INT NOT NULL,
  open_now BOOLEAN NOT NULL,
  opened_on DATE NOT NULL,
  closed_on DATE NULL,
  deadline DATE NULL,
  owned_by VARCHAR(200) NOT NULL,
  opened_by VARCHAR(200) NOT NULL,
  UNIQUE KEY escalation_case_request (request),
  KEY escalation_case_provider (provider_id, open_now),
  KEY escalation_case_deadline (open_now, deadline),
  CONSTRAINT escalation_case_provider_id FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT escalation_case_municipality_id FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT escalation_case_contract_id FOREIGN KEY (contract_id) REFERENCES contracting_contract (id),
  CONSTRAINT escalation_case_level CHECK (level_number BETWEEN 1 AND 6),
  CONSTRAINT escalation_case_closed CHECK (open_now = (closed_on IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- An entry (decision 0015): added and never changed.
CREATE TABLE escalation_step (
  id UUID NOT NULL PRIMARY KEY,
  case_id UUID NOT NULL,
  place INT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  level_number INT NOT NULL,
  what VARCHAR(2000) NULL,
  reason VARCHAR(2000) NULL,
  deadline DATE NULL,
  owned_by VARCHAR(200) NOT NULL,
  measure VARCHAR(20) NULL,
  decision VARCHAR(2000) NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  valid_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY escalation_step_place (case_id, place),
  CONSTRAINT escalation_step_case FOREIGN KEY (case_id) REFERENCES escalation_case (id),
  CONSTRAINT escalation_step_document FOREIGN KEY (document_id) REFERENCES documents_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE escalation_step;
--rollback DROP TABLE escalation_case;
