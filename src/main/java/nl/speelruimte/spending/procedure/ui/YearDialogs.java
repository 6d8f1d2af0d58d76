package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Carer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.spending.procedure.PreparationDraft;
import nl.speelruimte.spending.procedure.YearPreparations;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of the bureau on a year as a whole: how it is calculated, and what one provider gets on top of it. */
@Component
class YearDialogs {

  private static final List<Money> UNITS =
      List.of(Money.ofEuros(1), Money.ofEuros(100), Money.ofEuros(500), Money.ofEuros(1_000), Money.ofEuros(5_000));
  private final Intentions intentions;
  private final YearPreparations preparations;
  private final PartyDirectory directory;

  YearDialogs(Intentions intentions, YearPreparations preparations, PartyDirectory directory) {
    this.intentions = intentions;
    this.preparations = preparations;
    this.directory = directory;
  }

  /** Calculates the year, of the provider and municipality that the filters show. */
  void prepare(Viewer viewer, IntendedFilter filter, Runnable afterwards) {
    var known = intentions.rules(viewer, filter.year());
    var index = percentField("spending.procedure.index");
    var unit = new Select<Money>();
    unit.setLabel(Words.text("spending.procedure.round-to"));
    unit.setItems(UNITS);
    unit.setItemLabelGenerator(each -> Words.amounts().euros(each));
    var binder = new Binder<>(Year.class);
    binder.forField(index).asRequired(Words.text("uikit.field.required")).bind("indexPct");
    binder.forField(unit).asRequired(Words.text("uikit.field.required")).bind("roundTo");
    binder.readRecord(new Year(known.map(each -> each.indexPct()).orElse(null),
        known.map(each -> each.roundTo()).filter(UNITS::contains).orElse(UNITS.get(1))));
    new FormDialog<>(Words.text("spending.procedure.prepare-title", Integer.toString(filter.year())), binder,
        form -> preparations.prepare(viewer, new PreparationDraft(filter.year(), form.indexPct(), form.roundTo(),
            filter.provider(), filter.municipality())), index, unit)
        .intro(Words.text("spending.procedure.prepare-intro", Integer.toString(filter.year() - 1)))
        .saveText(Words.text("spending.procedure.prepare")).doneText(Words.text("spending.procedure.prepared"))
        .field("year", index).afterwards(afterwards).open();
  }

  /** A percentage of one provider on top of the index. */
  void correct(Viewer viewer, int year, Runnable afterwards) {
    var provider = new ComboBox<Carer>(Words.text("spending.column.provider"));
    provider.setItems(directory.of(viewer).providers());
    provider.setItemLabelGenerator(Carer::name);
    var pct = percentField("spending.procedure.correction");
    pct.setHelperText(Words.text("spending.procedure.correction-help"));
    var reason = Words.area(Words.text("spending.adjust.reason"), null);
    var binder = new Binder<>(Correction.class);
    binder.forField(provider).asRequired(Words.text("spending.open.provider-missing")).bind("provider");
    binder.forField(pct).asRequired(Words.text("uikit.field.required")).bind("pct");
    binder.forField(reason).asRequired(Words.text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Correction(null, null, ""));
    new FormDialog<>(Words.text("spending.procedure.correct"), binder,
        form -> preparations.correct(viewer, year, new YearPreparations.CorrectionDraft(
            form.provider() == null ? null : form.provider().id(), form.pct(), form.reason())), provider, pct, reason)
        .afterwards(afterwards).open();
  }

  private static BigDecimalField percentField(String labelKey) {
    var field = new BigDecimalField(Words.text(labelKey));
    field.setSuffixComponent(new Span("%"));
    return field;
  }

  /** How the year is calculated. */
  public record Year(@Nullable BigDecimal indexPct, @Nullable Money roundTo) {}

  /** What a provider gets on top of it. */
  public record Correction(@Nullable Carer provider, @Nullable BigDecimal pct, String reason) {}
}
