package nl.speelruimte.ledger;

import java.time.LocalDate;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;

/**
 * The parties of a message and its identification; date and identification order messages, never their arrival.
 *
 * @param messageId identification of the message, at most 12 characters
 * @param dated the date the sender put on the message
 */
public record Envelope(MunicipalityId municipality, ProviderId provider, String messageId, LocalDate dated) {}
