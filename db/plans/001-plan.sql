--liquibase formatted sql
--changeset speelruimte:plans-001
-- A plan and where it stands. current_version is what others than its provider read, working_version what its provider
-- writes, pending_version an adjustment that waits for an answer. What is promised is of the current version.
CREATE TABLE plans_plan (
  id UUID NOT NULL PRIMARY KEY,
  request UUID NOT NULL,
  version INT NOT NULL DEFAULT 0,
  call_id UUID NULL,
  provider_id INT NOT NULL,
  year INT NOT NULL,
  reach VARCHAR(10) NOT NULL,
  title VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  state_since DATETIME(6) NOT NULL,
  submitted_on DATE NULL,
  current_version INT NULL,
  working_version INT NULL,
  pending_version INT NULL,
  approved_version INT NULL,
  measures INT NOT NULL DEFAULT 0,
  places INT NOT NULL DEFAULT 0,
  promised_cent BIGINT NOT NULL DEFAULT 0,
  UNIQUE KEY plans_plan_request (request),
  KEY plans_plan_moved (state_since, id, current_version),
  KEY plans_plan_list (year, state, provider_id),
  KEY plans_plan_provider (provider_id, year),
  KEY plans_plan_call (call_id, provider_id),
  CONSTRAINT plans_plan_provider_id FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT plans_plan_shown CHECK (current_version IS NOT NULL OR state = 'DRAFT')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The municipalities that the current version touches: whose plan it is to see, and what is promised to each.
CREATE TABLE plans_plan_place (
  plan_id UUID NOT NULL,
  municipality_id INT NOT NULL,
  year INT NOT NULL,
  promised_cent BIGINT NOT NULL,
  PRIMARY KEY (plan_id, municipality_id),
  KEY plans_plan_place_municipality (municipality_id, year, plan_id),
  CONSTRAINT plans_plan_place_plan FOREIGN KEY (plan_id) REFERENCES plans_plan (id),
  CONSTRAINT plans_plan_place_municipality_id FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- An entry (decision 0015): added and never changed.
CREATE TABLE plans_step (
  id UUID NOT NULL PRIMARY KEY,
  plan_id UUID NOT NULL,
  place INT NOT NULL,
  move VARCHAR(20) NOT NULL,
  from_state VARCHAR(20) NULL,
  to_state VARCHAR(20) NOT NULL,
  version_number INT NULL,
  reason VARCHAR(4000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY plans_step_place (plan_id, place),
  CONSTRAINT plans_step_plan FOREIGN KEY (plan_id) REFERENCES plans_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_step;
--rollback DROP TABLE plans_plan_place;
--rollback DROP TABLE plans_plan;
