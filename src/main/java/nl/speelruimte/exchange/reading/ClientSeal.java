package nl.speelruimte.exchange.reading;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns a client number into its pseudonym (HMAC-SHA-256); the number itself stays nowhere. Not for two threads. */
public final class ClientSeal {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BSN_DIGITS = 9;
  private final Mac mac;

  public ClientSeal(byte[] key) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The pseudonym as hexadecimal text. */
  public String seal(String number) {
    var letters = number.toCharArray();
    return HexFormat.of().formatHex(seal(letters, 0, letters.length));
  }

  /** The 32 bytes of the pseudonym; blanks around do not matter, nor do leading zeros a spreadsheet dropped. */
  byte[] seal(char[] text, int offset, int length) {
    var from = offset;
    var to = offset + length;
    while (from < to && text[from] <= ' ') {
      from++;
    }
    while (to > from && text[to - 1] <= ' ') {
      to--;
    }
    var number = isShortNumber(text, from, to)
        ? padded(text, from, to)
        : String.valueOf(text, from, to - from).getBytes(StandardCharsets.UTF_8);
    var pseudonym = mac.doFinal(number);
    Arrays.fill(number, (byte) 0);
    return pseudonym;
  }

  private static boolean isShortNumber(char[] text, int from, int to) {
    for (var at = from; at < to; at++) {
      if (text[at] < '0' || text[at] > '9') {
        return false;
      }
    }
    return to - from <= BSN_DIGITS;
  }

  private static byte[] padded(char[] text, int from, int to) {
    var number = new byte[BSN_DIGITS];
    Arrays.fill(number, (byte) '0');
    for (var at = from; at < to; at++) {
      number[BSN_DIGITS - (to - at)] = (byte) text[at];
    }
    return number;
  }
}
