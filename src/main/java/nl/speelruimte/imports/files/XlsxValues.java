package nl.speelruimte.imports.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a workbook say as text: dates as ISO, numbers without their layout and with a comma before the
 * decimals. With a point 92.925 would be taken for ninety thousand, also when the line is mended or offered again.
 *
 * @param texts the shared texts
 * @param dates the styles that show a date
 */
record XlsxValues(List<String> texts, BitSet dates, boolean from1904) {

  private static final int LONGEST_NUMBER = 30;
  /** The digits that a spreadsheet itself reckons with and shows. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  String of(@Nullable String type, int style, String raw) {
    return switch (type == null ? "n" : type) {
      case "s" -> shared(raw);
      case "b" -> raw.equals("1") ? "true" : "false";
      case "n" -> number(style, raw);
      default -> raw;
    };
  }

  private String shared(String raw) {
    var at = XlsxStyles.number(raw);
    return at >= 0 && at < texts.size() ? texts.get(at) : "";
  }

  private String number(int style, String raw) {
    if (raw.isEmpty() || raw.length() > LONGEST_NUMBER) {
      return raw;
    }
    try {
      var number = new BigDecimal(raw);
      if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
        return raw;
      }
      return dates.get(style) ? moment(number.doubleValue(), raw) : plain(number);
    } catch (NumberFormatException text) {
      return raw;
    }
  }

  /** A spreadsheet keeps numbers in binary: 73.2 may come as 73.200000000000003, and the sum of 0.1 and 0.2 likewise. */
  private static String plain(BigDecimal number) {
    var rounded = number.scale() > 0 ? number.round(SHOWN) : number;
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private String moment(double days, String raw) {
    if (!DateUtil.isValidExcelDate(days)) {
      return raw;
    }
    var moment = DateUtil.getLocalDateTime(days, from1904, true);
    if (days < 1) {
      return TIME.format(moment);
    }
    return days == Math.floor(days) ? moment.toLocalDate().toString() : MOMENT.format(moment);
  }
}
