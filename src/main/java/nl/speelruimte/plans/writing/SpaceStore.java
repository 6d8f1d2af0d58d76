package nl.speelruimte.plans.writing;

import java.util.Collection;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.SpaceRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes which spaces a working copy is about. */
@Component
class SpaceStore {

  private final JdbcClient jdbc;

  SpaceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next version for whoever saw the last. @throws RuleBroken when somebody else changed it meanwhile */
  int next(WorkingCopy copy, int shown) {
    var changed = jdbc.sql("UPDATE plans_version SET version = version + 1 WHERE id = :version AND version = :shown")
        .param("version", copy.version()).param("shown", shown).update();
    if (changed == 0) {
      throw RuleBroken.changedMeanwhile("plans.writing.changed.spaces");
    }
    return shown + 1;
  }

  /** These and no others. */
  void put(WorkingCopy copy, Collection<SpaceRow> spaces) {
    jdbc.sql("DELETE FROM plans_version_space WHERE version_id = :version").param("version", copy.version()).update();
    for (var space : spaces) {
      jdbc.sql("INSERT INTO plans_version_space (version_id, space_id, municipality_id) VALUES (:version, :space, :place)")
          .param("version", copy.version()).param("space", space.id().value())
          .param("place", space.place().municipality().value()).update();
    }
  }
}
