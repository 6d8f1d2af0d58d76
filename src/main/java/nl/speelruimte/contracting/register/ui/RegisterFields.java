package nl.speelruimte.contracting.register.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.ProcurementRow;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.parties.PartyCodes.Place;
import org.jspecify.annotations.Nullable;

/** The fields that the dialogs of the register have in common. */
final class RegisterFields {

  private RegisterFields() {}

  static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static TextField line(String key, int longest) {
    var field = new TextField(text(key));
    field.setMaxLength(longest);
    return field;
  }

  static Select<DeliveryVariant> variant() {
    var field = new Select<DeliveryVariant>();
    field.setLabel(text("contracting.field.variant"));
    field.setItems(DeliveryVariant.values());
    field.setItemLabelGenerator(each -> text("contracting.delivery-variant." + each));
    return field;
  }

  static MultiSelectComboBox<Place> municipalities(List<Place> places) {
    var field = new MultiSelectComboBox<Place>(text("contracting.field.municipalities"));
    field.setItems(places);
    field.setItemLabelGenerator(Place::name);
    return field;
  }

  static ComboBox<ProcurementRow> procurement(List<ProcurementRow> procurements) {
    var field = new ComboBox<ProcurementRow>(text("contracting.field.procurement"));
    field.setItems(procurements);
    field.setItemLabelGenerator(each -> text("contracting.code.label", each.code(), each.name()));
    return field;
  }

  static TextArea reason() {
    var field = new TextArea(text("contracting.changes.reason"));
    field.setMaxLength(Given.LONGEST_REASON);
    return field;
  }

  /** A field that may not be empty, bound by the name of the form's component. */
  static <F, V> void required(Binder<F> binder, HasValue<?, @Nullable V> field, String name) {
    binder.forField(field).asRequired(text("uikit.field.required")).bind(name);
  }
}
