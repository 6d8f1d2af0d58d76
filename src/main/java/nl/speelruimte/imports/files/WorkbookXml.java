package nl.speelruimte.imports.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.speelruimte.imports.format.FileRefused;

/** Opens a part of a workbook as XML in which no single text or tag fills the memory. */
final class WorkbookXml {

  private WorkbookXml() {}

  /** A reader that refuses what no workbook holds: a document type, a tag or text without end. */
  static XMLStreamReader open(InputStream part) throws XMLStreamException {
    var pieces = new Pieces(part);
    return new StreamReaderDelegate(Markup.hardened().createXMLStreamReader(pieces)) {
      @Override
      public int next() throws XMLStreamException {
        pieces.begin();
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

  /** Counts what was read since the parser found the end of something. */
  private static final class Pieces extends FilterInputStream {

    private int bytes;

    private Pieces(InputStream in) {
      super(in);
    }

    private void begin() {
      bytes = 0;
    }

    @Override
    public int read() throws IOException {
      var one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) {
      bytes += read;
      if (bytes > Limits.LARGEST_PIECE) {
        throw new FileRefused("imports.reason.cell-too-long", Limits.LONGEST_CELL);
      }
    }
  }
}
