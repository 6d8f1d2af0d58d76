--liquibase formatted sql
--changeset speelruimte:improvement-001
-- What an action is and where it stands. Where it came from is a kind with an id, and the group it came with, as the module
-- that made it names them. awaited_on is the day on which something should have happened: begun, gone on or delivered.
-- An open action has exactly one next review moment.
CREATE TABLE improvement_action (
  id UUID NOT NULL PRIMARY KEY,
  request UUID NOT NULL,
  version INT NOT NULL DEFAULT 0,
  origin_kind VARCHAR(40) NOT NULL,
  origin_group VARCHAR(40) NOT NULL,
  origin_id VARCHAR(40) NOT NULL,
  origin_title VARCHAR(300) NOT NULL,
  origin_route VARCHAR(200) NOT NULL,
  provider_id INT NOT NULL,
  year INT NOT NULL,
  code VARCHAR(12) NOT NULL,
  title VARCHAR(200) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  category VARCHAR(200) NOT NULL,
  owner_name VARCHAR(200) NOT NULL,
  owner_organisation VARCHAR(200) NOT NULL,
  indicator_code VARCHAR(40) NULL,
  measured_by VARCHAR(1000) NULL,
  starts_on DATE NOT NULL,
  due_on DATE NOT NULL,
  expected_on DATE NULL,
  status VARCHAR(12) NOT NULL,
  merged_into UUID NULL,
  promise_number INT NOT NULL,
  review_on DATE NULL,
  awaited_on DATE NULL,
  ended_on DATE NULL,
  adopted_on DATE NOT NULL,
  adopted_by VARCHAR(200) NOT NULL,
  UNIQUE KEY improvement_action_request (request),
  UNIQUE KEY improvement_action_origin (origin_kind, origin_group, origin_id),
  UNIQUE KEY improvement_action_code (provider_id, code),
  KEY improvement_action_due (due_on),
  KEY improvement_action_year (year, provider_id),
  KEY improvement_action_review (review_on),
  KEY improvement_action_awaited (awaited_on),
  KEY improvement_action_status (status, starts_on),
  KEY improvement_action_ended (ended_on),
  CONSTRAINT improvement_action_provider_id FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT improvement_action_merged FOREIGN KEY (merged_into) REFERENCES improvement_action (id),
  CONSTRAINT improvement_action_days CHECK (due_on >= starts_on),
  CONSTRAINT improvement_action_next_review
    CHECK ((status IN ('CLOSED', 'MERGED', 'CANCELLED')) = (review_on IS NULL)),
  CONSTRAINT improvement_action_end CHECK ((status IN ('CLOSED', 'MERGED', 'CANCELLED')) = (ended_on IS NOT NULL)),
  CONSTRAINT improvement_action_merge CHECK ((status = 'MERGED') = (merged_into IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The last number that was given to an action of a provider and year; whoever gives the next one holds the row.
CREATE TABLE improvement_numbering (
  provider_id INT NOT NULL,
  year INT NOT NULL,
  last_number INT NOT NULL,
  PRIMARY KEY (provider_id, year),
  CONSTRAINT improvement_numbering_provider FOREIGN KEY (provider_id) REFERENCES parties_provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Which municipalities an action touches or ever touched: those of its promises.
CREATE TABLE improvement_place (
  action_id UUID NOT NULL,
  municipality_id INT NOT NULL,
  PRIMARY KEY (action_id, municipality_id),
  KEY improvement_place_municipality (municipality_id, action_id),
  CONSTRAINT improvement_place_action FOREIGN KEY (action_id) REFERENCES improvement_action (id),
  CONSTRAINT improvement_place_municipality_id FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- An entry (decision 0015): a move from one state to another, added and never changed.
CREATE TABLE improvement_step (
  id UUID NOT NULL PRIMARY KEY,
  action_id UUID NOT NULL,
  place INT NOT NULL,
  move VARCHAR(12) NOT NULL,
  status_before VARCHAR(12) NOT NULL,
  status_after VARCHAR(12) NOT NULL,
  reason VARCHAR(2000) NULL,
  day DATE NULL,
  into_id UUID NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY improvement_step_place (action_id, place),
  CONSTRAINT improvement_step_action FOREIGN KEY (action_id) REFERENCES improvement_action (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- An entry about the review moments: planned, moved with a reason, held with an outcome, or lapsed with the action.
CREATE TABLE improvement_review (
  id UUID NOT NULL PRIMARY KEY,
  action_id UUID NOT NULL,
  place INT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  planned_on DATE NOT NULL,
  next_on DATE NULL,
  held_on DATE NULL,
  words VARCHAR(2000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY improvement_review_place (action_id, place),
  CONSTRAINT improvement_review_action FOREIGN KEY (action_id) REFERENCES improvement_action (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE improvement_review;
--rollback DROP TABLE improvement_step;
--rollback DROP TABLE improvement_place;
--rollback DROP TABLE improvement_numbering;
--rollback DROP TABLE improvement_action;
