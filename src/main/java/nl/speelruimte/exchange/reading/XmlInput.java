package nl.speelruimte.exchange.reading;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.speelruimte.imports.format.FileRefused;

/** Opens a hardened XML stream: no document type, no entities from outside, characters strictly as declared. */
final class XmlInput {

  private static final int HEAD = 256;
  private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private XmlInput() {}

  static XMLStreamReader open(InputStream input) throws IOException, XMLStreamException {
    var pushback = new PushbackInputStream(input, HEAD);
    var head = pushback.readNBytes(HEAD);
    pushback.unread(head);
    var charset = charset(head);
    var factory = factory();
    if (charset.equals(StandardCharsets.UTF_8)) {
      return factory.createXMLStreamReader(pushback, "UTF-8");
    }
    var strict = charset.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    return factory.createXMLStreamReader(new InputStreamReader(pushback, strict));
  }

  /** A factory of its own for each file, so that the names of one file do not stay in memory for the next. */
  private static XMLInputFactory factory() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  static Charset charset(byte[] head) {
    if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (startsWith(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    var declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    var name = declared.group(1);
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new FileRefused("exchange.reason.encoding-unknown", name);
    }
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    var expected = new byte[bytes.length];
    for (var at = 0; at < bytes.length; at++) {
      expected[at] = (byte) bytes[at];
    }
    return head.length >= bytes.length && Arrays.equals(head, 0, bytes.length, expected, 0, bytes.length);
  }
}
