package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.util.Optional;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The spaces of which the demo tells something. */
@Component
class DemoSpaces {

  private final SpendingSpaces spaces;
  private final DemoPeople people;

  DemoSpaces(SpendingSpaces spaces, DemoPeople people) {
    this.spaces = spaces;
    this.people = people;
  }

  Optional<SpaceId> of(int year, int provider, String municipality) {
    return people.id(provider).flatMap(carer -> people.id(municipality).flatMap(place ->
        spaces.rows(MANAGER, SpaceFilter.ofYear(year).of(carer).at(place), PageRequest.of(0, 1)).stream()
            .findFirst().map(SpaceRow::id)));
  }
}
