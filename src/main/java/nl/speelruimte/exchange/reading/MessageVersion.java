package nl.speelruimte.exchange.reading;

/** How the release of a message relates to those the portal knows: 3.0 to 3.2. */
public enum MessageVersion {
  KNOWN,
  /** Read as well as possible, and said so. */
  NEWER_MINOR,
  OTHER_MAJOR;

  private static final int MAJOR = 3;
  private static final int MINOR = 2;

  /** A message that names no version is taken as known. */
  public static MessageVersion of(Fields head) {
    if (!head.has(Field.BERICHT_VERSIE)) {
      return KNOWN;
    }
    if (number(head, Field.BERICHT_VERSIE) != MAJOR) {
      return OTHER_MAJOR;
    }
    return number(head, Field.BERICHT_SUBVERSIE) > MINOR ? NEWER_MINOR : KNOWN;
  }

  /** As people write it. */
  public static String text(Fields head) {
    return head.text(Field.BERICHT_VERSIE) + "." + head.text(Field.BERICHT_SUBVERSIE);
  }

  private static int number(Fields head, Field field) {
    var number = 0;
    for (var at = head.start(field); at < head.start(field) + head.length(field); at++) {
      var digit = head.buffer()[at] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
