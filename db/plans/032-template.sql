--liquibase formatted sql
--changeset speelruimte:plans-032
-- What a plan can begin from; a plan that did is not touched by what happens here afterwards.
CREATE TABLE plans_template (
  id UUID NOT NULL PRIMARY KEY,
  request UUID NOT NULL,
  version INT NOT NULL DEFAULT 0,
  title VARCHAR(200) NOT NULL,
  introduction TEXT NOT NULL,
  retired BOOLEAN NOT NULL DEFAULT FALSE,
  changed_at DATETIME(6) NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  UNIQUE KEY plans_template_request (request)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE plans_template_measure (
  template_id UUID NOT NULL,
  place INT NOT NULL,
  category VARCHAR(24) NOT NULL,
  title VARCHAR(200) NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (template_id, place),
  CONSTRAINT plans_template_measure_template FOREIGN KEY (template_id) REFERENCES plans_template (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE plans_template_measure;
--rollback DROP TABLE plans_template;
