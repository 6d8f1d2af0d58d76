--liquibase formatted sql
--changeset speelruimte:plans-010
-- What plans are judged by. A framework is the line of its versions; request is chosen by the form that makes one, so
-- that a second click makes nothing. What was adopted is never changed: the database refuses it too (FrameworkGuard).
CREATE TABLE plans_framework (
  id UUID NOT NULL PRIMARY KEY,
  request UUID NOT NULL,
  purpose VARCHAR(10) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  UNIQUE KEY plans_framework_request (request)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- version is for the second of two people, number is what people call it. A framework has one concept at most.
CREATE TABLE plans_framework_version (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  framework_id UUID NOT NULL,
  number INT NOT NULL,
  state VARCHAR(10) NOT NULL,
  name VARCHAR(200) NOT NULL,
  explanation VARCHAR(4000) NULL,
  copied_from UUID NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  adopted_on DATE NULL,
  adopted_at DATETIME(6) NULL,
  adopted_by VARCHAR(200) NULL,
  adopted_because VARCHAR(1000) NULL,
  retired_on DATE NULL,
  retired_at DATETIME(6) NULL,
  retired_by VARCHAR(200) NULL,
  retired_because VARCHAR(1000) NULL,
  concept_of UUID AS (IF(state = 'CONCEPT', framework_id, NULL)) PERSISTENT,
  UNIQUE KEY plans_framework_version_number (framework_id, number),
  UNIQUE KEY plans_framework_version_concept (concept_of),
  KEY plans_framework_version_state (state),
  CONSTRAINT plans_framework_version_of FOREIGN KEY (framework_id) REFERENCES plans_framework (id),
  CONSTRAINT plans_framework_version_from FOREIGN KEY (copied_from) REFERENCES plans_framework_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- criterion_key stays the same through all copies. sealed is set when the version is adopted.
CREATE TABLE plans_criterion (
  id UUID NOT NULL PRIMARY KEY,
  version_id UUID NOT NULL,
  criterion_key UUID NOT NULL,
  place INT NOT NULL,
  code VARCHAR(10) NOT NULL,
  text VARCHAR(300) NOT NULL,
  explanation VARCHAR(2000) NULL,
  scale VARCHAR(10) NOT NULL,
  weight DECIMAL(7, 2) NULL,
  knock_out BOOLEAN NOT NULL,
  applies_to VARCHAR(10) NOT NULL,
  sealed BOOLEAN NOT NULL DEFAULT FALSE,
  UNIQUE KEY plans_criterion_code (version_id, code),
  UNIQUE KEY plans_criterion_key (version_id, criterion_key),
  KEY plans_criterion_place (version_id, place),
  CONSTRAINT plans_criterion_version FOREIGN KEY (version_id) REFERENCES plans_framework_version (id),
  CONSTRAINT plans_criterion_weight CHECK (weight > 0),
  CONSTRAINT plans_criterion_scale CHECK ((scale = 'SCALE_5') = (weight IS NOT NULL)),
  CONSTRAINT plans_criterion_knock_out CHECK (NOT knock_out OR scale = 'YES_NO')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_criterion;
--rollback DROP TABLE plans_framework_version;
--rollback DROP TABLE plans_framework;
