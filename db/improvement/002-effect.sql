--liquibase formatted sql
--changeset speelruimte:improvement-002
-- What was promised: a set of amounts per version of the promise. A later set follows an earlier one, which stays.
CREATE TABLE improvement_promise_set (
  action_id UUID NOT NULL,
  number INT NOT NULL,
  source VARCHAR(300) NOT NULL,
  reason VARCHAR(2000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  PRIMARY KEY (action_id, number),
  CONSTRAINT improvement_promise_set_action FOREIGN KEY (action_id) REFERENCES improvement_action (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- lot_id 0 is the whole contract.
CREATE TABLE improvement_promise (
  action_id UUID NOT NULL,
  number INT NOT NULL,
  municipality_id INT NOT NULL,
  lot_id INT NOT NULL,
  quarter INT NOT NULL,
  amount_cent BIGINT NOT NULL,
  PRIMARY KEY (action_id, number, municipality_id, lot_id, quarter),
  CONSTRAINT improvement_promise_in_set FOREIGN KEY (action_id, number)
    REFERENCES improvement_promise_set (action_id, number),
  CONSTRAINT improvement_promise_municipality FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT improvement_promise_quarter CHECK (quarter BETWEEN 1 AND 4),
  CONSTRAINT improvement_promise_amount CHECK (amount_cent >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- An entry of what was told: progress, or the effect of a quarter with its amounts. Added and never changed.
CREATE TABLE improvement_entry (
  id UUID NOT NULL PRIMARY KEY,
  request UUID NOT NULL,
  action_id UUID NOT NULL,
  kind VARCHAR(10) NOT NULL,
  quarter INT NULL,
  said_on DATE NOT NULL,
  words VARCHAR(4000) NULL,
  reason VARCHAR(1000) NULL,
  percentage INT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY improvement_entry_request (request),
  KEY improvement_entry_action (action_id, said_on),
  CONSTRAINT improvement_entry_action_id FOREIGN KEY (action_id) REFERENCES improvement_action (id),
  CONSTRAINT improvement_entry_quarter CHECK (quarter BETWEEN 1 AND 4),
  CONSTRAINT improvement_entry_percentage CHECK (percentage BETWEEN 0 AND 100)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What was realised at a municipality, for a lot, in a quarter; of several numbers the highest holds.
CREATE TABLE improvement_effect (
  action_id UUID NOT NULL,
  municipality_id INT NOT NULL,
  lot_id INT NOT NULL,
  quarter INT NOT NULL,
  number INT NOT NULL,
  entry_id UUID NOT NULL,
  amount_cent BIGINT NOT NULL,
  PRIMARY KEY (action_id, municipality_id, lot_id, quarter, number),
  KEY improvement_effect_entry (entry_id),
  CONSTRAINT improvement_effect_action FOREIGN KEY (action_id) REFERENCES improvement_action (id),
  CONSTRAINT improvement_effect_entry_id FOREIGN KEY (entry_id) REFERENCES improvement_entry (id),
  CONSTRAINT improvement_effect_municipality FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT improvement_effect_quarter CHECK (quarter BETWEEN 1 AND 4)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The files that go with an entry.
CREATE TABLE improvement_evidence (
  entry_id UUID NOT NULL,
  place INT NOT NULL,
  document_id UUID NOT NULL,
  document_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (entry_id, place),
  CONSTRAINT improvement_evidence_entry FOREIGN KEY (entry_id) REFERENCES improvement_entry (id),
  CONSTRAINT improvement_evidence_document FOREIGN KEY (document_id) REFERENCES documents_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE improvement_evidence;
--rollback DROP TABLE improvement_effect;
--rollback DROP TABLE improvement_entry;
--rollback DROP TABLE improvement_promise;
--rollback DROP TABLE improvement_promise_set;
