package nl.speelruimte.imports.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.speelruimte.imports.FileRefused;

/** The shared texts of a workbook. */
final class XlsxTexts {

  private XlsxTexts() {}

  static List<String> read(InputStream in) throws XMLStreamException {
    var texts = new ArrayList<String>();
    var xml = Markup.hardened().createXMLStreamReader(in);
    while (xml.hasNext()) {
      var event = xml.next();
      refuseDocumentType(event);
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
      refuseDocumentType(event);
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end)) {
        return text.toString();
      }
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        var begins = event == XMLStreamConstants.START_ELEMENT;
        phonetic = xml.getLocalName().equals("rPh") ? begins : phonetic;
        taking = xml.getLocalName().equals("t") && begins;
      } else if (taking && !phonetic
          && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
        text.append(xml.getText());
      }
    }
  }

  static void refuseDocumentType(int event) {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new FileRefused("imports.reason.document-type");
    }
  }
}
