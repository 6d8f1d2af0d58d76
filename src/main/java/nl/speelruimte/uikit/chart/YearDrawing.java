package nl.speelruimte.uikit.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the picture of a year needs in the browser: amounts in eurocent, texts ready to show. */
record YearDrawing(
    List<Point> months,
    @Nullable Long space,
    @Nullable String spaceText,
    @Nullable Double fullAt,
    @Nullable String fullText,
    String millions,
    String thousands,
    String language) {

  record Point(
      String label,
      String name,
      @Nullable Long claimed,
      @Nullable Long forecast,
      @Nullable Long low,
      @Nullable Long high,
      String amount) {}
}
