--liquibase formatted sql
--changeset speelruimte:plans-003
-- What the bureau asks providers to hand in, and of whom; due_on of an invitee is its own last day, which may be later.
CREATE TABLE plans_call (
  id UUID NOT NULL PRIMARY KEY,
  request UUID NOT NULL,
  version INT NOT NULL DEFAULT 0,
  year INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  guidance TEXT NOT NULL,
  generic_allowed BOOLEAN NOT NULL,
  spaces_allowed BOOLEAN NOT NULL,
  due_on DATE NOT NULL,
  framework_version_id UUID NOT NULL,
  state VARCHAR(10) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  opened_by VARCHAR(200) NOT NULL,
  UNIQUE KEY plans_call_request (request),
  KEY plans_call_due (state, due_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_call_invitee (
  call_id UUID NOT NULL,
  provider_id INT NOT NULL,
  due_on DATE NOT NULL,
  PRIMARY KEY (call_id, provider_id),
  KEY plans_call_invitee_provider (provider_id, call_id),
  CONSTRAINT plans_call_invitee_call FOREIGN KEY (call_id) REFERENCES plans_call (id),
  CONSTRAINT plans_call_invitee_provider_id FOREIGN KEY (provider_id) REFERENCES parties_provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_call_invitee;
--rollback DROP TABLE plans_call;
