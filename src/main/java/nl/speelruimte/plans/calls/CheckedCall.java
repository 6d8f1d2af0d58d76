package nl.speelruimte.plans.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.templates.TemplateId;
import org.jspecify.annotations.Nullable;

/** A call in which nothing is missing. */
record CheckedCall(UUID request, int year, String title, String guidance, List<ProviderId> providers, boolean generic,
    boolean spaces, LocalDate due, FrameworkVersionId framework, @Nullable TemplateId template) {

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_GUIDANCE = 8_000;
  private static final int YEARS_AHEAD = 2;

  /**
   * @param today in Amsterdam
   * @throws RuleBroken naming the field of the draft
   */
  static CheckedCall of(CallDraft draft, LocalDate today) {
    var year = Given.required("year", draft.year());
    if (year < today.getYear() || year > today.getYear() + YEARS_AHEAD) {
      throw RuleBroken.at("year", "plans.call.rule.year", text(today.getYear()), text(today.getYear() + YEARS_AHEAD));
    }
    var title = Given.text("title", draft.title(), LONGEST_TITLE);
    if (draft.providers().isEmpty()) {
      throw RuleBroken.at("providers", "plans.call.rule.nobody-asked");
    }
    if (!draft.generic() && !draft.spaces()) {
      throw RuleBroken.at("reaches", "plans.call.rule.no-reach");
    }
    var due = due(draft.due(), year, today);
    var framework = Given.required("framework", draft.framework());
    var guidance = Given.textIfAny("guidance", draft.guidance(), LONGEST_GUIDANCE);
    var providers = draft.providers().stream().sorted((one, other) -> Integer.compare(one.value(), other.value())).toList();
    return new CheckedCall(draft.request(), year, title, guidance == null ? "" : guidance, providers, draft.generic(),
        draft.spaces(), due, framework, draft.template());
  }

  /** A last day that lies ahead, in the year the plans are about or before it. */
  static LocalDate due(@Nullable LocalDate given, int year, LocalDate today) {
    var due = Given.required("due", given);
    if (due.isBefore(today)) {
      throw RuleBroken.at("due", "plans.call.rule.due-past");
    }
    if (due.getYear() > year) {
      throw RuleBroken.at("due", "plans.call.rule.due-late", text(year));
    }
    return due;
  }

  /** A year is no amount: without a dot between its digits. */
  private static String text(int year) {
    return Integer.toString(year);
  }
}
