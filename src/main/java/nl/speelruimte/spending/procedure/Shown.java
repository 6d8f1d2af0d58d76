package nl.speelruimte.spending.procedure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody chose, with the version in which it was shown: what changed since is told instead of overwritten. */
public record Shown(Map<IntendedId, Integer> versions) {

  public Shown {
    versions = Map.copyOf(versions);
  }

  public static Shown of(Collection<IntendedRow> rows) {
    var versions = new LinkedHashMap<IntendedId, Integer>();
    rows.forEach(row -> versions.put(row.id(), row.version()));
    return new Shown(versions);
  }
}
