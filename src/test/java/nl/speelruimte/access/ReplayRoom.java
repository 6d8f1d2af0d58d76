package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.spending.SpaceFilter;

/** Figures as they were shown, and questions that look back at them. */
final class ReplayRoom implements Seeds, Arguments {

  private static final AsOf THEN = AsOf.endOf(LocalDate.of(2026, 12, 31));

  @Override
  public void sow(Plot plot) {
    var shown = new HashMap<String, Object>(Map.of("space_id", plot.space(), "recorded_from", "2026-01-01",
        "recorded_to", "9999-12-31"));
    plot.planter().plant("spending_month_version", plot.owner(), shown);
    shown.putAll(Map.of("lot_id", plot.lot(), "reason", "NOTHING", "signal_name", "OVER", "main_category", "45",
        "payable_cent", 1));
    plot.planter().plant("spending_figure_version", plot.owner(), shown);
  }

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    if (parameter.getType() == SpaceFilter.class) {
      return filters(world, about);
    }
    var inSpending = parameter.getDeclaringExecutable().getDeclaringClass().getPackageName()
        .equals(SpaceFilter.class.getPackageName());
    return parameter.getType() == AsOf.class && inSpending ? Arrays.asList(THEN, null) : List.of();
  }

  private static List<SpaceFilter> filters(World world, World.Cell about) {
    var year = SpaceFilter.ofYear(about.year());
    var filters = new ArrayList<>(List.of(year, year.of(about.owner().provider()),
        year.at(about.owner().municipality()), year.under(new LotId(about.lot())),
        year.in(new GroupId(world.group())),
        new SpaceFilter(about.year(), null, null, null, null, Set.of(), about.mark())));
    filters.addAll(filters.stream().map(filter -> filter.asOf(THEN)).toList());
    return filters;
  }
}
