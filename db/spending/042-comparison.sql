--liquibase formatted sql
--changeset speelruimte:spending-042
-- What a provider expects and delivered by its own books, per space and quarter, with our figures of that moment beside it.
-- Each entry is kept and the latest counts; ours never change by it.
CREATE TABLE spending_own_figure (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  space_id UUID NOT NULL,
  quarter TINYINT NOT NULL,
  number INT NOT NULL,
  forecast_cent BIGINT NOT NULL,
  realised_cent BIGINT NOT NULL,
  remark VARCHAR(1000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  our_forecast_cent BIGINT NULL,
  our_claimed_cent BIGINT NOT NULL,
  our_backlog_cent BIGINT NOT NULL,
  our_cut_off DATE NOT NULL,
  our_as_of DATE NOT NULL,
  our_batch_id BIGINT NULL,
  alike BOOLEAN NOT NULL,
  UNIQUE KEY spending_own_figure_number (space_id, quarter, number),
  CONSTRAINT spending_own_figure_of FOREIGN KEY (space_id) REFERENCES spending_space (id),
  CONSTRAINT spending_own_figure_quarter CHECK (quarter BETWEEN 1 AND 4)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- What was said about the two: a comment, an explanation of the difference, or that it was agreed; about which entry.
CREATE TABLE spending_own_figure_word (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  space_id UUID NOT NULL,
  quarter TINYINT NOT NULL,
  number INT NOT NULL,
  about INT NOT NULL,
  kind VARCHAR(12) NOT NULL,
  words VARCHAR(1000) NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  actor_organisation VARCHAR(200) NOT NULL,
  UNIQUE KEY spending_own_figure_word_number (space_id, quarter, number),
  CONSTRAINT spending_own_figure_word_of FOREIGN KEY (space_id) REFERENCES spending_space (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE spending_own_figure_word;
--rollback DROP TABLE spending_own_figure;
