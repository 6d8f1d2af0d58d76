--liquibase formatted sql
--changeset speelruimte:plans-060
-- What is said about a plan, a measure or a judgement for everybody who may see the plan. A question also says where it
-- stands, and who asked it: a municipality, or without one the bureau.
CREATE TABLE plans_thread (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  plan_id UUID NOT NULL,
  subject_kind VARCHAR(10) NOT NULL,
  subject_id UUID NOT NULL,
  kind VARCHAR(10) NOT NULL,
  state VARCHAR(10) NOT NULL,
  side VARCHAR(12) NOT NULL,
  organisation_id INT NOT NULL,
  organisation VARCHAR(200) NOT NULL,
  due_on DATE NULL,
  begun_at DATETIME(6) NOT NULL,
  KEY plans_thread_plan (plan_id, subject_kind, subject_id),
  KEY plans_thread_waiting (kind, state, due_on),
  CONSTRAINT plans_thread_plan_id FOREIGN KEY (plan_id) REFERENCES plans_plan (id),
  CONSTRAINT plans_thread_asked CHECK (kind = 'QUESTION' OR state = 'OPEN' AND due_on IS NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- An entry (decision 0015): added and never changed. The request comes with the form, so that a second click says nothing.
CREATE TABLE plans_remark (
  id UUID NOT NULL PRIMARY KEY,
  thread_id UUID NOT NULL,
  request UUID NOT NULL,
  kind VARCHAR(10) NOT NULL,
  quote VARCHAR(1000) NULL,
  text VARCHAR(4000) NOT NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  account_id UUID NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  UNIQUE KEY plans_remark_request (request),
  KEY plans_remark_thread (thread_id, recorded_at),
  CONSTRAINT plans_remark_thread_id FOREIGN KEY (thread_id) REFERENCES plans_thread (id),
  CONSTRAINT plans_remark_document_id FOREIGN KEY (document_id) REFERENCES documents_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What its author took back: from then on nobody is told what it said.
CREATE TABLE plans_remark_taken_back (
  remark_id UUID NOT NULL PRIMARY KEY,
  taken_back_at DATETIME(6) NOT NULL,
  CONSTRAINT plans_remark_taken_back_remark FOREIGN KEY (remark_id) REFERENCES plans_remark (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_remark_taken_back;
--rollback DROP TABLE plans_remark;
--rollback DROP TABLE plans_thread;
