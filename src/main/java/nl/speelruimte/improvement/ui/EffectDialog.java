package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.effects.QuarterFigures;
import nl.speelruimte.improvement.progress.EffectDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.kept.KeptForm;
import org.jspecify.annotations.Nullable;

/** UC-113: enter what an action yielded in a quarter, for all its municipalities and lots at once. */
final class EffectDialog {

  private final UUID request = UUID.randomUUID();
  private final Select<Quarter> quarter = new Select<>();
  private final EffectAmounts amounts;
  private final TextArea words = new TextArea(text("improvement.effect.words"));
  private final TextArea reason = new TextArea(text("improvement.effect.reason"));
  private final FilesField files = new FilesField();
  private final FormDialog<Form> dialog;

  /** @param kept keeps words and amounts in this browser until they are entered */
  EffectDialog(ActionDetails details, LocalDate today, KeptForm kept, Consumer<EffectDraft> command, Runnable afterwards) {
    this.amounts = new EffectAmounts(details);
    var begun = begun(details.action().year(), today);
    quarter.setLabel(text("improvement.field.quarter"));
    quarter.setItems(begun);
    quarter.setItemLabelGenerator(each -> Amounts.of(quarter).quarter(each));
    words.setHelperText(text("improvement.effect.words-help"));
    reason.setHelperText(text("improvement.effect.reason-help"));
    files.setHelperText(text("improvement.effect.files-help"));

    this.dialog = kept.field("words", words).field("reason", reason).in(new FormDialog<>(
        text("improvement.action-command.ENTER_EFFECT"), bound(begun), () -> new Form(amounts.size()),
        form -> command.accept(draft(form)), kept, quarter, amounts, words, reason, files))
        .intro(text("improvement.effect.intro"))
        .doneText(text("improvement.effect.done"))
        .afterwards(afterwards);
    quarter.addValueChangeListener(change -> {
      amounts.fill(quarter.getValue());
      hint();
      amounts.areOf(quarter.getValue(), kept);
    });
    hint();
    dialog.field("quarter", quarter).field("words", words).field("reason", reason);
    amounts.named(dialog);
    amounts.keptBy(kept, quarter, begun);
  }

  void open() {
    dialog.open();
  }

  private static List<Quarter> begun(int year, LocalDate today) {
    return IntStream.rangeClosed(1, QuarterFigures.QUARTERS).mapToObj(number -> new Quarter(year, number))
        .filter(each -> !each.period().from().isAfter(today)).toList();
  }

  /** What was promised, and whether something that was entered is changed: that needs a reason. */
  private void hint() {
    amounts.hint(quarter.getValue());
    reason.setVisible(amounts.areThere(quarter.getValue()));
  }

  private Binder<Form> bound(List<Quarter> begun) {
    var binder = new Binder<Form>();
    binder.forField(quarter).asRequired(text("uikit.field.required"))
        .bind(form -> form.quarter, (form, value) -> form.quarter = value);
    amounts.bind(binder, form -> form.amounts);
    binder.forField(words).bind(form -> form.words, (form, value) -> form.words = value);
    binder.forField(reason).bind(form -> form.reason, (form, value) -> form.reason = value);
    binder.forField(files).bind(form -> form.files, (form, value) -> form.files = value);
    binder.readBean(first(begun));
    return binder;
  }

  /** What stands there before anything is typed: the last quarter that has begun. */
  private Form first(List<Quarter> begun) {
    var form = new Form(amounts.size());
    if (!begun.isEmpty()) {
      form.quarter = begun.getLast();
      System.arraycopy(amounts.entered(form.quarter), 0, form.amounts, 0, amounts.size());
    }
    return form;
  }

  private EffectDraft draft(Form form) {
    return new EffectDraft(request, form.quarter, amounts.lines(form.amounts, form.quarter), form.words, form.reason,
        form.files == null ? List.of() : form.files);
  }

  /** What is filled in: as many amounts as the action has municipalities and lots. */
  private static final class Form {

    private final @Nullable Money[] amounts;
    private @Nullable Quarter quarter;
    private String words = "";
    private String reason = "";
    private @Nullable List<FileDraft> files = List.of();

    private Form(int places) {
      amounts = new Money[places];
    }
  }
}
