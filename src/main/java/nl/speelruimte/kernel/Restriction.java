package nl.speelruimte.kernel;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition for a WHERE clause with its named parameters. Text never holds a value that came from outside.
 *
 * @param sql a boolean expression, safe to combine with AND
 * @param parameters values by name, without the colon
 */
public record Restriction(String sql, Map<String, Object> parameters) {

  public static final Restriction EVERYTHING = new Restriction("1 = 1", Map.of());
  public static final Restriction NOTHING = new Restriction("1 = 0", Map.of());

  private static final int LAST_YEAR = 9000;
  private static final LocalDateTime END_OF_TIME = LocalDateTime.of(9999, 12, 31, 0, 0);

  public Restriction {
    parameters = Map.copyOf(parameters);
  }

  public static Restriction where(String sql, String name, Object value) {
    return new Restriction(sql, Map.of(name, value));
  }

  /** The pattern of a LIKE that finds this text anywhere; wildcards that were typed are taken literally. */
  public static String containing(String text) {
    return "%" + beginning(text);
  }

  /** The pattern of a LIKE that finds what begins with this text; wildcards that were typed are taken literally. */
  public static String beginning(String text) {
    return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  public Restriction and(Restriction other) {
    var all = new LinkedHashMap<>(parameters);
    all.putAll(other.parameters);
    return new Restriction("(" + sql + ") AND (" + other.sql + ")", all);
  }

  /**
   * What a municipality sees in a table with one row per municipality and day: its own rows, and granted ones whose day
   * lies inside the window.
   *
   * @param municipalityColumn the column with the municipality's number
   * @param day a date expression: the day of the row
   */
  public static Restriction municipal(AccessScope.Municipal scope, String municipalityColumn, String day) {
    return municipal(scope, municipalityColumn, day, day);
  }

  /**
   * The same for rows that were recorded at a moment: the window is of days in Amsterdam, the moment is kept in UTC.
   *
   * @param moment the column with the moment
   */
  public static Restriction municipalAt(AccessScope.Municipal scope, String municipalityColumn, String moment) {
    return municipalAt(scope, municipalityColumn, moment, moment);
  }

  /**
   * The same for rows of which some go on: granted ones only when all of it lies inside the window.
   *
   * @param first an expression with the first moment; a day as its beginning in UTC
   * @param last the same with the last one
   */
  public static Restriction municipalAt(AccessScope.Municipal scope, String municipalityColumn, String first, String last) {
    var parts = new ArrayList<String>(List.of(municipalityColumn + " = :ownMunicipality"));
    var values = new LinkedHashMap<String, Object>(Map.of("ownMunicipality", scope.own().value()));
    var index = 0;
    for (var window : scope.granted()) {
      parts.add("(%1$s = :granted%4$d AND %2$s >= :grantedFrom%4$d AND %3$s < :grantedTo%4$d)"
          .formatted(municipalityColumn, first, last, index));
      values.put("granted" + index, window.municipality().value());
      values.put("grantedFrom" + index, Moments.startOf(window.period().from()));
      values.put("grantedTo" + index, window.period().to().getYear() > LAST_YEAR ? END_OF_TIME
          : Moments.startOf(window.period().to().plusDays(1)));
      index++;
    }
    return new Restriction(String.join(" OR ", parts), values);
  }

  /**
   * The same for rows that go on after their first day: granted ones only when their whole period lies inside the
   * window.
   *
   * @param periodStart a date expression: the first day of the row's figure
   * @param periodEnd a date expression: the last day of the row's figure
   */
  public static Restriction municipal(AccessScope.Municipal scope, String municipalityColumn, String periodStart,
      String periodEnd) {
    var parts = new ArrayList<String>(List.of(municipalityColumn + " = :ownMunicipality"));
    var values = new LinkedHashMap<String, Object>(Map.of("ownMunicipality", scope.own().value()));
    var index = 0;
    for (var window : scope.granted()) {
      parts.add("(%s = :granted%d AND %s >= :grantedFrom%d AND %s <= :grantedTo%d)"
          .formatted(municipalityColumn, index, periodStart, index, periodEnd, index));
      values.put("granted" + index, window.municipality().value());
      values.put("grantedFrom" + index, window.period().from());
      values.put("grantedTo" + index, window.period().to());
      index++;
    }
    return new Restriction(String.join(" OR ", parts), values);
  }
}
