package nl.speelruimte.identity.people;

import java.util.UUID;
import nl.speelruimte.kernel.Viewer;

/**
 * The mail address of somebody with an account was put right; heard inside the transaction that does it.
 *
 * @param by who did it
 * @param waiting whether the person has not accepted the invitation yet, so that what was sent to the old address must not
 *     open the account
 */
public record AddressChanged(Viewer by, UUID account, String displayName, String organisation, String oldEmail,
    String newEmail, boolean waiting) {}
