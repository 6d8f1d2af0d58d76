--liquibase formatted sql
--changeset speelruimte:spending-041
-- An intake stop of a provider at a municipality, for one lot or all: who asked, from when, why. What became of it are its
-- steps, of which the latest holds; neither is ever changed.
CREATE TABLE spending_stop (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  space_id UUID NOT NULL,
  provider_id INT NOT NULL,
  municipality_id INT NOT NULL,
  lot_id INT NULL,
  from_day DATE NOT NULL,
  ground VARCHAR(10) NOT NULL,
  origin VARCHAR(10) NOT NULL,
  KEY spending_stop_provider (provider_id, municipality_id, from_day),
  KEY spending_stop_municipality (municipality_id, from_day),
  CONSTRAINT spending_stop_space FOREIGN KEY (space_id) REFERENCES spending_space (id),
  CONSTRAINT spending_stop_of FOREIGN KEY (provider_id) REFERENCES parties_provider (id),
  CONSTRAINT spending_stop_at FOREIGN KEY (municipality_id) REFERENCES parties_municipality (id),
  CONSTRAINT spending_stop_lot FOREIGN KEY (lot_id) REFERENCES contracting_lot (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- The figures of the space stand with the step that lifts a stop: they are what shows that there is room.
CREATE TABLE spending_stop_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  stop_id BIGINT NOT NULL,
  number INT NOT NULL,
  status VARCHAR(10) NOT NULL,
  to_day DATE NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  reason VARCHAR(2000) NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  amount_cent BIGINT NULL,
  claimed_cent BIGINT NULL,
  forecast_cent BIGINT NULL,
  as_of DATE NULL,
  batch_id BIGINT NULL,
  UNIQUE KEY spending_stop_step_number (stop_id, number),
  CONSTRAINT spending_stop_step_of FOREIGN KEY (stop_id) REFERENCES spending_stop (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- "No, unless": a request to take somebody in during a stop, and what was decided. Never anything about a client.
CREATE TABLE spending_stop_exception (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  stop_id BIGINT NOT NULL,
  number INT NOT NULL,
  ground VARCHAR(14) NOT NULL,
  motivation VARCHAR(1000) NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  requested_by VARCHAR(200) NOT NULL,
  deadline DATE NOT NULL,
  UNIQUE KEY spending_stop_exception_number (stop_id, number),
  CONSTRAINT spending_stop_exception_of FOREIGN KEY (stop_id) REFERENCES spending_stop (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
CREATE TABLE spending_stop_answer (
  exception_id BIGINT NOT NULL PRIMARY KEY,
  decision VARCHAR(10) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  CONSTRAINT spending_stop_answer_of FOREIGN KEY (exception_id) REFERENCES spending_stop_exception (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE spending_stop_answer;
--rollback DROP TABLE spending_stop_exception;
--rollback DROP TABLE spending_stop_step;
--rollback DROP TABLE spending_stop;
