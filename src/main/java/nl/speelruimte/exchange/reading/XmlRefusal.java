package nl.speelruimte.exchange.reading;

import java.io.CharConversionException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamReader;
import nl.speelruimte.imports.format.FileRefused;
import org.jspecify.annotations.Nullable;

/** Says why a message cannot be read. The words of the parser quote the file and are left behind. */
final class XmlRefusal {

  private static final String PARSER = "com.fasterxml.aalto";

  private XmlRefusal() {}

  /** The parser wraps what went wrong in its own exceptions; what a sink throws is no matter of the file and passes. */
  static RuntimeException of(Exception broken, @Nullable XMLStreamReader xml) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileRefused refused) {
        return refused;
      }
      if (cause instanceof CharacterCodingException || cause instanceof CharConversionException) {
        return ofEncoding(xml);
      }
    }
    if (broken instanceof RuntimeException other && !isOfParser(other)) {
      return other;
    }
    return new FileRefused("exchange.reason.not-well-formed", lineNumber(xml));
  }

  static FileRefused ofEncoding(@Nullable XMLStreamReader xml) {
    return new FileRefused("exchange.reason.encoding-broken", lineNumber(xml));
  }

  static FileRefused ofDocumentType() {
    return new FileRefused("exchange.reason.document-type");
  }

  private static boolean isOfParser(RuntimeException broken) {
    var trace = broken.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith(PARSER);
  }

  private static String lineNumber(@Nullable XMLStreamReader xml) {
    return xml == null ? "1" : Integer.toString(xml.getLocation().getLineNumber());
  }
}
