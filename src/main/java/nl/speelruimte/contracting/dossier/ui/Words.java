package nl.speelruimte.contracting.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.ui.ContractSection.Page;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;

/** The words of the dossier, and the parts its dialogs have in common. */
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

  static Span why(String text) {
    return Why.line(text);
  }

  /** A field that may not be empty, bound by the name of the form's component. */
  static <F, V> void required(Binder<F> binder, HasValue<?, @Nullable V> field, String name) {
    binder.forField(field).asRequired(text("uikit.field.required")).bind(name);
  }

  /** A button for whoever keeps the dossier; hidden while one looks back. */
  static Component button(Page page, String key, Runnable open) {
    var button = new Button(text(key), click -> open.run());
    button.addClassName("quiet");
    button.setVisible(mayKeep(page));
    return button;
  }

  static boolean mayKeep(Page page) {
    return page.asOf() == null && page.details().may().contains(ContractAction.KEEP_DOSSIER);
  }
}
