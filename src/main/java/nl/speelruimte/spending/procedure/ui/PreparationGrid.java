package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntendedStatus;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.spending.procedure.YearPreparations;
import nl.speelruimte.spending.ui.SpaceWords;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** What is proposed for a year, beside last year's space, its use and forecast, and the year before. */
final class PreparationGrid {

  private static final EnumSet<IntendedStatus> EDITABLE = EnumSet.of(IntendedStatus.PROPOSED, IntendedStatus.ANNOUNCED);

  private PreparationGrid() {}

  static PortalGrid<IntendedRow> of(Intentions intentions, Viewer viewer, Supplier<IntendedFilter> filter,
      FilterBar filters, Consumer<IntendedRow> edit) {
    var grid = new PortalGrid<IntendedRow>("intended", Words.text("spending.procedure.list")).filteredBy(filters);
    grid.column("provider", Words.text("spending.column.provider")).text(row -> row.place().providerName())
        .link(PreparationGrid::address).under(row -> SpaceWords.title(row.place())).sorted("provider")
        .width("10rem").grow(2).phone();
    grid.column("municipality", Words.text("spending.column.municipality"))
        .text(row -> row.place().municipalityName()).sorted("municipality").extra();
    addAmounts(grid);
    grid.column("status", Words.text("spending.procedure.status"))
        .badge(row -> Words.ink(row.status()), Words::status).sorted("status").width("9.5rem");
    grid.column("response", Words.text("spending.procedure.response")).badge(Words::responseInk, Words::response)
        .sorted("due").width("9.5rem");
    if (YearPreparations.mayPrepare(viewer)) {
      grid.column("edit", Words.text("spending.procedure.edit")).component(row -> editButton(row, edit)).width("7rem");
    }
    grid.column("lot", Words.text("spending.column.lot")).text(row -> SpaceWords.lot(row.place())).sorted("lot").extra();
    grid.column("deviation", Words.text("spending.procedure.deviation")).text(row -> row.proposed().deviation()).extra();
    grid.column("dropped", Words.text("spending.procedure.dropped")).text(row -> row.proposed().dropped()).extra();
    grid.column("motivation", Words.text("spending.procedure.motivation"))
        .text(row -> row.decided() == null ? null : row.decided().motivation()).extra();
    return grid.identifiedBy(IntendedRow::id)
        .whenEmpty(new EmptyState(Words.text("spending.procedure.empty"), Words.text("spending.procedure.empty-how")))
        .rows(page -> intentions.rows(viewer, filter.get(), page), () -> intentions.count(viewer, filter.get()));
  }

  /** Last year, with the use and the forecast under it, then what is proposed. */
  private static void addAmounts(PortalGrid<IntendedRow> grid) {
    grid.column("before", Words.text("spending.procedure.before")).money(row -> row.basis().before())
        .under(row -> row.basis().beforeClaimed() == null ? null : Words.text("spending.procedure.used",
            Words.amounts().euros(row.basis().beforeClaimed()))).width("7rem");
    grid.column("last", Words.text("spending.procedure.last")).money(row -> row.basis().last()).sorted("last")
        .under(Words::used).width("7rem");
    grid.column("claimed", Words.text("spending.column.claimed"))
        .money(row -> row.basis().added() ? null : row.basis().claimed()).sorted("claimed").extra();
    grid.column("forecast", Words.text("spending.column.forecast")).money(row -> row.basis().forecast())
        .sorted("forecast").width("6.5rem");
    grid.column("proposed", Words.text("spending.procedure.proposed")).money(row -> row.proposed().amount())
        .under(PreparationGrid::changed).sorted("proposed").width("7.5rem").phone();
    grid.column("change", Words.text("spending.procedure.change")).percent(IntendedRow::changePct).sorted("change")
        .extra();
  }

  /** By how much it differs from last year, or for which part of the year it is; or from what was calculated or announced, when it does. */
  private static @Nullable String changed(IntendedRow row) {
    var deviation = deviation(row);
    if (deviation != null) {
      return deviation;
    }
    return !row.basis().share().isWhole() ? Words.share(row)
        : row.changePct() == null ? null : Words.amounts().percent(row.changePct());
  }

  private static @Nullable String deviation(IntendedRow row) {
    return row.proposed().deviation() == null || row.proposed().amount().equals(usualAmount(row)) ? null : usual(row);
  }

  /** What was announced, or else calculated; null for what was added and not announced yet. */
  static @Nullable String usual(IntendedRow row) {
    return usualAmount(row) == null ? null : Words.text(row.answer().amount() == null
        ? "spending.procedure.calculated" : "spending.procedure.announced-as", Words.amounts().euros(usualAmount(row)));
  }

  private static @Nullable Money usualAmount(IntendedRow row) {
    return row.answer().amount() == null ? row.proposed().calculated() : row.answer().amount();
  }

  private static Component editButton(IntendedRow row, Consumer<IntendedRow> edit) {
    if (!EDITABLE.contains(row.status())) {
      return new Span();
    }
    var button = new Button(Words.text("spending.procedure.edit"), click -> edit.accept(row));
    button.addClassName("quiet");
    button.setAriaLabel(Words.text("spending.procedure.edit-of", Words.where(row.place())));
    return button;
  }

  static String address(IntendedRow row) {
    return "spaces/intended/" + row.id();
  }
}
