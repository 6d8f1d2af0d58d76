package nl.speelruimte.improvement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import nl.speelruimte.improvement.ActionRow;
import nl.speelruimte.improvement.ActionStatus;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** How actions are spoken of on every page of them. */
final class ActionWords {

  private ActionWords() {}

  /** In the language of the user; amounts and days as the portal shows them. */
  static String text(String key, Object... arguments) {
    var amounts = Amounts.of(UI.getCurrent());
    return I18NProvider.translate(key, Arrays.stream(arguments).map(amounts::shown).toArray());
  }

  static String status(ActionStatus status) {
    return text("improvement.action-status." + status.name());
  }

  /** What asks for attention: what should have been otherwise by now. */
  static Status colour(ActionRow row, LocalDate today) {
    return isLate(row, today) ? Status.OVER : switch (row.status()) {
      case PREPARING, CLOSED, MERGED, CANCELLED -> Status.NONE;
      case IN_PROGRESS, DELIVERED -> Status.OK;
      case DELAYED, POSTPONED -> Status.WATCH;
    };
  }

  /** The state, and whether it should have been another by now. */
  static String state(ActionRow row, LocalDate today) {
    return !isLate(row, today) ? status(row.status()) : switch (row.status()) {
      case PREPARING -> text("improvement.late.begin");
      case POSTPONED -> text("improvement.late.resume");
      case IN_PROGRESS, DELAYED, DELIVERED, CLOSED, MERGED, CANCELLED -> text("improvement.late.deliver");
    };
  }

  static StatusBadge badge(ActionRow row, LocalDate today) {
    return new StatusBadge(colour(row, today), state(row, today));
  }

  private static boolean isLate(ActionRow row, LocalDate today) {
    return row.awaitedOn() != null && row.awaitedOn().isBefore(today);
  }

  /** A share with two decimals; nothing promised has none. */
  static String attainment(@Nullable BigDecimal percents, Amounts amounts) {
    return percents == null ? text("improvement.attainment.none")
        : text("improvement.attainment.percent", amounts.number(percents));
  }

  /** {@code 2027-03 Minder no-show}. */
  static String name(ActionRow row) {
    return text("improvement.page.title", row.code(), row.title());
  }

  static String lot(@Nullable String name) {
    return name == null ? text("improvement.lot.whole") : name;
  }
}
