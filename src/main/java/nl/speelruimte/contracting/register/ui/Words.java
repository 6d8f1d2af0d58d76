package nl.speelruimte.contracting.register.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.kernel.Given;
import org.jspecify.annotations.Nullable;

/** The words of the dialogs of contracting, and what all of them have. */
public final class Words {

  private Words() {}

  public static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** The field for why something is written. */
  public static TextArea reason() {
    var reason = new TextArea(text("contracting.changes.reason"));
    reason.setMaxLength(Given.LONGEST_REASON);
    return reason;
  }

  /** A field that may not be empty, bound by the name of the form's component. */
  public static <F, V> void required(Binder<F> binder, HasValue<?, @Nullable V> field, String name) {
    binder.forField(field).asRequired(text("uikit.field.required")).bind(name);
  }
}
