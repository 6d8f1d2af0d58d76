package nl.speelruimte.imports.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.speelruimte.imports.format.FileRefused;

/** The shared texts of a workbook. */
final class XlsxTexts {

  private XlsxTexts() {}

  static List<String> read(InputStream in) throws XMLStreamException {
    var texts = new ArrayList<String>();
    var xml = WorkbookXml.open(in);
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(text(xml, "si"));
      }
    }
    return texts;
  }

  /** The text inside an element up to its end: plain or in pieces of rich text, without phonetic hints. */
  static String text(XMLStreamReader xml, String end) throws XMLStreamException {
    var text = new StringBuilder();
    var taking = false;
    var phonetic = false;
    for (var event = xml.next();; event = xml.next()) {
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        return text.isEmpty() ? "" : text.toString();
      }
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        var begins = event == XMLStreamConstants.START_ELEMENT;
        phonetic = xml.getLocalName().equals("rPh") ? begins : phonetic;
        taking = xml.getLocalName().equals("t") && begins;
      } else if (taking && !phonetic
          && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
        requireRoom(text.length() + xml.getTextLength());
        text.append(xml.getText());
      }
    }
  }

  static void requireRoom(int length) {
    if (length > Limits.LONGEST_CELL) {
      throw new FileRefused("imports.reason.cell-too-long");
    }
  }
}
