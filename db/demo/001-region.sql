--liquibase formatted sql
--changeset speelruimte:demo-001
-- The made-up region that is or was loaded here: on which day its story is told, and how far the loading came.
CREATE TABLE demo_region (
  id TINYINT NOT NULL PRIMARY KEY,
  story_day DATE NOT NULL,
  scale INT NOT NULL,
  steps_done INT NOT NULL,
  started_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE demo_region;
