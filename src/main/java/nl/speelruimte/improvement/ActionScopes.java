package nl.speelruimte.improvement;

import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Restriction;

/** Who may see which action, and which of its amounts. In every query the action is named a. */
public final class ActionScopes {

  private static final String FIRST_DAY = "MAKEDATE(a.year, 1)";
  private static final String LAST_DAY = "MAKEDATE(a.year + 1, 1) - INTERVAL 1 DAY";

  private ActionScopes() {}

  /** A provider sees its own; a municipality those that touch it, or one it sees through a group over the whole year. */
  public static Restriction actions(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> {
        var mine = of(municipal, "s.municipality_id");
        yield new Restriction("EXISTS (SELECT 1 FROM improvement_place s WHERE s.action_id = a.id AND (%s))"
            .formatted(mine.sql()), mine.parameters());
      }
      case AccessScope.OfProvider(var own) ->
          Restriction.where("a.provider_id = :ownProvider", "ownProvider", own.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /**
   * Of an action the viewer may see, the amounts it may see: a municipality its own, and through a group those of the others.
   *
   * @param municipality the column of the amount with its municipality
   */
  public static Restriction amounts(AccessScope scope, String municipality) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.OfProvider _ -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal -> of(municipal, municipality);
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  private static Restriction of(AccessScope.Municipal scope, String municipality) {
    return Restriction.municipal(scope, municipality, FIRST_DAY, LAST_DAY);
  }
}
