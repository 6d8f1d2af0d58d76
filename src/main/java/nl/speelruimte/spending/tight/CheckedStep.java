package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import java.util.Objects;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What a step must say; each no names its field. */
final class CheckedStep {

  private CheckedStep() {}

  static String text(@Nullable String text) {
    return Given.text("text", text, StepDraft.LONGEST_TEXT);
  }

  static String textOrNothing(@Nullable String text) {
    return Objects.requireNonNullElse(Given.textIfAny("text", text, StepDraft.LONGEST_TEXT), "");
  }

  static String participants(@Nullable String participants) {
    if (participants == null || participants.isBlank()) {
      throw RuleBroken.at("participants", "spending.tight.rule.participants-missing");
    }
    return Given.words("participants", participants, StepDraft.LONGEST_PARTICIPANTS);
  }

  static LocalDate day(@Nullable LocalDate on, LocalDate earliest, LocalDate today) {
    if (on == null || on.isBefore(earliest) || on.isAfter(today)) {
      throw RuleBroken.at("on", "spending.tight.rule.day-outside", earliest, today);
    }
    return on;
  }

  static TightMeasure measure(@Nullable TightMeasure measure) {
    if (measure == null) {
      throw RuleBroken.at("measure", "spending.tight.rule.measure-missing");
    }
    return measure;
  }
}
