package nl.speelruimte.spending.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.MunicipalityId;

/** Steps that concern many rows leave one line per municipality in the trail. */
final class Traces {

  private Traces() {}

  static Map<MunicipalityId, List<IntendedRow>> perMunicipality(List<IntendedRow> rows) {
    return rows.stream().collect(
        Collectors.groupingBy(row -> row.place().municipality(), LinkedHashMap::new, Collectors.toList()));
  }
}
