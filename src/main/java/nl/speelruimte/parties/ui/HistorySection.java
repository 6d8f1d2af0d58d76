package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.uikit.Card;

/** Who changed the register entry of a provider, when and why; the last section. */
class HistorySection implements ProviderSection {

  private final AuditTrail trail;

  HistorySection(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public int order() {
    return 990;
  }

  @Override
  public String titleKey() {
    return "parties.section.history";
  }

  @Override
  public boolean appliesTo(Viewer viewer, ProviderId provider) {
    return true;
  }

  @Override
  public Component build(Viewer viewer, ProviderId provider) {
    return new Card(I18NProvider.translate("audit.history.title"),
        new HistoryPanel(trail, viewer, ProviderDetails.subject(provider)));
  }
}
