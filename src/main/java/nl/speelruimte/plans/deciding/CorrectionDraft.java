package nl.speelruimte.plans.deciding;

import nl.speelruimte.plans.letters.LetterTexts;

/**
 * Another letter about a decision that stays as it is.
 *
 * @param reason what was wrong with the one before
 * @param number of the letter that the page showed last
 */
public record CorrectionDraft(String reason, LetterTexts texts, int number) {}
