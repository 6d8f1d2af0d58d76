package nl.speelruimte.spending.tight;

import java.time.LocalDate;
import nl.speelruimte.kernel.ClientData;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What a step must say; each no names its field. */
final class CheckedStep {

  private CheckedStep() {}

  static String text(@Nullable String text) {
    var plain = textOrNothing(text);
    if (plain.isEmpty()) {
      throw RuleBroken.at("text", "spending.tight.rule.text-missing");
    }
    return plain;
  }

  static String textOrNothing(@Nullable String text) {
    var plain = text == null ? "" : text.strip();
    if (plain.length() > StepDraft.LONGEST_TEXT) {
      throw RuleBroken.at("text", "spending.tight.rule.text-long", StepDraft.LONGEST_TEXT);
    }
    if (ClientData.isIn(plain)) {
      throw RuleBroken.at("text", "spending.rule.client-data");
    }
    return plain;
  }

  static String participants(@Nullable String participants) {
    if (participants == null || participants.isBlank()) {
      throw RuleBroken.at("participants", "spending.tight.rule.participants-missing");
    }
    if (participants.length() > StepDraft.LONGEST_PARTICIPANTS) {
      throw RuleBroken.at("participants", "spending.tight.rule.text-long", StepDraft.LONGEST_PARTICIPANTS);
    }
    return participants.strip();
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
