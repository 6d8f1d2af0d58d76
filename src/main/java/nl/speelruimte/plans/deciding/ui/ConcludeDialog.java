package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.area;
import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.speelruimte.plans.concluding.ConclusionDraft;
import nl.speelruimte.plans.concluding.ConclusionRow;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.kept.KeptForm;
import org.jspecify.annotations.Nullable;

/** UC-125: conclude by one criterion; what somebody gave is proposed. */
final class ConcludeDialog {

  private static final int LONGEST = 4_000;
  private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>(text("plans.deciding.field.verdict"));
  private final TextArea why = area("plans.deciding.field.text", LONGEST);
  private final FormDialog<Form> dialog;

  /** @param kept keeps the words in this browser until they are saved */
  ConcludeDialog(UUID round, ConclusionRow row, KeptForm kept, Consumer<ConclusionDraft> command, Runnable afterwards) {
    verdict.addClassName("scale");
    verdict.setItems(verdicts(row.scale()));
    verdict.setItemLabelGenerator(DecidingWords::verdict);
    why.setHelperText(text(row.discussed() ? "plans.deciding.text-needed" : "plans.deciding.text-help"));
    var binder = new Binder<>(Form.class);
    binder.forField(verdict).asRequired(text("uikit.field.required")).bind("verdict");
    binder.forField(why).bind("text");
    var before = row.concluded();
    binder.readRecord(before == null ? new Form(row.proposed(), "")
        : new Form(before.verdict(), before.text() == null ? "" : before.text()));
    this.dialog = kept.field("text", why).in(new FormDialog<>(row.text(), binder, form -> command.accept(
        new ConclusionDraft(round, row.criterion(), row.measure(), form.verdict(), form.text(), row.number())),
        kept, verdict, why))
        .intro(text("plans.deciding.conclude-intro", row.about() == null ? text("plans.deciding.whole-plan") : row.about(),
            row.said(), DecidingWords.verdict(row.proposed())))
        .saveText(text("plans.deciding.conclude"))
        .doneText(text("plans.deciding.concluded-done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  private static List<Verdict> verdicts(CriterionScale scale) {
    return switch (scale) {
      case SCALE_5 -> IntStream.rangeClosed(CriterionScale.LOWEST, CriterionScale.HIGHEST).mapToObj(Verdict::score).toList();
      case YES_NO -> List.of(Verdict.answer(true), Verdict.answer(false));
    };
  }

  /** What is filled in. */
  public record Form(@Nullable Verdict verdict, String text) {}
}
