package nl.speelruimte.spending.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.speelruimte.contracting.LotFilter;
import nl.speelruimte.contracting.Lots;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.MunicipalityGroups;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The filters of the monitor and its totals, which a viewer may choose from. */
@Component
class SpaceFilters {

  private static final String ATTENTION = "ATTENTION";
  private final MunicipalityGroups groups;
  private final PartyDirectory directory;
  private final Lots lots;

  SpaceFilters(MunicipalityGroups groups, PartyDirectory directory, Lots lots) {
    this.groups = groups;
    this.directory = directory;
    this.lots = lots;
  }

  /** @param years the years to choose from, the chosen one when the address says nothing first */
  FilterBar bar(Viewer viewer, List<Integer> years, int preset) {
    var bar = new FilterBar();
    bar.choice("year", SpaceWords.text("spending.filter.year"),
        years.stream().map(year -> new Option(year.toString(), year.toString())).toList())
        .preset("year", Integer.toString(preset));
    var parties = directory.of(viewer);
    bar.choice("municipality", SpaceWords.text("spending.filter.municipality"),
        PartyOptions.municipalities(parties));
    if (!viewer.role().isProvider()) {
      bar.choice("group", SpaceWords.text("spending.filter.group"), groups.rows(viewer, Pageable.unpaged()).stream()
          .map(group -> new Option(group.id().toString(), group.code())).toList());
      bar.choice("provider", SpaceWords.text("spending.filter.provider"), PartyOptions.providers(parties));
    }
    bar.choice("lot", SpaceWords.text("spending.filter.lot"),
        lots.rows(viewer, LotFilter.ALL, Pageable.unpaged()).stream()
            .map(lot -> new Option(lot.id().toString(), lot.name())).toList());
    return bar;
  }

  /** Signals and text, for a list of spaces. */
  static void addSignals(FilterBar bar) {
    var signals = new ArrayList<Option>();
    signals.add(new Option(ATTENTION, SpaceWords.text("spending.filter.attention")));
    Arrays.stream(Signal.values()).forEach(signal -> signals.add(
        new Option(signal.name(), SpaceWords.text("spending.signal." + signal.name()))));
    bar.choice("signal", SpaceWords.text("spending.filter.signal"), signals)
        .search("q", SpaceWords.text("spending.filter.search"));
  }

  static SpaceFilter read(FilterBar bar, int presetYear) {
    return new SpaceFilter(bar.number("year").orElse(presetYear),
        bar.number("municipality").map(MunicipalityId::new).orElse(null),
        bar.number("group").map(GroupId::new).orElse(null),
        bar.number("provider").map(ProviderId::new).orElse(null),
        bar.number("lot").map(LotId::new).orElse(null), signals(bar), bar.value("q").orElse(""));
  }

  private static Set<Signal> signals(FilterBar bar) {
    if (bar.value("signal").filter(ATTENTION::equals).isPresent()) {
      return EnumSet.of(Signal.OVER, Signal.WATCH, Signal.LATE);
    }
    return bar.constant("signal", Signal.class).map(Set::of).orElse(Set.of());
  }
}
