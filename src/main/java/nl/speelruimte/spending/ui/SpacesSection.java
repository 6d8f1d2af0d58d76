package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.Card;

/** The spaces of a provider on its page. */
class SpacesSection implements ProviderSection {

  private final SpendingSpaces spaces;
  private final Clock clock;

  SpacesSection(SpendingSpaces spaces, Clock clock) {
    this.spaces = spaces;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public String titleKey() {
    return "spending.section.spaces";
  }

  @Override
  public boolean appliesTo(Viewer viewer, ProviderId provider) {
    return true;
  }

  @Override
  public Component build(Viewer viewer, ProviderId provider) {
    var year = SpaceYears.preset(spaces.years(viewer), clock);
    return new Card(SpaceWords.text("spending.section.spaces-of", Integer.toString(year)),
        SpacesGrid.of(spaces, viewer, () -> SpaceFilter.ofYear(year).of(provider), null, false));
  }
}
