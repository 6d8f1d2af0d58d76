package nl.speelruimte.spending.replay;

import java.util.Map;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Restriction;
import org.jspecify.annotations.Nullable;

/** Where questions about spaces find their figures: those of now, or those that were shown at an earlier moment. */
public final class FiguresAsOf {

  private FiguresAsOf() {}

  /** The table of figures. */
  public static String figures(@Nullable AsOf asOf) {
    return asOf == null ? "spending_figure" : "spending_figure_version";
  }

  /** The table of months. */
  public static String months(@Nullable AsOf asOf) {
    return asOf == null ? "spending_month" : "spending_month_version";
  }

  /** Only the rows of such a table that were shown then. */
  public static Restriction shown(String alias, @Nullable AsOf asOf) {
    return asOf == null ? Restriction.EVERYTHING
        : new Restriction("%1$s.recorded_from < :recordedBefore AND %1$s.recorded_to >= :recordedBefore"
            .formatted(alias), moment(asOf));
  }

  /** Only what was recorded before that moment, of rows that are never changed. */
  public static Restriction known(String alias, @Nullable AsOf asOf) {
    return asOf == null ? Restriction.EVERYTHING
        : new Restriction(alias + ".recorded_at < :recordedBefore", moment(asOf));
  }

  /** The day for which the figures were made, as the page said then: a version may have been made again later. */
  public static String madeFor(String day, @Nullable AsOf asOf) {
    return asOf == null ? day : "LEAST(%s, DATE '%s')".formatted(day, asOf.day());
  }

  private static Map<String, Object> moment(AsOf asOf) {
    return Map.of("recordedBefore", Moments.stored(asOf.recordedBefore()));
  }
}
