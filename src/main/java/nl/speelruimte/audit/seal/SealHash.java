package nl.speelruimte.audit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.LocalDate;

/** The hash of a seal, made event by event: previous seal, day and number of events, then id and hash of each. */
final class SealHash {

  private final MessageDigest digest = EventText.digest();

  SealHash(String previous, LocalDate day, long events) {
    add(previous + ":" + day + ":" + events + "\n");
  }

  SealHash event(long id, String hash) {
    add(id + ":" + hash + "\n");
    return this;
  }

  String hash() {
    return EventText.hex(digest.digest());
  }

  private void add(String text) {
    digest.update(text.getBytes(UTF_8));
  }
}
