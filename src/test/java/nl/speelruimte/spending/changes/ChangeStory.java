package nl.speelruimte.spending.changes;

import java.time.LocalDate;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.procedure.YearStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** A provider with spaces at two municipalities, on a day in May on which they change them. */
abstract class ChangeStory extends YearStory {

  static final String TODAY = "2026-05-04";
  static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  @Autowired SpaceChanges changes;

  SpaceId space(MunicipalityId place, String lot) {
    return spaces.rows(BUREAU, SpaceFilter.ofYear(2026).of(wilg).at(place), Pageable.unpaged()).stream()
        .filter(row -> lot == null || ("Perceel " + lot).equals(row.place().lotName())).findFirst().orElseThrow().id();
  }

  Money amount(SpaceId space) {
    return spaces.details(BUREAU, space).space().amounts().amount();
  }

  ChangeRow one(SpaceId space) {
    return changes.rows(BUREAU, space).getFirst();
  }

  long waitsFor(Viewer viewer) {
    return points.count(viewer, new AttentionFilter(wilg, null, "spending.change-due", false));
  }
}
