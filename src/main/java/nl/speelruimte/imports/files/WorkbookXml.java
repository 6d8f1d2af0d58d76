package nl.speelruimte.imports.files;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.PieceLimit;

/** Opens a part of a workbook as XML in which no single text or tag fills the memory. */
final class WorkbookXml {

  private WorkbookXml() {}

  /** A reader that refuses what no workbook holds: a document type, a tag or text without end. */
  static XMLStreamReader open(InputStream part) throws XMLStreamException {
    var pieces = new PieceLimit(part, Limits.LARGEST_PIECE,
        () -> new FileRefused("imports.reason.cell-too-long"));
    return new StreamReaderDelegate(Markup.hardened().createXMLStreamReader(pieces)) {
      @Override
      public int next() throws XMLStreamException {
        pieces.progress();
        var event = super.next();
        if (event == DTD || event == ENTITY_REFERENCE) {
          throw new FileRefused("imports.reason.document-type");
        }
        if (event == START_ELEMENT && getNamespaceCount() > Limits.MOST_NAMESPACES) {
          throw new FileRefused("imports.reason.bomb");
        }
        return event;
      }
    };
  }
}
