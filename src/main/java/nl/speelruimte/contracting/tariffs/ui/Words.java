package nl.speelruimte.contracting.tariffs.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.kernel.Given;

/** The words of the dialogs, and the field all of them have. */
final class Words {

  private Words() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static TextArea reason() {
    var reason = new TextArea(text("contracting.changes.reason"));
    reason.setMaxLength(Given.LONGEST_REASON);
    return reason;
  }
}
