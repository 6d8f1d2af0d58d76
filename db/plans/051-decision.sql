--liquibase formatted sql
--changeset speelruimte:plans-051
-- An entry (decision 0015): what was decided after a round. A round is decided on once; that is what stops the second of two
-- people, and a second click.
CREATE TABLE plans_decision (
  id UUID NOT NULL PRIMARY KEY,
  plan_id UUID NOT NULL,
  round_id UUID NOT NULL,
  version_number INT NOT NULL,
  outcome VARCHAR(16) NOT NULL,
  reason VARCHAR(4000) NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  decided_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY plans_decision_round (round_id),
  KEY plans_decision_plan (plan_id, decided_at),
  CONSTRAINT plans_decision_plan_id FOREIGN KEY (plan_id) REFERENCES plans_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_decision_measure (
  decision_id UUID NOT NULL,
  measure_key UUID NOT NULL,
  place INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  approved BOOLEAN NOT NULL,
  reason VARCHAR(2000) NULL,
  PRIMARY KEY (decision_id, measure_key),
  CONSTRAINT plans_decision_measure_of FOREIGN KEY (decision_id) REFERENCES plans_decision (id),
  CONSTRAINT plans_decision_measure_reason CHECK (approved OR reason IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Why a plan went back, per passage; measure_key is empty for its introduction and for the plan as a whole.
CREATE TABLE plans_return_point (
  decision_id UUID NOT NULL,
  place INT NOT NULL,
  measure_key UUID NULL,
  title VARCHAR(200) NULL,
  quote VARCHAR(2000) NULL,
  asked VARCHAR(2000) NOT NULL,
  PRIMARY KEY (decision_id, place),
  CONSTRAINT plans_return_point_of FOREIGN KEY (decision_id) REFERENCES plans_decision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The letters that were sent about a decision: the first, and those that put it right. The texts are what stands in the file.
CREATE TABLE plans_decision_letter (
  id UUID NOT NULL PRIMARY KEY,
  decision_id UUID NOT NULL,
  number INT NOT NULL,
  reason VARCHAR(1000) NULL,
  opening TEXT NOT NULL,
  motivation TEXT NOT NULL,
  closing TEXT NOT NULL,
  document_id UUID NOT NULL,
  document_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  sent_by VARCHAR(200) NOT NULL,
  UNIQUE KEY plans_decision_letter_number (decision_id, number),
  CONSTRAINT plans_decision_letter_of FOREIGN KEY (decision_id) REFERENCES plans_decision (id),
  CONSTRAINT plans_decision_letter_document FOREIGN KEY (document_id) REFERENCES documents_file (id),
  CONSTRAINT plans_decision_letter_reason CHECK ((number = 1) = (reason IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_decision_letter;
--rollback DROP TABLE plans_return_point;
--rollback DROP TABLE plans_decision_measure;
--rollback DROP TABLE plans_decision;
