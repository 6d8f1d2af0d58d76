package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.function.Consumer;
import nl.speelruimte.plans.judging.pointing.Passage;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-121: point at a sentence without selecting it in the text. */
final class SentenceDialog {

  private final ComboBox<Passage> sentence = new ComboBox<>(text("plans.judging.form.sentence"));
  private final FormDialog<Form> dialog;

  SentenceDialog(List<Passage> sentences, Consumer<Passage> chosen) {
    sentence.setItems(sentences);
    sentence.setItemLabelGenerator(Passage::words);
    sentence.setWidthFull();
    var binder = new Binder<>(Form.class);
    binder.forField(sentence).asRequired(text("uikit.field.required")).bind("sentence");
    binder.readRecord(new Form(null));
    dialog = new FormDialog<>(text("plans.judging.form.choose"), binder, form -> chosen.accept(form.sentence), sentence)
        .intro(text("plans.judging.form.sentence-help"))
        .saveText(text("plans.judging.form.point"));
  }

  void open() {
    dialog.open();
  }

  /** What is filled in. */
  public record Form(@Nullable Passage sentence) {}
}
