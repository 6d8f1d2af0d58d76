--liquibase formatted sql
--changeset speelruimte:plans-041
-- A judgement points at something: without any of these columns at its measure or at the plan as a whole, without characters
-- at a text or a measure (MEASURE) as a whole, and otherwise at the words that stand there.
ALTER TABLE plans_judgement
  ADD CONSTRAINT plans_judgement_passage CHECK ((passage_from IS NULL) = (passage_to IS NULL)
    AND (passage_from IS NULL) = (passage_words IS NULL) AND (passage_text IS NOT NULL OR passage_from IS NULL)),
  ADD CONSTRAINT plans_judgement_whole CHECK (passage_text <> 'MEASURE' OR (passage_measure IS NOT NULL AND passage_from IS NULL));
--rollback ALTER TABLE plans_judgement DROP CONSTRAINT plans_judgement_whole, DROP CONSTRAINT plans_judgement_passage;
