--liquibase formatted sql
--changeset speelruimte:plans-071
-- A template is retired and never taken away; what a call names as one is one.
ALTER TABLE plans_call ADD CONSTRAINT plans_call_template FOREIGN KEY (template_id) REFERENCES plans_template (id);
--rollback ALTER TABLE plans_call DROP FOREIGN KEY plans_call_template;
--rollback ALTER TABLE plans_call DROP INDEX plans_call_template;
