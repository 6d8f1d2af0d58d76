package nl.speelruimte.plans.calls.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.GroupRow;
import nl.speelruimte.parties.MunicipalityGroups;
import nl.speelruimte.parties.PartyCodes.Carer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.plans.frameworks.FrameworkVersionRow;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.plans.templates.PlanTemplates;
import nl.speelruimte.plans.templates.TemplateRow;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.TotalRow;
import nl.speelruimte.spending.TotalsBy;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms about a call. */
@Component
class CallChoices {

  private static final int YEARS_AHEAD = 2;
  private final Frameworks frameworks;
  private final PlanTemplates templates;
  private final PartyDirectory directory;
  private final MunicipalityGroups groups;
  private final SpendingSpaces spaces;
  private final Clock clock;

  CallChoices(Frameworks frameworks, PlanTemplates templates, PartyDirectory directory, MunicipalityGroups groups,
      SpendingSpaces spaces, Clock clock) {
    this.frameworks = frameworks;
    this.templates = templates;
    this.directory = directory;
    this.groups = groups;
    this.spaces = spaces;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  List<Integer> years() {
    return IntStream.rangeClosed(today().getYear(), today().getYear() + YEARS_AHEAD).boxed().toList();
  }

  List<FrameworkVersionRow> frameworks(Viewer viewer) {
    return frameworks.choosable(viewer);
  }

  List<TemplateRow> templates(Viewer viewer) {
    return templates.rows(viewer, Pageable.unpaged()).stream().filter(each -> !each.retired()).toList();
  }

  List<Carer> providers(Viewer viewer) {
    return directory.of(viewer).providers();
  }

  List<GroupRow> groups(Viewer viewer) {
    return groups.rows(viewer, Pageable.unpaged());
  }

  /** @param group null for the whole region */
  Set<ProviderId> withSpace(Viewer viewer, int year, @Nullable GroupId group) {
    return spaces.totalsBy(viewer, SpaceFilter.ofYear(year).in(group), TotalsBy.PROVIDER, Pageable.unpaged()).stream()
        .map(TotalRow::id).filter(Objects::nonNull).map(ProviderId::new)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
