package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.procedure.IntendedAction;
import nl.speelruimte.spending.procedure.IntendedDetails;
import nl.speelruimte.spending.procedure.IntendedId;
import nl.speelruimte.spending.procedure.IntendedStatus;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.spending.procedure.Responses;
import nl.speelruimte.spending.ui.SpaceWords;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.StatusBadge;
import org.jspecify.annotations.Nullable;

/** UC-71, UC-72, UC-73: what is intended, the figures that were exchanged about it, the response beside it, the steps. */
@Route("spaces/intended/:intended([0-9a-fA-F-]{36})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class IntendedSpaceView extends DetailPage {

  private final Intentions intentions;
  private final Responses responses;
  private final PreparationDialogs dialogs;
  private final AgreementDialogs agreements;
  private final AuditTrail trail;
  private final Viewer viewer;
  private final Clock clock;

  IntendedSpaceView(Intentions intentions, Responses responses, PreparationDialogs dialogs,
      AgreementDialogs agreements, AuditTrail trail, CurrentViewer current, Clock clock) {
    this.intentions = intentions;
    this.responses = responses;
    this.dialogs = dialogs;
    this.agreements = agreements;
    this.trail = trail;
    this.viewer = current.get();
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("intended").orElse("");
    show(IntendedId.parse(text).orElseThrow(() -> new NotHere("intended", text)));
  }

  private void show(IntendedId id) {
    var details = intentions.details(viewer, id);
    var row = details.row();
    var steps = new Card(Words.text("spending.procedure.steps"), details.steps().isEmpty()
        ? Words.why(Words.text("spending.procedure.no-steps"))
        : Words.steps(details.steps(), step -> intentions.document(viewer, id, step)));
    show(Words.where(row.place()), header(details), Rows.columns(
        Rows.stack(exchanged(details), response(details)),
        Rows.stack(steps, HistoryPanel.card(trail, viewer, row.subject()))));
  }

  private Component header(IntendedDetails details) {
    var row = details.row();
    var year = Integer.toString(row.place().year());
    var header = new PageHeader(Words.text("spending.procedure.page-title", SpaceWords.title(row.place()), year))
        .crumb(new Anchor((viewer.role().isProvider() ? "spaces/intended?year=" : "spaces/preparation?year=") + year,
            Words.text(viewer.role().isProvider() ? "spending.procedure.own-title" : "spending.procedure.title", year)))
        .status(new StatusBadge(Words.ink(row.status()), Words.status(row)))
        .sub(new Anchor("providers/" + row.place().provider(), row.place().providerName()))
        .sub(new Anchor("contracts/" + row.place().contract(),
            Words.text("spending.space.contract", row.place().contractNumber())));
    if (row.space() != null) {
      header.sub(new Anchor("spaces/" + row.space(), Words.text("spending.procedure.to-space")));
    }
    Runnable shown = () -> show(row.id());
    var one = List.of(row);
    button(header, details, IntendedAction.EDIT, "spending.procedure.edit", () -> dialogs.ofOne().edit(viewer, row, shown));
    button(header, details, IntendedAction.ANNOUNCE, "spending.procedure.announce",
        () -> dialogs.announce(viewer, one, shown));
    button(header, details, IntendedAction.DECIDE, "spending.procedure.decide",
        () -> dialogs.decide(viewer, one, shown));
    button(header, details, IntendedAction.RESTORE, "spending.procedure.restore",
        () -> dialogs.ofOne().restore(viewer, one, shown));
    button(header, details, IntendedAction.SEND_BACK, "spending.procedure.send-back",
        () -> agreements.sendBack(viewer, one, shown));
    button(header, details, IntendedAction.AGREE, "spending.procedure.agree", () -> agreements.agree(viewer, one, shown));
    return header;
  }

  private static void button(PageHeader header, IntendedDetails details, IntendedAction action, String textKey,
      Runnable command) {
    if (details.may().contains(action)) {
      var button = new Button(Words.text(textKey), click -> command.run());
      if (action == IntendedAction.AGREE || action == IntendedAction.DECIDE) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
      }
      header.actions(button);
    }
  }

  /** The information both sides decide on: last year, its use and forecast, the years before, and the proposal. */
  private static Card exchanged(IntendedDetails details) {
    var row = details.row();
    var amounts = Words.amounts();
    var rows = new DefinitionRows();
    put(rows, "spending.procedure.intended-amount", row.answer().amount() == null ? null
        : amounts.euros(row.answer().amount()));
    put(rows, "spending.procedure.proposed", row.basis().added() ? amounts.euros(row.proposed().amount())
        : amounts.euros(row.proposed().amount()) + " ("
            + Words.change(row.basis().amount(), row.proposed().amount()) + ")");
    put(rows, "spending.procedure.share-label", row.basis().share().isWhole() ? null : Words.share(row));
    put(rows, "spending.procedure.index", row.basis().indexPct() == null ? null
        : amounts.percent(row.basis().indexPct()));
    put(rows, "spending.procedure.calculated-amount", row.proposed().calculated() == null ? null
        : amounts.euros(row.proposed().calculated()));
    put(rows, row.basis().added() ? "spending.procedure.ground" : "spending.procedure.deviation",
        row.proposed().deviation());
    put(rows, "spending.procedure.dropped", row.proposed().dropped());
    put(rows, "spending.procedure.response-due", row.answer().due() == null ? null : amounts.date(row.answer().due()));
    if (row.decided() != null) {
      put(rows, "spending.procedure.motivation", row.decided().motivation());
    }
    var history = new PlainTable(Words.text("spending.procedure.history")).column(Words.text("spending.filter.year"))
        .rightColumn(Words.text("spending.column.amount")).rightColumn(Words.text("spending.column.claimed"))
        .rightColumn(Words.text("spending.column.forecast"));
    if (!row.basis().added()) {
      history.row(Integer.toString(row.place().year() - 1), amounts.euros(row.basis().amount()),
          amounts.euros(row.basis().claimed()), amounts.euros(row.basis().forecast()));
    }
    details.history().forEach(each -> history.row(Integer.toString(each.year()), amounts.euros(each.amount()),
        amounts.euros(each.claimed()), Amounts.NONE));
    return new Card(Words.text("spending.procedure.exchanged"), rows, history,
        Words.why(Words.text("spending.procedure.exchanged-as-of", amounts.date(row.basis().asOf()))));
  }

  private static void put(DefinitionRows rows, String key, @Nullable String value) {
    if (value != null) {
      rows.row(Words.text(key), value);
    }
  }

  private Component response(IntendedDetails details) {
    if (details.may().contains(IntendedAction.RESPOND)) {
      return new ResponseForm(responses, viewer, details, clock, () -> show(details.row().id()));
    }
    var response = details.response();
    var title = Words.text("spending.procedure.response-title");
    if (response == null) {
      return new Card(title, Words.why(details.row().answer().due() == null
          ? Words.text("spending.procedure.not-asked")
          : Words.text(details.row().status() == IntendedStatus.ANNOUNCED ? "spending.procedure.no-response"
              : "spending.procedure.no-response-given", Words.amounts().date(details.row().answer().due()))));
    }
    return new Card(title, Words.steps(List.of(response),
        step -> intentions.document(viewer, details.row().id(), step)));
  }
}
