package nl.speelruimte.plans.frameworks.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import nl.speelruimte.plans.frameworks.FrameworkPurpose;
import nl.speelruimte.plans.frameworks.FrameworkState;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.frameworks.FrameworkVersionRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** How frameworks, their versions and criteria read. */
final class FrameworkWords {

  private FrameworkWords() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static String purpose(FrameworkPurpose purpose) {
    return text("plans.framework-purpose." + purpose);
  }

  static String state(FrameworkState state) {
    return text("plans.framework-state." + state);
  }

  static Status look(FrameworkState state) {
    return switch (state) {
      case ADOPTED -> Status.OK;
      case CONCEPT -> Status.WATCH;
      case RETIRED -> Status.NONE;
    };
  }

  static StatusBadge badge(FrameworkState state) {
    return new StatusBadge(look(state), state(state));
  }

  /** {@code versie 2}. */
  static String number(FrameworkVersionRow version) {
    return text("plans.framework.version", version.number());
  }

  /** {@code Besparingen 2027, versie 2}. */
  static String name(FrameworkVersionRow version) {
    return text("plans.framework.name-and-version", version.name(), version.number());
  }

  static String address(FrameworkVersionId id) {
    return "assessment-frameworks/" + id;
  }

  static String weight(@Nullable BigDecimal weight, Locale locale) {
    return weight == null ? Amounts.NONE : Amounts.of(locale).number(weight.stripTrailingZeros());
  }
}
