package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.Card;

/** The spaces of a provider on its page. */
final class SpacesSection {

  private SpacesSection() {}

  static Component of(SpendingSpaces spaces, Clock clock, Viewer viewer, ProviderId provider) {
    var year = SpaceYears.preset(spaces.years(viewer), clock);
    return new Card(SpaceWords.text("spending.section.spaces-of", Integer.toString(year)),
        SpacesGrid.of(spaces, viewer, () -> SpaceFilter.ofYear(year).of(provider), null, false));
  }
}
