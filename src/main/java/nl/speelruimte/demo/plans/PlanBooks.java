package nl.speelruimte.demo.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.speelruimte.demo.DemoPeople;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanRow;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Looks up what the people of the demo need to know before they do something with a plan. */
@Component
class PlanBooks {

  private final DemoPeople people;
  private final EfficiencyPlans plans;
  private final PlanContents contents;
  private final SpendingSpaces spaces;

  PlanBooks(DemoPeople people, EfficiencyPlans plans, PlanContents contents, SpendingSpaces spaces) {
    this.people = people;
    this.plans = plans;
    this.contents = contents;
    this.spaces = spaces;
  }

  DemoPeople people() {
    return people;
  }

  int version(Viewer viewer, PlanId plan) {
    return plans.details(viewer, plan).version();
  }

  int measureVersion(Viewer viewer, PlanId plan, MeasureKey key) {
    return content(viewer, plan).measures().stream().filter(each -> each.key().equals(key)).findFirst()
        .map(PlanMeasure::version).orElseThrow();
  }

  PlanContent content(Viewer viewer, PlanId plan) {
    return contents.shown(viewer, plan);
  }

  /** The plan of a provider for a year, as its provider sees it; the latest when there are several. */
  Optional<PlanRow> plan(int provider, int year) {
    var writer = people.of(provider);
    return plans.rows(writer, new PlanFilter(year, null, null, null, Set.of(), ""), Pageable.unpaged()).stream()
        .findFirst();
  }

  /** The spaces of a year; those of the year before as long as nothing is decided. */
  List<SpaceRow> spaces(Viewer viewer, int year) {
    var decided = spaces.rows(viewer, SpaceFilter.ofYear(year), Pageable.unpaged());
    return decided.isEmpty() ? spaces.rows(viewer, SpaceFilter.ofYear(year - 1), Pageable.unpaged()) : decided;
  }

  /** The providers that have a space in a year. */
  List<ProviderId> withSpaces(int year) {
    return spaces.rows(DemoPeople.MANAGER, SpaceFilter.ofYear(year), Pageable.unpaged()).stream()
        .map(row -> row.place().provider()).distinct().toList();
  }
}
