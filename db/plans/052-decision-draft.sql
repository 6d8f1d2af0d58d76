--liquibase formatted sql
--changeset speelruimte:plans-052
-- What the lead is about to decide, with the letter; it changes until it is sent and is for the bureau alone. A text that is
-- empty (NULL) is still the one that the portal composes.
CREATE TABLE plans_decision_draft (
  round_id UUID NOT NULL PRIMARY KEY,
  plan_id UUID NOT NULL,
  version INT NOT NULL,
  outcome VARCHAR(16) NULL,
  reason VARCHAR(4000) NOT NULL,
  opening TEXT NULL,
  motivation TEXT NULL,
  closing TEXT NULL,
  saved_at DATETIME(6) NOT NULL,
  saved_by VARCHAR(200) NOT NULL,
  CONSTRAINT plans_decision_draft_plan FOREIGN KEY (plan_id) REFERENCES plans_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_decision_draft_measure (
  round_id UUID NOT NULL,
  measure_key UUID NOT NULL,
  approved BOOLEAN NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  PRIMARY KEY (round_id, measure_key),
  CONSTRAINT plans_decision_draft_measure_of FOREIGN KEY (round_id) REFERENCES plans_decision_draft (round_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_decision_draft_measure;
--rollback DROP TABLE plans_decision_draft;
