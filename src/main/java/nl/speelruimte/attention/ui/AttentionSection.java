package nl.speelruimte.attention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionList;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.uikit.Card;

/** What needs somebody at a provider, on its page. */
class AttentionSection implements ProviderSection {

  private final AttentionPoints points;

  AttentionSection(AttentionPoints points) {
    this.points = points;
  }

  @Override
  public int order() {
    return 900;
  }

  @Override
  public String titleKey() {
    return "attention.section.attention";
  }

  @Override
  public boolean appliesTo(Viewer viewer, ProviderId provider) {
    return true;
  }

  @Override
  public Component build(Viewer viewer, ProviderId provider) {
    return new Card(I18NProvider.translate("attention.card.title"),
        new AttentionList(points, viewer, AttentionFilter.of(provider)));
  }
}
