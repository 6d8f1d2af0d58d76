package nl.speelruimte.audit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import nl.speelruimte.kernel.Moments;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which an event is written down to be hashed: its columns in this order, each on a line, as the number
 * of its bytes in UTF-8, a colon and the text; a minus sign for nothing.
 */
public final class EventText {

  /** What comes before the first event of a subject, and before the first seal. */
  public static final String NOTHING = "0".repeat(64);

  static final List<String> COLUMNS = List.of("recorded_at", "account_id", "actor_name", "actor_organisation",
      "actor_role", "origin", "subject_kind", "subject_id", "provider_id", "municipality_id", "kept_from_provider",
      "action", "before_json", "after_json", "reason", "result");

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

  private EventText() {}

  /** A moment as the database keeps it: in UTC, with six decimals of a second. */
  public static String moment(Instant at) {
    return MOMENT.format(Moments.stored(at));
  }

  /** The hash of what an event says, apart from its place in a chain. */
  public static String content(List<@Nullable String> values) {
    var text = new StringBuilder();
    for (var value : values) {
      if (value == null) {
        text.append("-\n");
      } else {
        text.append(value.getBytes(UTF_8).length).append(':').append(value).append('\n');
      }
    }
    return hash(text.toString());
  }

  /** The hash of an event in its chain. */
  static String link(String previous, long number, String content) {
    return hash(previous + ":" + number + ":" + content);
  }

  static String hash(String text) {
    return hex(digest().digest(text.getBytes(UTF_8)));
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
