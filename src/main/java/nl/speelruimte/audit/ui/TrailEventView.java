package nl.speelruimte.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.audit.PartyNames;
import nl.speelruimte.audit.TrailRow;
import nl.speelruimte.audit.TrailSearch;
import nl.speelruimte.audit.TrailWords;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.WhoAsks;
import org.jspecify.annotations.Nullable;

/** UC-97: one event of the trail: what it was about, before and after side by side, and its place under the seal. */
@Route("trail/:event([0-9]{1,18})")
@RolesAllowed({"AUDITOR", "BUREAU_ADMIN"})
class TrailEventView extends DetailPage {

  private final TrailSearch search;
  private final PartyNames names;
  private final Viewer viewer;

  TrailEventView(TrailSearch search, PartyNames names, WhoAsks current) {
    this.search = search;
    this.names = names;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number = event.getRouteParameters().get("event").map(Long::valueOf)
        .orElseThrow(() -> new NotHere("event", event.getLocation().getPath()));
    var row = search.event(viewer, number);
    var title = TrailWords.action(row.event());
    show(title, new PageHeader(title).crumb(getTranslation("audit.trail.title"), "trail")
        .sub(Amounts.of(this).moment(row.event().recordedAt()))
        .sub(about(row)), who(row), changes(row), place(row));
  }

  private Component about(TrailRow row) {
    var text = getTranslation("audit.trail.about", getTranslation(row.subject().kind()), row.subject().id());
    return SubjectPages.address(row.subject()).<Component>map(address -> new Anchor(address, text))
        .orElseGet(() -> new Span(text));
  }

  private Card who(TrailRow row) {
    var rows = new DefinitionRows().row(getTranslation("audit.trail.person"), row.event().actorName())
        .row(getTranslation("audit.trail.organisation"), row.event().actorOrganisation())
        .row(getTranslation("audit.trail.role"), getTranslation("audit.role." + row.event().actorRole()))
        .row(getTranslation("audit.trail.origin"), row.origin());
    var provider = row.subject().provider();
    if (provider != null) {
      rows.row(getTranslation("audit.trail.provider"), names.providers(viewer).getOrDefault(provider.value(), ""));
    }
    var municipality = row.subject().municipality();
    if (municipality != null) {
      rows.row(getTranslation("audit.trail.municipality"),
          names.municipalities(viewer).getOrDefault(municipality.value(), ""));
    }
    if (row.event().reason() != null) {
      rows.row(getTranslation("audit.trail.reason"), row.event().reason());
    }
    return new Card(getTranslation("audit.trail.who-and-why"), rows);
  }

  private Card changes(TrailRow row) {
    var title = getTranslation("audit.trail.changes");
    if (row.event().changes().isEmpty()) {
      return new Card(title, new Paragraph(getTranslation("audit.trail.no-changes")));
    }
    var table = new PlainTable(title).column(getTranslation("audit.trail.field"))
        .column(getTranslation("audit.trail.before")).column(getTranslation("audit.trail.after"));
    row.event().changes().forEach(change -> table.row(TrailWords.field(row.event(), change),
        dash(TrailWords.shown(change.before())), dash(TrailWords.shown(change.after()))));
    return new Card(title, table);
  }

  private Card place(TrailRow row) {
    var sealedOn = row.sealedOn();
    return new Card(getTranslation("audit.trail.place"), new DefinitionRows()
        .row(getTranslation("audit.trail.id"), Long.toString(row.id()))
        .row(getTranslation("audit.trail.number"), Long.toString(row.number()))
        .row(getTranslation("audit.trail.previous"), code(row.previous()))
        .row(getTranslation("audit.trail.hash"), code(row.hash()))
        .row(getTranslation("audit.trail.sealed-on"), sealedOn == null
            ? getTranslation("audit.trail.not-sealed") : Amounts.of(this).date(sealedOn)));
  }

  static Span code(@Nullable String hash) {
    var code = new Span(dash(hash));
    code.addClassName("hash");
    return code;
  }

  private static String dash(@Nullable String text) {
    return text == null || text.isEmpty() ? Amounts.NONE : text;
  }
}
