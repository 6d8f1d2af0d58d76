package nl.speelruimte.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.uikit.Amounts;
import org.jspecify.annotations.Nullable;

/** How the trail is put in words on every screen and in every file. */
public final class TrailWords {

  private TrailWords() {}

  /** What was done, or was refused. */
  public static String action(AuditEvent event) {
    var action = I18NProvider.translate(event.action());
    return switch (event.result()) {
      case DONE -> action;
      case REFUSED -> I18NProvider.translate("audit.history.refused", action);
    };
  }

  /** The name of a field that changed. */
  public static String field(AuditEvent event, Change change) {
    return I18NProvider.translate(event.module() + ".field." + change.field());
  }

  /** A value in the language of the reader; empty for nothing. */
  public static String shown(@Nullable TrailValue value) {
    return switch (value) {
      case null -> "";
      case TrailValue.Text(var text) -> text;
      case TrailValue.Day(var day) -> amounts().date(day);
      case TrailValue.Amount(var money) -> amounts().eurosAndCents(money);
      case TrailValue.Label(var textKey) -> I18NProvider.translate(textKey);
      case TrailValue.Answer(var yes) -> I18NProvider.translate(yes ? "audit.answer.yes" : "audit.answer.no");
      case TrailValue.Row(var values) -> String.join(", ", values.stream().map(TrailWords::shown).toList());
    };
  }

  private static Amounts amounts() {
    return Amounts.of(UI.getCurrent().getLocale());
  }
}
