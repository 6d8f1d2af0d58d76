package nl.speelruimte.imports.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks over the rows of one sheet. */
final class XlsxSheet {

  private static final int MOST_COLUMNS = 256;
  private final XMLStreamReader xml;
  private final XlsxValues values;
  private final TableRows rows;
  private boolean headed;

  private XlsxSheet(XMLStreamReader xml, XlsxValues values, TableRows rows) {
    this.xml = xml;
    this.values = values;
    this.rows = rows;
  }

  static void read(InputStream in, XlsxValues values, TableRows rows) throws XMLStreamException {
    new XlsxSheet(WorkbookXml.open(in), values, rows).walk();
  }

  private void walk() throws XMLStreamException {
    var line = 0L;
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        var numbered = XlsxStyles.number(xml.getAttributeValue(null, "r"));
        line = numbered > 0 ? numbered : line + 1;
        if (!tell(line, cells())) {
          return;
        }
      }
    }
  }

  private boolean tell(long line, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return true;
    }
    if (!headed) {
      headed = true;
      rows.header(cells.stream().map(String::strip).toList());
      return true;
    }
    return rows.row(line, cells);
  }

  private List<String> cells() throws XMLStreamException {
    var cells = new ArrayList<String>();
    for (var event = xml.next();; event = xml.next()) {
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        return cells;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        var at = column(xml.getAttributeValue(null, "r"), cells.size());
        var value = value();
        if (at < MOST_COLUMNS) {
          while (cells.size() <= at) {
            cells.add("");
          }
          cells.set(at, value);
        }
      }
    }
  }

  private String value() throws XMLStreamException {
    var type = xml.getAttributeValue(null, "t");
    var style = XlsxStyles.number(xml.getAttributeValue(null, "s"));
    if ("inlineStr".equals(type)) {
      return XlsxTexts.text(xml, "c");
    }
    var raw = "";
    for (var event = xml.next();; event = xml.next()) {
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        return raw.isEmpty() ? "" : values.of(type, style, raw);
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
        raw = xml.getElementText().strip();
        XlsxTexts.requireRoom(raw.length());
      }
    }
  }

  /** {@code AB12} is column 27, counted from 0; without a reference the next one. */
  private static int column(@Nullable String reference, int next) {
    if (reference == null) {
      return next;
    }
    var column = 0;
    for (var at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++) {
      column = Math.min(column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1, 1 << 20);
    }
    return column == 0 ? next : column - 1;
  }
}
