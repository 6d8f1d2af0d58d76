package nl.speelruimte.contracting.changes.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.kernel.Given;
import org.jspecify.annotations.Nullable;

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

  /** A field that may not be empty, bound by the name of the form's component. */
  static <F, V> void required(Binder<F> binder, HasValue<?, @Nullable V> field, String name) {
    binder.forField(field).asRequired(text("uikit.field.required")).bind(name);
  }
}
