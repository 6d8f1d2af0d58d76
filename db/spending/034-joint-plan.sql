--liquibase formatted sql
--changeset speelruimte:spending-034
-- The joint arrangements of an entry JOINT_PLAN: what was agreed on each of the eleven items of the contract standard.
CREATE TABLE spending_arrangement (
  entry_id BIGINT NOT NULL,
  item VARCHAR(24) NOT NULL,
  text VARCHAR(2000) NOT NULL,
  PRIMARY KEY (entry_id, item),
  CONSTRAINT spending_arrangement_of FOREIGN KEY (entry_id) REFERENCES spending_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
--rollback DROP TABLE spending_arrangement;
