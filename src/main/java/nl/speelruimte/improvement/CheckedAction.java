package nl.speelruimte.improvement;

import java.time.LocalDate;
import nl.speelruimte.improvement.effects.CheckedPromise;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** An agreed action in which nothing is missing. */
record CheckedAction(
    ActionDraft draft,
    String title,
    String text,
    String category,
    String ownerName,
    String ownerOrganisation,
    @Nullable String indicatorCode,
    @Nullable String measuredBy,
    LocalDate startsOn,
    LocalDate dueOn,
    LocalDate reviewOn,
    CheckedPromise promise) {

  private static final int LONGEST = 4000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_MEASURE = 1000;
  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_ORIGIN = 300;
  private static final int WEEKS_TO_REVIEW = 4;
  private static final String ROUTE = "[A-Za-z0-9/_?=&.-]{0,200}";

  /** @throws RuleBroken naming the component of the draft */
  static CheckedAction of(ActionDraft draft, String providerName, LocalDate today) {
    origin(draft.origin());
    var starts = Given.required("startsOn", draft.startsOn());
    var due = Given.required("dueOn", draft.dueOn());
    if (due.isBefore(starts)) {
      throw RuleBroken.at("dueOn", "improvement.rule.due-early", starts);
    }
    if (!Period.ofYear(draft.year()).overlaps(new Period(starts, due))) {
      throw RuleBroken.at("startsOn", "improvement.rule.other-year", Integer.toString(draft.year()));
    }
    var organisation = Given.wordsIfAny("ownerOrganisation", draft.ownerOrganisation(), LONGEST_NAME);
    return new CheckedAction(draft, Given.text("title", draft.title(), LONGEST_NAME),
        Given.text("text", draft.text(), LONGEST), Given.words("category", draft.category(), LONGEST_NAME),
        Given.words("ownerName", draft.ownerName(), LONGEST_NAME), organisation == null ? providerName : organisation,
        Given.wordsIfAny("indicatorCode", draft.indicatorCode(), LONGEST_CODE),
        Given.textIfAny("measuredBy", draft.measuredBy(), LONGEST_MEASURE), starts, due,
        draft.reviewOn() == null ? review(starts, today) : draft.reviewOn(), CheckedPromise.first(draft.promise()));
  }

  private static LocalDate review(LocalDate starts, LocalDate today) {
    var wanted = Quarter.of(starts).period().to().plusWeeks(WEEKS_TO_REVIEW);
    return wanted.isAfter(today) ? wanted : today.plusWeeks(WEEKS_TO_REVIEW);
  }

  private static void origin(Origin origin) {
    Given.words("origin", origin.kind(), LONGEST_CODE);
    Given.words("origin", origin.group(), LONGEST_CODE);
    Given.words("origin", origin.id(), LONGEST_CODE);
    Given.words("origin", origin.title(), LONGEST_ORIGIN);
    if (!origin.route().matches(ROUTE)) {
      throw new IllegalArgumentException("An address within the portal, without a leading slash: " + origin.route());
    }
  }
}
