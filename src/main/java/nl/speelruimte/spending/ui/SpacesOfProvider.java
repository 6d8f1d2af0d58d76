package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderCard;
import nl.speelruimte.parties.ProviderItems;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.list.EmptyState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;

/** UC-21: the spaces of this year on the overview of a provider, and those of the last years on its timeline. */
@Configuration(proxyBeanMethods = false)
public class SpacesOfProvider {

  private static final int AT_MOST = 8;
  private static final int YEARS_ON_TIMELINE = 3;
  private static final int ON_TIMELINE = 200;

  @Bean
  ProviderCard spacesOnOverview(SpendingSpaces spaces, Clock clock) {
    return ProviderCard.wide(20, (viewer, provider) -> thisYear(spaces, clock, viewer, provider));
  }

  @Bean
  ProviderItems spacesOnTimeline(SpendingSpaces spaces) {
    return (viewer, provider) -> spaces.years(viewer).stream().limit(YEARS_ON_TIMELINE)
        .flatMap(year -> spaces.rows(viewer, SpaceFilter.ofYear(year).of(provider), PageRequest.of(0, ON_TIMELINE))
            .stream())
        .map(SpacesOfProvider::item).toList();
  }

  private static ProviderItems.Item item(SpaceRow row) {
    var place = row.place();
    return new ProviderItems.Item(
        Subject.of("spending.space", row.id()).of(place.provider()).at(place.municipality()),
        SpaceWords.text("spending.timeline.space", Integer.toString(place.year()), SpaceWords.title(place)),
        "spaces/" + row.id());
  }

  /** What is most pressing comes first; the rest is one step away. */
  private static Component thisYear(SpendingSpaces spaces, Clock clock, Viewer viewer, ProviderId provider) {
    var year = SpaceYears.preset(spaces.years(viewer), clock);
    var shown = spaces.rows(viewer, SpaceFilter.ofYear(year).of(provider), PageRequest.of(0, AT_MOST));
    var title = SpaceWords.text("spending.section.spaces-of", Integer.toString(year));
    if (shown.isEmpty()) {
      return new Card(title, new EmptyState(SpaceWords.text("spending.overview.empty"),
          SpaceWords.text("spending.overview.empty-how")));
    }
    var table = new PlainTable(title).column(SpaceWords.text("spending.overview.space"))
        .deskColumn(SpaceWords.text("spending.overview.amount")).rightColumn(SpaceWords.text("spending.overview.headroom"))
        .column(SpaceWords.text("spending.overview.signal"));
    shown.forEach(row -> table.row(line(row, Amounts.of(table))));
    return new Card(title, table,
        new Anchor("providers/" + provider + "/spaces", SpaceWords.text("spending.overview.all")));
  }

  private static Component[] line(SpaceRow row, Amounts amounts) {
    var headroom = SpaceWords.headroom(row);
    var left = new Span(amounts.euros(headroom));
    left.getElement().getClassList().set("ink-over", headroom != null && headroom.isNegative());
    return new Component[] {new Anchor("spaces/" + row.id(), SpaceWords.title(row.place())),
        new Span(amounts.euros(row.amounts().amount())), left, SpaceWords.badge(row)};
  }
}
