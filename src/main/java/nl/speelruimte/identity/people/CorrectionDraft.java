package nl.speelruimte.identity.people;

/**
 * A name and a mail address as they should have been.
 *
 * @param version of the person as it was shown
 */
public record CorrectionDraft(String name, String email, String reason, int version) {}
