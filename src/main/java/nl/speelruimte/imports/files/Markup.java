package nl.speelruimte.imports.files;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.XmlHead;

/** XML files: from where they are XML, and what their beginning says. */
public final class Markup {

  private static final int MOST_TEXTS = 40;
  private static final int LONGEST_TEXT = 40;

  private Markup() {}

  /** The file from its first markup on, the byte order mark of UTF-16 kept before it. */
  public static InputStream open(Path file) throws IOException {
    var start = TextStart.of(ContentSniffer.head(file));
    var in = Files.newInputStream(file);
    in.skipNBytes(Math.max(0, start.markup()));
    if (start.charset().equals(StandardCharsets.UTF_8)) {
      return in;
    }
    var mark = start.charset().equals(StandardCharsets.UTF_16BE)
        ? new byte[] {(byte) 0xfe, (byte) 0xff}
        : new byte[] {(byte) 0xff, (byte) 0xfe};
    return new SequenceInputStream(new ByteArrayInputStream(mark), in);
  }

  /**
   * The root and the texts in its first child element, as far as the beginning of the file holds them.
   *
   * @throws FileRefused when the beginning is not well-formed or has a document type
   */
  public static XmlHead head(Path file) throws IOException {
    try (var in = open(file)) {
      var bytes = in.readNBytes(ContentSniffer.HEAD);
      var encoding = TextStart.of(bytes).charset().equals(StandardCharsets.UTF_8)
          ? StandardCharsets.ISO_8859_1
          : StandardCharsets.UTF_16;
      return head(hardened().createXMLStreamReader(new InputStreamReader(new ByteArrayInputStream(bytes), encoding)));
    } catch (FileRefused refused) {
      throw refused;
    } catch (XMLStreamException | RuntimeException broken) {
      throw new FileRefused("imports.reason.xml-broken");
    }
  }

  /** A parser that knows no document types and no entities; a new one each time, so that names do not pile up. */
  static XMLInputFactory hardened() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static XmlHead head(XMLStreamReader xml) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        throw new FileRefused("imports.reason.document-type");
      }
    }
    var namespace = xml.getNamespaceURI();
    return new XmlHead(xml.getLocalName(), namespace == null ? "" : namespace, textsOfFirstChild(xml));
  }

  private static Map<String, String> textsOfFirstChild(XMLStreamReader xml) {
    var texts = new HashMap<String, String>();
    try {
      var depth = 1;
      var text = "";
      while (texts.size() < MOST_TEXTS) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            text = "";
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text = xml.getText().strip();
          case XMLStreamConstants.END_ELEMENT -> {
            if (--depth > 1 && !text.isEmpty() && text.length() <= LONGEST_TEXT) {
              texts.putIfAbsent(xml.getLocalName(), text);
            }
            text = "";
            if (depth <= 1) {
              return texts;
            }
          }
          default -> { }
        }
      }
    } catch (XMLStreamException | RuntimeException endOfBeginning) {
      return texts;
    }
    return texts;
  }
}
