package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceAction;
import nl.speelruimte.spending.SpaceFacts;
import nl.speelruimte.spending.SpaceForecasts;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import org.springframework.beans.factory.ObjectProvider;

/** UC-32: one space: its year, what its forecast is made of, why that moved, and what was decided. */
@Route("spaces/:space([0-9a-fA-F-]{36})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class SpaceView extends DetailPage {

  private final SpendingSpaces spaces;
  private final SpaceForecasts forecasts;
  private final SpaceFacts facts;
  private final AuditTrail trail;
  private final List<SpaceSection> sections;
  private final Viewer viewer;

  SpaceView(SpendingSpaces spaces, SpaceForecasts forecasts, SpaceFacts facts, AuditTrail trail,
      ObjectProvider<SpaceSection> sections, CurrentViewer current) {
    this.spaces = spaces;
    this.forecasts = forecasts;
    this.facts = facts;
    this.trail = trail;
    this.sections = sections.stream().sorted(Comparator.comparingInt(SpaceSection::order)).toList();
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("space").orElse("");
    show(SpaceId.parse(text).orElseThrow(() -> new NotHere("space", text)));
  }

  private void show(SpaceId id) {
    var details = spaces.details(viewer, id);
    var page = new SpaceSection.Page(viewer, details, null, () -> show(id));
    var facts = Rows.stack(
        new YearCard(viewer, details, forecasts.months(viewer, id), forecasts.history(viewer, id, YearCard.LATEST)),
        new PartsCard(viewer, details),
        new ProductsCard(this.facts, viewer, details),
        new AllocationsCard(this.facts, viewer, details));
    var decisions = Rows.stack(new MoveCard(viewer, details));
    sections.forEach(section -> section.content(page).forEach(decisions::add));
    decisions.add(new EntriesCard(this.facts, viewer, id), HistoryPanel.card(trail, viewer, details.subject()));
    show(SpaceWords.title(details.space().place()), header(page), new UseCard(viewer, details),
        Rows.columns(facts, decisions));
  }

  private Component header(SpaceSection.Page page) {
    var details = page.details();
    var row = details.space();
    var place = row.place();
    var header = new PageHeader(SpaceWords.title(place))
        .crumb(new Anchor("spaces?year=" + place.year(),
            getTranslation("spending.monitor.title", Integer.toString(place.year()))))
        .crumb(new Anchor("providers/" + place.provider(), place.providerName()))
        .status(SpaceWords.badge(row))
        .sub(Explanations.of(viewer, row.source()).figure(
            getTranslation("spending.space.as-of", Amounts.of(this).date(row.source().asOf())), "as-of"))
        .sub(new Anchor("contracts/" + place.contract(),
            getTranslation("spending.space.contract", place.contractNumber())));
    if (row.source().stale()) {
      header.sub(getTranslation("spending.stale"));
    }
    if (details.may().contains(SpaceAction.ADJUST)) {
      var adjust = new Button(getTranslation("spending.adjust.button"), click -> openAdjusting(details.space().id()));
      adjust.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(adjust);
    }
    sections.forEach(section -> header.actions(section.actions(page).toArray(Component[]::new)));
    return header;
  }

  private void openAdjusting(SpaceId id) {
    new AdjustDialog(() -> spaces.details(viewer, id), draft -> spaces.adjust(viewer, id, draft), () -> show(id)).open();
  }
}
