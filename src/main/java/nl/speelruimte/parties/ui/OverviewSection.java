package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderCard;
import nl.speelruimte.uikit.Rows;
import org.springframework.beans.factory.ObjectProvider;

/** The first section of the provider page: the cards of all modules, the wide ones beside the narrow ones. */
final class OverviewSection {

  private OverviewSection() {}

  static Component of(ObjectProvider<ProviderCard> cards, Viewer viewer, ProviderId provider) {
    return Rows.columns(column(cards, true, viewer, provider), column(cards, false, viewer, provider));
  }

  private static Component column(ObjectProvider<ProviderCard> cards, boolean wide, Viewer viewer, ProviderId provider) {
    return Rows.stack(cards.stream().filter(card -> card.wide() == wide && card.isThere().test(viewer, provider))
        .sorted(Comparator.comparingInt(ProviderCard::order)).map(card -> card.content().apply(viewer, provider))
        .toArray(Component[]::new));
  }
}
