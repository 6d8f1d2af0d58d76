package nl.speelruimte.contracting.register.ui;

import static nl.speelruimte.contracting.register.ui.Words.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.ProcurementRow;
import nl.speelruimte.parties.PartyCodes.Place;

/** The fields that the dialogs of the register have in common. */
final class RegisterFields {

  private RegisterFields() {}

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
}
