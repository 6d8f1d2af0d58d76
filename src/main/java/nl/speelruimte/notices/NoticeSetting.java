package nl.speelruimte.notices;

/**
 * How somebody is told.
 *
 * @param email where the mail goes; empty when the viewer has no account
 * @param mailIsSent whether this installation has a mail server; without one everything waits
 * @param version of what was chosen, as it was shown
 */
public record NoticeSetting(DigestFrequency frequency, String email, boolean mailIsSent, int version) {}
