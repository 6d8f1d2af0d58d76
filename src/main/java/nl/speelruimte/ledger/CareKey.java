package nl.speelruimte.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Whose care and which: the pseudonym of the client and the product.
 *
 * @param client 32 bytes HMAC-SHA-256, or null
 * @param category JZ020 code of two digits, or null
 * @param product product code of at most five characters, or null
 */
public record CareKey(byte @Nullable [] client, @Nullable String category, @Nullable String product) {}
