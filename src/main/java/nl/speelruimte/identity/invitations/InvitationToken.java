package nl.speelruimte.identity.invitations;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret part of an invitation's link: 256 bits by chance, which nobody can guess and nobody keeps. */
record InvitationToken(String text) {

  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  static InvitationToken random() {
    var bytes = new byte[BYTES];
    CHANCE.nextBytes(bytes);
    return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What stands in an address, when it can be one at all. */
  static Optional<InvitationToken> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new InvitationToken(text)) : Optional.empty();
  }

  /** What is kept of it. A secret this long needs no salt and no slow hash. */
  String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "InvitationToken[]";
  }
}
