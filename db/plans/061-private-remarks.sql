--liquibase formatted sql
--changeset speelruimte:plans-061
-- What one organisation says among its own people. It stands apart, with its files, so that no question about anything else
-- can bring it up: only the class PrivateThreads names these tables. organisation_id is 0 for the bureau.
CREATE TABLE plans_private_thread (
  id UUID NOT NULL PRIMARY KEY,
  plan_id UUID NOT NULL,
  subject_kind VARCHAR(10) NOT NULL,
  subject_id UUID NOT NULL,
  own_side VARCHAR(12) NOT NULL,
  organisation_id INT NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  KEY plans_private_thread_own (own_side, organisation_id, plan_id),
  CONSTRAINT plans_private_thread_plan_id FOREIGN KEY (plan_id) REFERENCES plans_plan (id),
  CONSTRAINT plans_private_thread_side CHECK ((own_side = 'BUREAU') = (organisation_id = 0))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_private_remark (
  id UUID NOT NULL PRIMARY KEY,
  thread_id UUID NOT NULL,
  request UUID NOT NULL,
  quote VARCHAR(1000) NULL,
  text VARCHAR(4000) NOT NULL,
  account_id UUID NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY plans_private_remark_request (request),
  KEY plans_private_remark_thread (thread_id, recorded_at),
  CONSTRAINT plans_private_remark_thread_id FOREIGN KEY (thread_id) REFERENCES plans_private_thread (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_private_taken_back (
  remark_id UUID NOT NULL PRIMARY KEY,
  taken_back_at DATETIME(6) NOT NULL,
  CONSTRAINT plans_private_taken_back_remark FOREIGN KEY (remark_id) REFERENCES plans_private_remark (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_private_file (
  remark_id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  type VARCHAR(10) NOT NULL,
  size INT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  content LONGBLOB NOT NULL,
  CONSTRAINT plans_private_file_remark FOREIGN KEY (remark_id) REFERENCES plans_private_remark (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_private_file;
--rollback DROP TABLE plans_private_taken_back;
--rollback DROP TABLE plans_private_remark;
--rollback DROP TABLE plans_private_thread;
