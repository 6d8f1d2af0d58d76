package nl.speelruimte.notices.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.ObjIntConsumer;
import nl.speelruimte.notices.DigestFrequency;
import nl.speelruimte.notices.NoticeSetting;
import nl.speelruimte.uikit.FormDialog;

/** UC-61: how often I want to be told by mail. */
final class FrequencyDialog {

  private final FormDialog<Form> dialog;

  FrequencyDialog(NoticeSetting setting, ObjIntConsumer<DigestFrequency> command, Runnable afterwards) {
    var frequency = new RadioButtonGroup<DigestFrequency>(text("notices.frequency.label"));
    frequency.setItems(DigestFrequency.values());
    frequency.setItemLabelGenerator(each -> text("notices.digest-frequency." + each));
    frequency.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    var binder = new Binder<>(Form.class);
    binder.forField(frequency).asRequired(text("uikit.field.required")).bind("frequency");
    binder.readRecord(new Form(setting.frequency()));

    dialog = new FormDialog<>(text("notices.frequency.open"), binder,
        form -> command.accept(form.frequency(), setting.version()), frequency)
        .intro(text("notices.frequency.intro"))
        .doneText(text("notices.frequency.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  private static String text(String key) {
    return I18NProvider.translate(key);
  }

  /** What is chosen. */
  public record Form(DigestFrequency frequency) {}
}
