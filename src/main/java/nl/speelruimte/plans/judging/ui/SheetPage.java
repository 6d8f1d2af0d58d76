package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.judging.Judgement;
import nl.speelruimte.plans.judging.JudgementDraft;
import nl.speelruimte.plans.judging.JudgingSheet;
import nl.speelruimte.plans.judging.RoundAction;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.kept.KeptField;
import nl.speelruimte.uikit.kept.KeptTexts;
import nl.speelruimte.uikit.kept.LeftBehind;
import nl.speelruimte.uikit.list.EmptyState;
import org.jspecify.annotations.Nullable;

/** UC-121: one part of a plan beside the criteria it is judged by. */
final class SheetPage extends Div {

  private static final String PLAN = "plan";
  private final Supplier<JudgingSheet> sheets;
  private final List<Part> parts = new ArrayList<>();
  private final List<CriterionForm> forms = new ArrayList<>();
  private final Select<Part> chooser = new Select<>();
  private final Span progress = new Span();
  private JudgingSheet sheet;

  /**
   * @param sheets asks for the sheet anew
   * @param part as in the address: the place of a measure, or anything else for what comes first
   * @param kept keeps the reasons in this browser
   */
  SheetPage(Supplier<JudgingSheet> sheets, String part, KeptTexts kept, Function<JudgementDraft, Judgement> command) {
    this.sheets = sheets;
    this.sheet = sheets.get();
    addParts();
    var shown = parts.stream().filter(each -> each.name.equals(part)).findFirst()
        .orElseGet(() -> parts.isEmpty() ? new Part(PLAN, null, "") : parts.getFirst());
    var texts = new PlanTexts(sheet.content(), shown.measure);
    var writes = sheet.round().may().contains(RoundAction.JUDGE) ? new Giving(kept, command, () -> again(texts)) : null;
    for (var criterion : sheet.criteria(shown.measure)) {
      forms.add(new CriterionForm(criterion, shown.measure, sheet.of(criterion.id(), shown.measure).orElse(null), texts,
          writes));
    }
    progress.getElement().setAttribute("role", "status");
    var criteria = forms.isEmpty() ? new EmptyState(text("plans.judging.sheet.nothing"), text("plans.judging.sheet.nothing-how"))
        : Rows.stack(forms.toArray(Component[]::new));
    var sides = new Div(texts, criteria);
    sides.addClassName("judging");
    var chooser = chooser(shown);
    add(chooser);
    if (writes != null) {
      chooser.add(kept);
      add(new LeftBehind(kept, this::reason, this::elsewhere));
    }
    add(sides);
    again(texts);
  }

  /** The first judgement that was begun and could not be kept. */
  Optional<CriterionForm> unsaved() {
    return forms.stream().filter(CriterionForm::isUnsaved).findFirst();
  }

  private Optional<KeptField> reason(String spot) {
    return forms.stream().filter(form -> form.spot().equals(spot)).findFirst().map(CriterionForm::keptReason);
  }

  /** A reason that was typed on another part leads there. */
  private Optional<Component> elsewhere(String spot) {
    return parts.stream().filter(part -> sheet.criteria(part.measure).stream()
            .anyMatch(each -> CriterionForm.spot(each, part.measure).equals(spot))).findFirst()
        .map(part -> PageHeader.link(address(part), text("plans.judging.sheet.left-at", part.title)));
  }

  private void addParts() {
    if (!sheet.criteria(null).isEmpty()) {
      parts.add(new Part(PLAN, null, text("plans.judging.sheet.whole")));
    }
    for (var measure : sheet.content().measures()) {
      if (!sheet.criteria(measure.key()).isEmpty()) {
        parts.add(new Part(Integer.toString(measure.place()), measure.key(), title(measure)));
      }
    }
  }

  private static String title(PlanMeasure measure) {
    return text("plans.judging.sheet.measure", Integer.toString(measure.place()), measure.title());
  }

  private Div chooser(Part shown) {
    chooser.setLabel(text("plans.judging.sheet.part"));
    chooser.setItemLabelGenerator(this::label);
    chooser.setItems(parts);
    chooser.setValue(shown);
    chooser.addValueChangeListener(change -> {
      if (change.isFromClient() && change.getValue() != null) {
        getUI().ifPresent(ui -> ui.navigate(address(change.getValue())));
      }
    });
    var row = new Div(chooser);
    row.addClassName("judging-parts");
    var here = parts.indexOf(shown);
    if (here > 0) {
      row.add(PageHeader.link(address(parts.get(here - 1)), text("plans.judging.sheet.previous")));
    }
    if (here >= 0 && here < parts.size() - 1) {
      row.add(PageHeader.link(address(parts.get(here + 1)), text("plans.judging.sheet.next")));
    }
    row.add(progress);
    return row;
  }

  private String address(Part part) {
    return "plan-judging/" + sheet.round().id() + "/" + part.name;
  }

  private String label(Part part) {
    return text("plans.judging.sheet.part-progress", part.title, sheet.given(part.measure),
        sheet.criteria(part.measure).size());
  }

  /** After something was saved: how far it is, and what is pointed at. */
  private void again(PlanTexts texts) {
    sheet = sheets.get();
    progress.setText(text("plans.judging.sheet.progress", sheet.given(), sheet.wanted()));
    var here = chooser.getValue();
    chooser.getDataProvider().refreshAll();
    chooser.setValue(here);
    texts.mark(forms.stream().flatMap(form -> form.passage().stream()).filter(Objects::nonNull).toList());
  }

  /** A part of the plan that is judged by itself. */
  private record Part(String name, @Nullable MeasureKey measure, String title) {}
}
