package nl.speelruimte.exchange.reading;

import java.util.Optional;
import java.util.stream.Stream;
import nl.speelruimte.imports.format.XmlHead;

/** The care messages the mail room reads. */
public enum MessageKind {
  /** Allocation, from municipality to provider. */
  JW301("436", false),
  /** Start of care, from provider to municipality. */
  JW305("438", true),
  /** End of care, from provider to municipality. */
  JW307("440", true),
  /** Claim, from provider to municipality. */
  JW323("490", true),
  /** Answer to a claim, from municipality to provider. */
  JW325("491", false);

  private final String code;
  private final boolean fromProvider;

  MessageKind(String code, boolean fromProvider) {
    this.code = code;
    this.fromProvider = fromProvider;
  }

  /** Whether the provider sends it and the municipality receives it. */
  boolean isFromProvider() {
    return fromProvider;
  }

  /** The message that an XML file says it is: by its message code, else by its namespace. */
  public static Optional<MessageKind> of(XmlHead head) {
    if (!head.root().equals("Bericht")) {
      return Optional.empty();
    }
    var code = head.texts().get("BerichtCode");
    return Stream.of(values())
        .filter(kind -> code == null
            ? head.namespace().contains("/" + kind.name().toLowerCase() + "/")
            : code.equals(kind.code))
        .findFirst();
  }
}
