package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.effects.EffectCell;
import nl.speelruimte.improvement.effects.QuarterFigures;
import nl.speelruimte.improvement.progress.EffectDraft;
import nl.speelruimte.improvement.progress.EffectLine;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import org.jspecify.annotations.Nullable;

/** UC-113: enter what an action yielded in a quarter, for all its municipalities and lots at once. */
final class EffectDialog {

  private final UUID request = UUID.randomUUID();
  private final ActionDetails details;
  private final List<List<EffectCell>> places;
  private final List<MoneyField> amounts = new ArrayList<>();
  private final Select<Quarter> quarter = new Select<>();
  private final TextArea words = new TextArea(text("improvement.effect.words"));
  private final TextArea reason = new TextArea(text("improvement.effect.reason"));
  private final FilesField files = new FilesField();
  private final FormDialog<Form> dialog;

  EffectDialog(ActionDetails details, LocalDate today, Consumer<EffectDraft> command, Runnable afterwards) {
    this.details = details;
    this.places = CellsTable.places(details.cells());
    var lines = new Div();
    places.forEach(place -> amounts.add(new MoneyField(label(place.getFirst())).allowNegative()));
    amounts.forEach(lines::add);
    lines.addClassName("effect-amounts");

    quarter.setLabel(text("improvement.field.quarter"));
    quarter.setItems(begun(today));
    quarter.setItemLabelGenerator(each -> Amounts.of(quarter).quarter(each));
    words.setHelperText(text("improvement.effect.words-help"));
    reason.setHelperText(text("improvement.effect.reason-help"));
    files.setHelperText(text("improvement.effect.files-help"));

    this.dialog = new FormDialog<>(text("improvement.action-command.ENTER_EFFECT"), bound(today), () -> new Form(places.size()),
        form -> command.accept(draft(form)), quarter, lines, words, reason, files)
        .intro(text("improvement.effect.intro"))
        .doneText(text("improvement.effect.done"))
        .afterwards(afterwards);
    quarter.addValueChangeListener(change -> {
      fill();
      hint();
    });
    hint();
    dialog.field("quarter", quarter).field("words", words).field("reason", reason);
    for (var index = 0; index < places.size(); index++) {
      var cell = places.get(index).getFirst();
      dialog.field(EffectLine.field(cell.municipality(), cell.lot()), amounts.get(index));
    }
  }

  void open() {
    dialog.open();
  }

  private static String label(EffectCell cell) {
    return cell.lotName() == null ? cell.municipalityName()
        : text("improvement.entries.place", cell.municipalityName(), cell.lotName());
  }

  private List<Quarter> begun(LocalDate today) {
    return IntStream.rangeClosed(1, QuarterFigures.QUARTERS)
        .mapToObj(number -> new Quarter(details.action().year(), number))
        .filter(each -> !each.period().from().isAfter(today)).toList();
  }

  /** What was entered in the quarter that was chosen now. */
  private void fill() {
    for (var index = 0; index < places.size(); index++) {
      amounts.get(index).setValue(cell(index).map(EffectCell::realised).orElse(null));
    }
  }

  /** What was promised in it, and whether something that was entered is changed. */
  private void hint() {
    for (var index = 0; index < places.size(); index++) {
      amounts.get(index).setHelperText(text("improvement.effect.promised",
          cell(index).map(EffectCell::promised).orElse(Money.ZERO)));
    }
    reason.setVisible(IntStream.range(0, places.size())
        .anyMatch(index -> cell(index).map(EffectCell::number).orElse(0) > 0));
  }

  private Optional<EffectCell> cell(int index) {
    return quarter.getValue() == null ? Optional.empty() : cell(index, quarter.getValue());
  }

  private Optional<EffectCell> cell(int index, Quarter which) {
    return places.get(index).stream().filter(cell -> cell.quarter() == which.number()).findFirst();
  }

  private Binder<Form> bound(LocalDate today) {
    var binder = new Binder<Form>();
    binder.forField(quarter).asRequired(text("uikit.field.required"))
        .bind(form -> form.quarter, (form, value) -> form.quarter = value);
    for (var index = 0; index < places.size(); index++) {
      var at = index;
      binder.forField(amounts.get(index)).bind(form -> form.amounts[at], (form, value) -> form.amounts[at] = value);
    }
    binder.forField(words).bind(form -> form.words, (form, value) -> form.words = value);
    binder.forField(reason).bind(form -> form.reason, (form, value) -> form.reason = value);
    binder.forField(files).bind(form -> form.files, (form, value) -> form.files = value);
    var known = begun(today);
    binder.readBean(known.isEmpty() ? new Form(places.size()) : begun(known.getLast()));
    return binder;
  }

  /** What stands there before anything is typed. */
  private Form begun(Quarter latest) {
    var form = new Form(places.size());
    form.quarter = latest;
    for (var index = 0; index < places.size(); index++) {
      form.amounts[index] = cell(index, latest).map(EffectCell::realised).orElse(null);
    }
    return form;
  }

  private EffectDraft draft(Form form) {
    var lines = new ArrayList<EffectLine>();
    for (var index = 0; index < places.size(); index++) {
      var first = places.get(index).getFirst();
      var amount = form.amounts[index];
      if (amount != null) {
        lines.add(new EffectLine(first.municipality(), first.lot(), amount, cell(index).map(EffectCell::number).orElse(0)));
      }
    }
    return new EffectDraft(request, form.quarter, lines, form.words, form.reason,
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
