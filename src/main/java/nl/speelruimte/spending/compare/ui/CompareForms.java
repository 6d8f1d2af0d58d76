package nl.speelruimte.spending.compare.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.compare.CompareAction;
import nl.speelruimte.spending.compare.CompareDesk;
import nl.speelruimte.spending.compare.Comparison;
import nl.speelruimte.spending.compare.Comparisons;
import nl.speelruimte.spending.compare.OwnFigureDraft;
import nl.speelruimte.spending.ui.SpaceSection;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** The forms of a quarter; whoever is overtaken keeps what was typed and goes on with one click. */
final class CompareForms {

  private final Comparisons comparisons;
  private final CompareDesk desk;
  private final SpaceSection.Page page;
  private final SpaceId space;
  private final int quarter;
  private final AtomicReference<Comparison> seen;

  CompareForms(Comparisons comparisons, CompareDesk desk, SpaceSection.Page page, Comparison comparison) {
    this.comparisons = comparisons;
    this.desk = desk;
    this.page = page;
    this.space = page.details().space().id();
    this.quarter = comparison.quarter().number();
    this.seen = new AtomicReference<>(comparison);
  }

  void open(CompareAction action) {
    var viewer = page.viewer();
    switch (action) {
      case ENTER -> enter();
      case COMMENT -> words("spending.compare.comment", "spending.compare.comment-done",
          (words, number) -> desk.comment(viewer, space, quarter, words, number));
      case EXPLAIN -> words("spending.compare.explain", "spending.compare.explain-done",
          (words, number) -> desk.explain(viewer, space, quarter, words, number));
      case AGREE -> ConfirmDialogs.ask(CompareWords.text("spending.compare.agree-question"),
          CompareWords.text("spending.compare.agree-text"), CompareWords.text("spending.compare.agree"), () -> {
            desk.agree(viewer, space, quarter, seen.get().seen());
            page.changed().run();
            Notices.done(CompareWords.text("spending.compare.agree-done"));
          });
    }
  }

  private void enter() {
    var realised = new MoneyField(CompareWords.text("spending.compare.realised"));
    var forecast = new MoneyField(CompareWords.text("spending.compare.forecast"));
    var remark = area("spending.compare.remark");
    var binder = new Binder<>(Figures.class);
    binder.forField(realised).asRequired(CompareWords.text("spending.compare.rule.amount-missing")).bind("realised");
    binder.forField(forecast).asRequired(CompareWords.text("spending.compare.rule.amount-missing")).bind("forecast");
    binder.forField(remark).bind("remark");
    var latest = seen.get().latest();
    binder.readRecord(new Figures(latest.map(entry -> entry.realised()).orElse(null),
        latest.map(entry -> entry.forecast()).orElse(null), ""));
    realised.setLabel(CompareWords.text("spending.compare.realised-in", Amounts.of(realised).quarter(seen.get().quarter())));
    dialog(new FormDialog<>(CompareWords.text("spending.compare.enter"), binder, form -> desk.enter(page.viewer(), space,
        quarter, new OwnFigureDraft(form.forecast, form.realised, form.remark, seen.get().entries().size())),
        realised, forecast, remark).intro(CompareWords.text("spending.compare.enter-intro")),
        "spending.compare.enter-done");
  }

  private void words(String key, String doneKey, BiConsumer<String, Integer> command) {
    var words = area("spending.compare.words");
    var binder = new Binder<>(Words.class);
    binder.forField(words).asRequired(CompareWords.text("uikit.field.required")).bind("words");
    binder.readRecord(new Words(""));
    dialog(new FormDialog<>(CompareWords.text(key), binder,
        form -> command.accept(form.words, seen.get().seen()), words)
        .intro(CompareWords.text("spending.compare.words-intro")), doneKey);
  }

  private void dialog(FormDialog<?> dialog, String doneKey) {
    dialog.remedy(RuleBroken.CHANGED_MEANWHILE, CompareWords.text("spending.adjust.take-over"),
            () -> Notices.attempt(this::takeOver))
        .doneText(CompareWords.text(doneKey)).afterwards(page.changed()).open();
  }

  private void takeOver() {
    comparisons.ofSpace(page.viewer(), space, null).stream().filter(each -> each.quarter().number() == quarter)
        .findFirst().ifPresent(seen::set);
  }

  private static TextArea area(String key) {
    var area = new TextArea(CompareWords.text(key));
    area.setMaxLength(OwnFigureDraft.LONGEST_REMARK);
    area.setHelperText(CompareWords.text("spending.tight.no-clients"));
    return area;
  }

  /** What a provider fills in. */
  public record Figures(@Nullable Money realised, @Nullable Money forecast, String remark) {}

  /** What either side writes. */
  public record Words(String words) {}
}
