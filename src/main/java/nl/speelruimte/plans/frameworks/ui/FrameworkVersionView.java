package nl.speelruimte.plans.frameworks.ui;

import static nl.speelruimte.plans.frameworks.ui.FrameworkWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.frameworks.FrameworkAction;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;

/** UC-100, UC-101: one version of a framework: its criteria, what changed in it, and what can be done with it. */
@Route("assessment-frameworks/:version([0-9a-fA-F-]{36})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class FrameworkVersionView extends DetailPage {

  private final Frameworks frameworks;
  private final AuditTrail trail;
  private final Clock clock;
  private final Viewer viewer;

  FrameworkVersionView(Frameworks frameworks, AuditTrail trail, Clock clock, CurrentViewer current) {
    this.frameworks = frameworks;
    this.trail = trail;
    this.clock = clock;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("version").orElse("");
    show(FrameworkVersionId.parse(text).orElseThrow(() -> new NotHere("framework", text)));
  }

  private CriteriaCard show(FrameworkVersionId id) {
    var details = frameworks.version(viewer, id);
    var cards = new FrameworkCards(frameworks, viewer, details);
    var side = new ArrayList<Component>(List.of(cards.facts(), cards.versions()));
    if (trail.count(viewer, details.subject()) > 0) {
      side.add(HistoryPanel.card(trail, viewer, details.subject()));
    }
    var criteria = new CriteriaCard(frameworks, viewer, details, focus -> focus.accept(show(id)));
    var main = new ArrayList<Component>(List.of(criteria.card()));
    cards.changes().ifPresent(main::add);
    show(FrameworkWords.name(details.version()), header(details),
        Rows.columns(Rows.stack(main.toArray(Component[]::new)), Rows.stack(side.toArray(Component[]::new))));
    return criteria;
  }

  private Component header(FrameworkVersionDetails details) {
    var version = details.version();
    var header = new PageHeader(FrameworkWords.name(version))
        .crumb(new Anchor("assessment-frameworks", text("plans.framework.list.title")))
        .status(FrameworkWords.badge(version.state()))
        .sub(FrameworkWords.purpose(version.purpose()));
    details.may().stream().sorted().forEach(action -> header.actions(button(details, action)));
    return header;
  }

  private Button button(FrameworkVersionDetails details, FrameworkAction action) {
    var id = details.version().id();
    var button = new Button(text("plans.framework-action." + action), click -> {
      switch (action) {
        case EDIT -> FrameworkDialog.forText(frameworks, viewer, details, () -> show(id)).open();
        case ADOPT -> new AdoptDialog(frameworks, viewer, details, LocalDate.now(clock), () -> show(id)).open();
        case DISCARD -> ConfirmDialogs.ask(text("plans.framework.discard.question"),
            text("plans.framework.discard.consequence"), text("plans.framework-action.DISCARD"), () -> {
              frameworks.discard(viewer, id, details.lock());
              UI.getCurrent().navigate(AssessmentFrameworksView.class);
            });
        case NEW_VERSION -> Notices.attempt(() ->
            UI.getCurrent().navigate(FrameworkWords.address(frameworks.begin(viewer, id))));
        case COPY -> FrameworkDialog.forCopy(frameworks, viewer, details,
            made -> UI.getCurrent().navigate(FrameworkWords.address(made))).open();
        case RETIRE -> ConfirmDialogs.askReason(text("plans.framework.retire.question"),
            text("plans.framework.retire.consequence"), text("plans.framework-action.RETIRE"), reason -> {
              frameworks.retire(viewer, id, reason, details.lock());
              show(id);
            });
      }
    });
    if (action == FrameworkAction.ADOPT) {
      button.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return button;
  }
}
