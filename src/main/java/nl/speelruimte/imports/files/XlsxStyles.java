package nl.speelruimte.imports.files;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.speelruimte.imports.format.FileRefused;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cell styles of a workbook show a date or time. */
final class XlsxStyles {

  private XlsxStyles() {}

  static BitSet read(InputStream in) throws XMLStreamException {
    var dates = new BitSet();
    var formats = new HashMap<Integer, String>();
    var xml = WorkbookXml.open(in);
    var inCellStyles = false;
    var style = 0;
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" -> formats.put(number(xml.getAttributeValue(null, "numFmtId")),
              shortened(xml.getAttributeValue(null, "formatCode")));
          case "cellXfs" -> inCellStyles = true;
          case "xf" -> {
            if (inCellStyles) {
              var format = number(xml.getAttributeValue(null, "numFmtId"));
              requireRoom(style);
              dates.set(style++, DateUtil.isADateFormat(format, formats.get(format)));
            }
          }
          default -> { }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inCellStyles = false;
      }
    }
    return dates;
  }

  /** What is longer is no format; asking whether it shows a date would take for ever. */
  private static String shortened(String format) {
    return format == null || format.length() > Limits.LONGEST_FORMAT ? "" : format;
  }

  private static void requireRoom(int styles) {
    if (styles >= Limits.MOST_STYLES) {
      throw new FileRefused("imports.reason.bomb");
    }
  }

  /** Whether the workbook counts its days from 1904, as old Macintosh ones do. */
  static boolean countsFrom1904(InputStream in) throws XMLStreamException {
    var xml = WorkbookXml.open(in);
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("workbookPr")) {
        var value = xml.getAttributeValue(null, "date1904");
        return "1".equals(value) || "true".equals(value);
      }
    }
    return false;
  }

  static int number(String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException odd) {
      return 0;
    }
  }
}
