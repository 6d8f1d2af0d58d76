package nl.speelruimte.exchange.reading;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of one line or of the head of a message, as characters in one buffer that is used again for the next.
 * Makes no text object before somebody asks for one.
 */
public final class Fields {

  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
  private static final int ABSENT = -1;
  private static final Field[] ALL = Field.values();
  private final int[] start = new int[ALL.length];
  private final int[] length = new int[ALL.length];
  private final boolean[] tooLong = new boolean[ALL.length];
  private char[] text = new char[1024];
  private byte @Nullable [] client;
  private int used;

  public Fields() {
    clear();
  }

  public void clear() {
    Arrays.fill(length, ABSENT);
    Arrays.fill(tooLong, false);
    used = 0;
    client = null;
  }

  /** The pseudonym of the client, 32 bytes. */
  byte @Nullable [] client() {
    return client;
  }

  void client(byte @Nullable [] pseudonym) {
    client = pseudonym;
  }

  /** Sets a value, stripped; an empty one is as good as none, one that is too long is cut and remembered as such. */
  public void put(Field field, char[] source, int offset, int count) {
    var from = offset;
    var to = offset + count;
    while (from < to && source[from] <= ' ') {
      from++;
    }
    while (to > from && source[to - 1] <= ' ') {
      to--;
    }
    if (from == to) {
      return;
    }
    var at = field.ordinal();
    if (field.repeats() && length[at] > 0) {
      extend(field, source, from, to - from);
      return;
    }
    var kept = Math.min(to - from, field.longest());
    tooLong[at] = to - from > kept;
    start[at] = used;
    length[at] = kept;
    write(source, from, kept);
  }

  public void put(Field field, String value) {
    put(field, value.toCharArray(), 0, value.length());
  }

  private void extend(Field field, char[] source, int from, int count) {
    var at = field.ordinal();
    if (length[at] + 1 + count > field.longest()) {
      return;
    }
    var whole = new char[length[at] + 1 + count];
    System.arraycopy(text, start[at], whole, 0, length[at]);
    whole[length[at]] = ' ';
    System.arraycopy(source, from, whole, length[at] + 1, count);
    start[at] = used;
    length[at] = whole.length;
    write(whole, 0, whole.length);
  }

  private void write(char[] source, int from, int count) {
    if (used + count > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, used + count));
    }
    System.arraycopy(source, from, text, used, count);
    used += count;
  }

  public boolean has(Field field) {
    return length[field.ordinal()] > 0;
  }

  /** The value as text, without words where only figures belong; empty when there is none. */
  public String text(Field field) {
    var at = field.ordinal();
    if (length[at] <= 0) {
      return "";
    }
    var value = new String(text, start[at], length[at]);
    return field.holdsFigures() ? WORDS.matcher(value).replaceAll("?") : value;
  }

  boolean isTooLong(Field field) {
    return tooLong[field.ordinal()];
  }

  char[] buffer() {
    return text;
  }

  int start(Field field) {
    return start[field.ordinal()];
  }

  int length(Field field) {
    return Math.max(0, length[field.ordinal()]);
  }

  /** Whether the other has exactly the same values for these fields. */
  boolean same(Fields other, Field[] fields) {
    for (var field : fields) {
      var at = field.ordinal();
      if (length[at] != other.length[at] || tooLong[at] != other.tooLong[at]) {
        return false;
      }
      if (length[at] > 0 && !Arrays.equals(text, start[at], start[at] + length[at], other.text, other.start[at],
          other.start[at] + length[at])) {
        return false;
      }
    }
    return true;
  }

  void copyFrom(Fields other) {
    System.arraycopy(other.start, 0, start, 0, start.length);
    System.arraycopy(other.length, 0, length, 0, length.length);
    System.arraycopy(other.tooLong, 0, tooLong, 0, tooLong.length);
    used = 0;
    write(other.text, 0, other.used);
  }

  /** The values by column name, for the worklist. */
  public Map<String, String> asMap() {
    var values = new LinkedHashMap<String, String>();
    if (client != null) {
      values.put(Field.CLIENTSLEUTEL.column(), HexFormat.of().formatHex(client));
    }
    for (var field : ALL) {
      if (has(field)) {
        values.put(field.column(), text(field));
      }
    }
    return values;
  }
}
