package nl.speelruimte.ledger;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Rows of tab-separated values as LOAD DATA reads them, built in one growing array. */
final class TabbedRows {

  private byte[] bytes;
  private int length;
  private int rows;
  private boolean begun;

  TabbedRows(int capacity) {
    bytes = new byte[capacity];
  }

  int rows() {
    return rows;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes, 0, length);
  }

  TabbedRows number(long value) {
    separate();
    ensure(20);
    if (value < 0) {
      bytes[length++] = '-';
    }
    var from = length;
    var rest = value;
    do {
      bytes[length++] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    } while (rest != 0);
    reverse(from, length - 1);
    return this;
  }

  TabbedRows number(@Nullable Long value) {
    return value == null ? nothing() : number(value.longValue());
  }

  TabbedRows date(@Nullable LocalDate value) {
    if (value == null) {
      return nothing();
    }
    separate();
    ensure(10);
    digits(value.getYear(), 4);
    bytes[length++] = '-';
    digits(value.getMonthValue(), 2);
    bytes[length++] = '-';
    digits(value.getDayOfMonth(), 2);
    return this;
  }

  TabbedRows moment(LocalDateTime value) {
    date(value.toLocalDate());
    ensure(9);
    bytes[length++] = ' ';
    digits(value.getHour(), 2);
    bytes[length++] = ':';
    digits(value.getMinute(), 2);
    bytes[length++] = ':';
    digits(value.getSecond(), 2);
    return this;
  }

  TabbedRows hex(byte @Nullable [] value) {
    return value == null ? nothing() : text(HexFormat.of().formatHex(value));
  }

  TabbedRows text(@Nullable String value) {
    if (value == null) {
      return nothing();
    }
    separate();
    ensure(value.length() * 2);
    for (var i = 0; i < value.length(); i++) {
      var c = value.charAt(i);
      if (c >= 0x80) {
        return beyondAscii(value.substring(i));
      }
      escaped((byte) c);
    }
    return this;
  }

  void end() {
    ensure(1);
    bytes[length++] = '\n';
    rows++;
    begun = false;
  }

  private TabbedRows beyondAscii(String rest) {
    var encoded = rest.getBytes(StandardCharsets.UTF_8);
    ensure(encoded.length * 2);
    for (var b : encoded) {
      escaped(b);
    }
    return this;
  }

  private void escaped(byte b) {
    if (b == '\t' || b == '\n' || b == '\\') {
      bytes[length++] = '\\';
    }
    bytes[length++] = b;
  }

  private TabbedRows nothing() {
    separate();
    ensure(2);
    bytes[length++] = '\\';
    bytes[length++] = 'N';
    return this;
  }

  private void separate() {
    if (begun) {
      ensure(1);
      bytes[length++] = '\t';
    }
    begun = true;
  }

  private void digits(int value, int width) {
    var rest = value;
    for (var i = width - 1; i >= 0; i--) {
      bytes[length + i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += width;
  }

  private void reverse(int from, int to) {
    for (int i = from, j = to; i < j; i++, j--) {
      var b = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = b;
    }
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
