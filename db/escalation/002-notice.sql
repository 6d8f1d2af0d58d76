--liquibase formatted sql
--changeset speelruimte:escalation-002
-- All that a provider may know of a step that addresses it stands here once more, so that its questions touch nothing
-- else. The id is random: it tells nothing of when other rows were made.
CREATE TABLE escalation_notice (
  id UUID NOT NULL PRIMARY KEY,
  step_id UUID NOT NULL,
  provider_id INT NOT NULL,
  municipality_id INT NULL,
  about VARCHAR(20) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  sender VARCHAR(200) NOT NULL,
  sent_on DATE NOT NULL,
  deadline DATE NOT NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY escalation_notice_step (step_id),
  KEY escalation_notice_provider (provider_id, sent_on),
  CONSTRAINT escalation_notice_step_id FOREIGN KEY (step_id) REFERENCES escalation_step (id),
  CONSTRAINT escalation_notice_provider_id FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT escalation_notice_municipality_id FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT escalation_notice_document FOREIGN KEY (document_id) REFERENCES documents_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The one answer of the provider; kept as it was given.
CREATE TABLE escalation_answer (
  notice_id UUID NOT NULL PRIMARY KEY,
  text VARCHAR(4000) NOT NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  CONSTRAINT escalation_answer_notice FOREIGN KEY (notice_id) REFERENCES escalation_notice (id),
  CONSTRAINT escalation_answer_document FOREIGN KEY (document_id) REFERENCES documents_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE escalation_answer;
--rollback DROP TABLE escalation_notice;
