package nl.speelruimte.database;

import java.nio.charset.StandardCharsets;

/**
 * The secrets the portal keeps for itself.
 *
 * @param key the text of the key that turns a client's number into a pseudonym
 */
public record PortalSecrets(String key) {

  private static final int SHORTEST = 32;

  public PortalSecrets {
    if (key.length() < SHORTEST) {
      throw new CannotStart("The pseudonym key is shorter than " + SHORTEST + " characters.",
          "Give speelruimte.pseudonym-key a longer random text, and keep it: with another key known clients "
              + "are no longer recognised.");
    }
  }

  /** The key of the HMAC that makes a client's pseudonym. */
  public byte[] pseudonymKey() {
    return key.getBytes(StandardCharsets.UTF_8);
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return "PortalSecrets";
  }
}
