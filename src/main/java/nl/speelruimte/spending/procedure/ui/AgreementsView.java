package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.changes.SpaceChanges;
import nl.speelruimte.spending.changes.ui.ChangesCard;
import nl.speelruimte.spending.mandates.ui.MandateCards;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.spending.ui.SpaceWords;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.PortalGrid;
import org.springframework.data.domain.Pageable;

/** UC-73, UC-74, UC-75: what waits for the agreement of a municipality, and for whom the bureau agrees. */
@Route("spaces/agreements")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR"})
class AgreementsView extends Div implements HasDynamicTitle {

  private final Intentions intentions;
  private final AgreementDialogs dialogs;
  private final MandateCards mandates;
  private final SpaceChanges changes;
  private final Viewer viewer;
  private final PortalGrid<IntendedRow> grid;
  private final Div underneath = Rows.stack();

  AgreementsView(Intentions intentions, AgreementDialogs dialogs, MandateCards mandates, SpaceChanges changes,
      CurrentViewer current) {
    this.intentions = intentions;
    this.dialogs = dialogs;
    this.mandates = mandates;
    this.changes = changes;
    this.viewer = current.get();
    this.grid = grid();
    var header = new PageHeader(getPageTitle()).sub(viewer.organisation())
        .sub(Words.text("spending.procedure.agreements-sub"));
    var mandated = dialogs.mandated(viewer);
    if (viewer.role() == Role.MUNICIPAL_MANAGER || !mandated.isEmpty()) {
      var agree = new Button(Words.text("spending.procedure.agree"),
          click -> chosen(mandated, rows -> dialogs.agree(viewer, rows, this::show)));
      agree.addThemeVariants(ButtonVariant.PRIMARY);
      if (viewer.role() == Role.MUNICIPAL_MANAGER) {
        header.actions(new Button(Words.text("spending.procedure.send-back"),
            click -> chosen(mandated, rows -> dialogs.sendBack(viewer, rows, this::show))));
      }
      header.actions(agree);
      grid.grid().setSelectionMode(Grid.SelectionMode.MULTI);
    }
    addClassName("view");
    add(header, new Card(Words.text("spending.procedure.agreements-decisions"), grid), underneath);
    show();
  }

  private PortalGrid<IntendedRow> grid() {
    var grid = new PortalGrid<IntendedRow>("waiting", Words.text("spending.procedure.agreements-decisions"));
    grid.column("provider", Words.text("spending.column.provider")).text(row -> row.place().providerName())
        .link(PreparationGrid::address).under(row -> SpaceWords.lot(row.place())).sorted("provider").phone();
    grid.column("municipality", Words.text("spending.column.municipality"))
        .text(row -> row.place().municipalityName()).sorted("municipality").phone();
    grid.column("year", Words.text("spending.filter.year")).ordinal(row -> (long) row.place().year());
    grid.column("last", Words.text("spending.procedure.last")).money(row -> row.basis().last()).sorted("last");
    grid.column("proposed", Words.text("spending.procedure.decided-amount")).money(row -> row.proposed().amount())
        .sorted("proposed").phone();
    grid.column("response", Words.text("spending.procedure.response")).badge(Words::responseInk, Words::response);
    grid.column("motivation", Words.text("spending.procedure.motivation"))
        .text(row -> row.decided() == null ? null : row.decided().motivation()).width("12rem").grow(3);
    return grid.identifiedBy(IntendedRow::id)
        .whenEmpty(new EmptyState(Words.text("spending.procedure.agreements-empty"),
            Words.text("spending.procedure.agreements-empty-how")))
        .rows(page -> intentions.waiting(viewer, page), () -> intentions.waitingCount(viewer));
  }

  /** Those that were ticked, or all that wait for the own municipality, or for those that gave a mandate. */
  private void chosen(Set<MunicipalityId> mandated, Consumer<List<IntendedRow>> step) {
    Set<IntendedRow> ticked = grid.grid().getSelectedItems();
    var rows = (ticked.isEmpty() ? intentions.waiting(viewer, Pageable.unpaged()) : List.copyOf(ticked)).stream()
        .filter(row -> mandated.isEmpty() || mandated.contains(row.place().municipality())).toList();
    if (rows.isEmpty()) {
      Notices.info(Words.text("spending.procedure.agreements-empty"));
    } else {
      step.accept(rows);
    }
  }

  private void show() {
    grid.grid().deselectAll();
    grid.refresh();
    underneath.removeAll();
    underneath.add(new ChangesCard(changes, viewer, changes.waiting(viewer), this::show),
        mandates.card(viewer, this::show));
  }

  @Override
  public String getPageTitle() {
    return Words.text("spending.procedure.agreements");
  }
}
