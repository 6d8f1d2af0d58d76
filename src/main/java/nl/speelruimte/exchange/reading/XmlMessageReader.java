package nl.speelruimte.exchange.reading;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.PieceLimit;
import nl.speelruimte.imports.format.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message as a stream: memory does not grow with its lines. Only the elements of {@link MessageElements}
 * are looked at; the text of all others is passed over unread.
 */
public final class XmlMessageReader {

  private static final int DEEPEST = 32;
  /** The bytes of one tag or text: no message has longer ones. */
  private static final int LARGEST_PIECE = 64 << 10;
  private static final int LONGEST_VALUE = 256;
  private static final int MOST_UNKNOWN_NAMES = 2000;
  private static final int MOST_ATTRIBUTES = 1000;
  private static final int MOST_NAMESPACES = 100;
  private final Element root;
  private final ClientSeal seal;
  private final Element[] path = new Element[DEEPEST];
  private final Fields head = new Fields();
  private final Fields line = new Fields();
  private final char[] piece = new char[LONGEST_VALUE];
  private final Set<String> unknownNames = new HashSet<>();
  private int attributes;
  private int pieceLength;
  private byte @Nullable [] pseudonym;
  private int position;

  public XmlMessageReader(MessageKind kind, ClientSeal seal) {
    this.root = MessageElements.of(kind);
    this.seal = seal;
  }

  /**
   * Reads the message from its first markup to its end.
   *
   * @throws FileRefused when it is not well-formed, has a document type, or is no message at all
   */
  public void read(InputStream markup, LineSink sink) throws IOException {
    var guarded = new PieceLimit(markup, LARGEST_PIECE, () -> new FileRefused("exchange.reason.piece-too-large"));
    XMLStreamReader xml = null;
    try {
      xml = XmlInput.open(guarded);
      walk(xml, guarded, sink);
    } catch (CharacterCodingException | CharConversionException broken) {
      throw XmlRefusal.ofEncoding(xml);
    } catch (FileRefused | IOException refused) {
      throw refused;
    } catch (XMLStreamException | RuntimeException broken) {
      throw XmlRefusal.of(broken, xml);
    }
  }

  private void walk(XMLStreamReader xml, PieceLimit guarded, LineSink sink) throws XMLStreamException {
    var depth = -1;
    while (xml.hasNext()) {
      guarded.progress();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          checkAttributes(xml);
          var element = depth < 0 ? rootOf(xml) : path[depth].inside(xml.getLocalName());
          if (element == null) {
            skip(xml, guarded);
          } else if (isValue(element)) {
            readValue(element, xml, guarded);
          } else {
            path[++depth] = element;
            enter(element);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> leave(path[depth--], sink);
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw XmlRefusal.ofDocumentType();
        default -> { }
      }
    }
    sink.end(position, head);
  }

  private Element rootOf(XMLStreamReader xml) {
    if (!xml.getLocalName().equals("Bericht")) {
      throw new FileRefused(Reason.of("exchange.reason.no-message"));
    }
    return root;
  }

  private static boolean isValue(Element element) {
    return switch (element.role()) {
      case HEAD_VALUE, LINE_VALUE, CLIENT_NUMBER -> true;
      case GROUP, CLIENT, LINE -> false;
    };
  }

  private void enter(Element element) {
    switch (element.role()) {
      case CLIENT -> pseudonym = null;
      case LINE -> {
        line.clear();
        line.client(pseudonym);
      }
      case GROUP, HEAD_VALUE, LINE_VALUE, CLIENT_NUMBER -> { }
    }
  }

  private void leave(Element element, LineSink sink) {
    if (element.role() == Element.Role.LINE) {
      sink.line(++position, head, line);
    }
  }

  private void readValue(Element element, XMLStreamReader xml, PieceLimit guarded) throws XMLStreamException {
    pieceLength = 0;
    var event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      switch (event) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> collect(xml);
        case XMLStreamConstants.START_ELEMENT -> {
          checkAttributes(xml);
          skip(xml, guarded);
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw XmlRefusal.ofDocumentType();
        default -> { }
      }
      guarded.progress();
      event = xml.next();
    }
    switch (element.role()) {
      case HEAD_VALUE -> head.put(element.field(), piece, 0, pieceLength);
      case LINE_VALUE -> line.put(element.field(), piece, 0, pieceLength);
      case CLIENT_NUMBER -> sealClient();
      case GROUP, CLIENT, LINE -> { }
    }
  }

  private void sealClient() {
    pseudonym = pieceLength == 0 ? null : seal.seal(piece, 0, pieceLength);
    Arrays.fill(piece, 0, pieceLength, ' ');
  }

  private void collect(XMLStreamReader xml) {
    var count = Math.min(xml.getTextLength(), piece.length - pieceLength);
    System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), piece, pieceLength, count);
    pieceLength += count;
  }

  private void skip(XMLStreamReader xml, PieceLimit guarded) throws XMLStreamException {
    noteUnknown(xml.getLocalName());
    var depth = 1;
    while (depth > 0) {
      guarded.progress();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          checkAttributes(xml);
          noteUnknown(xml.getLocalName());
          if (++depth > DEEPEST) {
            throw new FileRefused("exchange.reason.too-deep");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw XmlRefusal.ofDocumentType();
        default -> { }
      }
    }
  }

  private void noteUnknown(String name) {
    if (unknownNames.add(name) && unknownNames.size() > MOST_UNKNOWN_NAMES) {
      throw new FileRefused("exchange.reason.no-message");
    }
  }

  private void checkAttributes(XMLStreamReader xml) {
    attributes += xml.getAttributeCount();
    if (attributes > MOST_ATTRIBUTES || xml.getNamespaceCount() > MOST_NAMESPACES) {
      throw new FileRefused("exchange.reason.no-message");
    }
  }
}
