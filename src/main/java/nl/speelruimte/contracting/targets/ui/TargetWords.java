package nl.speelruimte.contracting.targets.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import nl.speelruimte.contracting.targets.TargetRow;
import nl.speelruimte.contracting.targets.TargetStatus;
import nl.speelruimte.contracting.targets.TargetUnit;
import nl.speelruimte.contracting.targets.TargetValue;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** How targets and their values read. */
final class TargetWords {

  private TargetWords() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static Status look(TargetStatus status) {
    return switch (status) {
      case ACTIVE -> Status.OK;
      case NO_BASELINE -> Status.WATCH;
      case CONCEPT, WITHDRAWN -> Status.NONE;
    };
  }

  static String word(TargetStatus status) {
    return text("contracting.target-status." + status);
  }

  static StatusBadge badge(TargetStatus status) {
    return new StatusBadge(look(status), word(status));
  }

  /** A value with its unit: {@code 35 %}. */
  static String value(@Nullable BigDecimal value, TargetUnit unit, Locale locale) {
    return value == null ? Amounts.NONE : text("contracting.target-unit-value." + unit, Amounts.of(locale).number(value));
  }

  /** What is to be reached: {@code ten hoogste 35 %}. */
  static String aim(TargetRow row, Locale locale) {
    return row.goal() == null ? Amounts.NONE
        : text("contracting.target-aim." + row.operator(), value(row.goal(), row.unit(), locale));
  }

  /** The period of a value: a quarter or a year. */
  static String period(TargetValue value, Locale locale) {
    return value.quarter() == null ? text("contracting.target.year", Integer.toString(value.year()))
        : Amounts.of(locale).quarter(new Quarter(value.year(), value.quarter()));
  }
}
