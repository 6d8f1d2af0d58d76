--liquibase formatted sql
--changeset speelruimte:plans-040
-- A round of judging is about one version of a plan and keeps the version of the framework it began with.
CREATE TABLE plans_round (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  plan_id UUID NOT NULL,
  plan_version INT NOT NULL,
  framework_version_id UUID NOT NULL,
  lead_account UUID NOT NULL,
  lead_name VARCHAR(200) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by VARCHAR(200) NOT NULL,
  due_on DATE NOT NULL,
  closed_at DATETIME(6) NULL,
  closed_by VARCHAR(200) NULL,
  close_reason VARCHAR(4000) NULL,
  UNIQUE KEY plans_round_of (plan_id, plan_version),
  KEY plans_round_due (closed_at, due_on),
  CONSTRAINT plans_round_plan FOREIGN KEY (plan_id) REFERENCES plans_plan (id),
  CONSTRAINT plans_round_framework FOREIGN KEY (framework_version_id) REFERENCES plans_framework_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Somebody who was asked to judge, for the region or for a municipality; one who is excused stays, with why.
CREATE TABLE plans_round_assessor (
  id UUID NOT NULL PRIMARY KEY,
  round_id UUID NOT NULL,
  account_id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  organisation VARCHAR(200) NOT NULL,
  municipality_id INT NULL,
  invited_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  recused_at DATETIME(6) NULL,
  recused_reason VARCHAR(1000) NULL,
  sitting UUID AS (IF(recused_at IS NULL, account_id, NULL)) PERSISTENT,
  UNIQUE KEY plans_round_assessor_sitting (round_id, sitting),
  KEY plans_round_assessor_account (account_id, round_id),
  CONSTRAINT plans_round_assessor_round FOREIGN KEY (round_id) REFERENCES plans_round (id),
  CONSTRAINT plans_round_assessor_municipality FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- An entry (decision 0015): a judgement that is changed is a row with the next revision, and the last one counts.
-- about is PLAN, or the key of a measure. The passage is of the version that the round is about.
CREATE TABLE plans_judgement (
  id UUID NOT NULL PRIMARY KEY,
  round_id UUID NOT NULL,
  assessor_id UUID NOT NULL,
  criterion_id UUID NOT NULL,
  about VARCHAR(36) NOT NULL,
  revision INT NOT NULL,
  score INT NULL,
  answer BOOLEAN NULL,
  reason VARCHAR(4000) NULL,
  passage_text VARCHAR(20) NULL,
  passage_measure UUID NULL,
  passage_from INT NULL,
  passage_to INT NULL,
  passage_words VARCHAR(1000) NULL,
  given_at DATETIME(6) NOT NULL,
  UNIQUE KEY plans_judgement_revision (assessor_id, criterion_id, about, revision),
  KEY plans_judgement_round (round_id, about),
  CONSTRAINT plans_judgement_round_id FOREIGN KEY (round_id) REFERENCES plans_round (id),
  CONSTRAINT plans_judgement_assessor FOREIGN KEY (assessor_id) REFERENCES plans_round_assessor (id),
  CONSTRAINT plans_judgement_criterion FOREIGN KEY (criterion_id) REFERENCES plans_criterion (id),
  CONSTRAINT plans_judgement_score CHECK (score BETWEEN 1 AND 5),
  CONSTRAINT plans_judgement_given CHECK ((score IS NULL) <> (answer IS NULL)),
  CONSTRAINT plans_judgement_below_par CHECK (reason IS NOT NULL OR (score IS NULL OR score >= 3) AND (answer IS NULL OR answer))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_judgement;
--rollback DROP TABLE plans_round_assessor;
--rollback DROP TABLE plans_round;
