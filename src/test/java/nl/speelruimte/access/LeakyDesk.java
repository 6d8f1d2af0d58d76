package nl.speelruimte.access;

import java.util.List;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service that tells too much in three ways, to see that the matrix notices. */
record LeakyDesk(JdbcClient jdbc) {

  /** A total over everybody: no row of another is shown, and yet it speaks of them. */
  public long howMany(Viewer viewer, SpaceFilter filter) {
    return jdbc.sql("SELECT COUNT(*) FROM spending_figure WHERE year = :year").param("year", filter.year())
        .query(Long.class).single();
  }

  /** Rows of everybody. */
  public List<Long> amounts(Viewer viewer, SpaceFilter filter) {
    return jdbc.sql("SELECT amount_cent FROM spending_figure").query(Long.class).list();
  }

  /** Another refusal for what is there than for what is not. */
  public String describe(Viewer viewer, SpaceId id) {
    var there = jdbc.sql("SELECT COUNT(*) FROM spending_space WHERE id = :id").param("id", id.value())
        .query(Long.class).single();
    throw new NotHere(there == 1 ? "space of somebody else" : "space", id);
  }
}
