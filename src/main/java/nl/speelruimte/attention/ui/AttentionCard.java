package nl.speelruimte.attention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionList;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.StartCard;

/** The start page's first card: what waits for the viewer. */
class AttentionCard implements StartCard {

  private final AttentionPoints points;

  AttentionCard(AttentionPoints points) {
    this.points = points;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean appliesTo(Viewer viewer) {
    return true;
  }

  @Override
  public Component build(Viewer viewer) {
    return new Card(I18NProvider.translate("attention.card.title"),
        new AttentionList(points, viewer, AttentionFilter.OPEN));
  }
}
