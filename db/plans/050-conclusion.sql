--liquibase formatted sql
--changeset speelruimte:plans-050
-- An entry (decision 0015): what the lead concluded by a criterion about the plan, or about one of its measures. The one
-- with the highest number holds; the others are how it came to be. measure_key is empty for the plan as a whole.
CREATE TABLE plans_conclusion (
  id UUID NOT NULL PRIMARY KEY,
  plan_id UUID NOT NULL,
  round_id UUID NOT NULL,
  criterion_id UUID NOT NULL,
  measure_key UUID NULL,
  about UUID AS (COALESCE(measure_key, round_id)) PERSISTENT,
  number INT NOT NULL,
  score INT NULL,
  met BOOLEAN NULL,
  text VARCHAR(4000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY plans_conclusion_number (round_id, criterion_id, about, number),
  KEY plans_conclusion_plan (plan_id, round_id),
  CONSTRAINT plans_conclusion_plan_id FOREIGN KEY (plan_id) REFERENCES plans_plan (id),
  CONSTRAINT plans_conclusion_verdict CHECK ((score IS NULL) <> (met IS NULL)),
  CONSTRAINT plans_conclusion_score CHECK (score BETWEEN 1 AND 5)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_conclusion;
