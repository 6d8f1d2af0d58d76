--liquibase formatted sql
--changeset speelruimte:spending-033
-- A change of spaces that was proposed: it is booked once all its parties agree.
CREATE TABLE spending_change (
  id UUID NOT NULL PRIMARY KEY,
  type VARCHAR(16) NOT NULL,
  status VARCHAR(12) NOT NULL,
  valid_on DATE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  document_id UUID NULL,
  document_name VARCHAR(200) NULL,
  proposed_by VARCHAR(200) NOT NULL,
  proposed_organisation VARCHAR(200) NOT NULL,
  proposed_at DATETIME(6) NOT NULL,
  ended_by VARCHAR(200) NULL,
  ended_at DATETIME(6) NULL,
  end_reason VARCHAR(2000) NULL,
  version INT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
CREATE TABLE spending_change_leg (
  change_id UUID NOT NULL,
  leg INT NOT NULL,
  space_id UUID NOT NULL,
  amount_cent BIGINT NOT NULL,
  PRIMARY KEY (change_id, leg),
  KEY spending_change_leg_space (space_id),
  CONSTRAINT spending_change_leg_of FOREIGN KEY (change_id) REFERENCES spending_change (id),
  CONSTRAINT spending_change_leg_in FOREIGN KEY (space_id) REFERENCES spending_space (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
-- Who has to agree, and who did; 0 stands for the provider.
CREATE TABLE spending_change_party (
  change_id UUID NOT NULL,
  municipality_id INT NOT NULL,
  manner VARCHAR(12) NULL,
  agreed_by VARCHAR(200) NULL,
  agreed_organisation VARCHAR(200) NULL,
  agreed_at DATETIME(6) NULL,
  PRIMARY KEY (change_id, municipality_id),
  CONSTRAINT spending_change_party_of FOREIGN KEY (change_id) REFERENCES spending_change (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE spending_change_party;
--rollback DROP TABLE spending_change_leg;
--rollback DROP TABLE spending_change;
