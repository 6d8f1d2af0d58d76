package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.changes.ActionChanges;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Why;

/** UC-111: one action: what was agreed, what it was to yield against what it yielded, what was told, and what can be done. */
@Route("improvement-actions/:action([0-9a-fA-F-]{36})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class ImprovementActionView extends DetailPage {

  private final ImprovementActions actions;
  private final ActionProgress progress;
  private final ActionChanges changes;
  private final ActionButtons buttons;
  private final AuditTrail trail;
  private final Clock clock;
  private final Viewer viewer;

  ImprovementActionView(ImprovementActions actions, ActionProgress progress, ActionChanges changes, ActionButtons buttons,
      AuditTrail trail, Clock clock, CurrentViewer current) {
    this.actions = actions;
    this.progress = progress;
    this.changes = changes;
    this.buttons = buttons;
    this.trail = trail;
    this.clock = clock;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = event.getRouteParameters().get("action").orElse("");
    var action = ActionId.parse(id).orElseThrow(() -> new NotHere("action", id));
    var since = changes.sinceSeen(viewer, action);
    changes.look(viewer, action);
    show(action, ActionNews.of(since));
  }

  /** @param news as it was when the page was opened: it stays while one works on it */
  private void show(ActionId id, ActionNews news) {
    var details = actions.details(viewer, id);
    show(ActionWords.name(details.action()), header(details, news), news.note(), Rows.columns(
        Rows.stack(what(details), effect(details, news), new EntriesCard(progress, viewer, id, news)),
        Rows.stack(facts(details), new ReviewsCard(details, news), new StepsCard(details, news),
            HistoryPanel.card(trail, viewer, details.subject()))));
  }

  private Component header(ActionDetails details, ActionNews news) {
    var row = details.action();
    var header = new PageHeader(row.title())
        .crumb(text("improvement.list.title"), "improvement-actions")
        .crumb(new Anchor("providers/" + row.provider(), row.providerName()))
        .status(ActionWords.badge(row, LocalDate.now(clock)))
        .sub(row.code()).sub(row.category());
    header.actions(buttons.of(viewer, details, () -> show(row.id(), news)));
    return header;
  }

  private static Component what(ActionDetails details) {
    var words = new Paragraph(details.text());
    words.addClassName("action-text");
    return new Card(text("improvement.page.what"), words);
  }

  private Component effect(ActionDetails details, ActionNews news) {
    var year = details.action().year();
    var card = new Card(text("improvement.page.effect"));
    if (details.cells().isEmpty()) {
      card.add(new Paragraph(text("improvement.page.no-effect")));
      return card;
    }
    if (viewer.scope() instanceof AccessScope.Municipal) {
      card.add(Why.paragraph(text("improvement.page.own-part")));
    }
    card.add(new EffectPicture(year, details.quarters(), Amounts.of(this)).content(), new CellsTable(details),
        new PromisesPanel(details, news));
    return card;
  }

  private Component facts(ActionDetails details) {
    var row = details.action();
    var amounts = Amounts.of(this);
    var facts = new DefinitionRows()
        .row(text("improvement.field.origin"), row.origin().route().isEmpty() ? new Span(row.origin().title())
            : new Anchor(row.origin().route(), row.origin().title()))
        .row(text("improvement.field.ownerName"), row.ownerName())
        .row(text("improvement.field.ownerOrganisation"), row.ownerOrganisation())
        .row(text("improvement.field.measuredBy"), measuredBy(details))
        .row(text("improvement.field.startsOn"), amounts.date(row.startsOn()))
        .row(text("improvement.field.dueOn"), amounts.date(row.dueOn()));
    if (row.expectedOn() != null) {
      facts.row(text("improvement.field.expectedOn"), amounts.date(row.expectedOn()));
    }
    if (row.percentage() != null) {
      facts.row(text("improvement.field.percentage"), amounts.wholePercent(row.percentage()));
    }
    if (details.mergedInto() != null) {
      facts.row(text("improvement.field.into"),
          new Anchor("improvement-actions/" + details.mergedInto(), text("improvement.page.other-action")));
    }
    return new Card(text("improvement.page.facts"),
        facts.row(text("improvement.field.adoptedOn"), amounts.date(details.adoptedOn())));
  }

  private static String measuredBy(ActionDetails details) {
    var code = details.indicatorCode();
    var words = details.measuredBy();
    return code == null ? words == null ? Amounts.NONE : words
        : words == null ? code : text("improvement.page.indicator", code, words);
  }
}
