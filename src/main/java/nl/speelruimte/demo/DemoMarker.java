package nl.speelruimte.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.speelruimte.kernel.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which region is being loaded and how far that came, so that a loading that was cut off goes on. */
@Component
class DemoMarker {

  private final JdbcClient jdbc;
  private final Clock clock;

  DemoMarker(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Told> told() {
    return jdbc.sql("SELECT story_day, scale, steps_done, finished_at IS NOT NULL AS finished FROM demo_region")
        .query(Told.class).optional();
  }

  /** Only a portal that nobody uses yet gets a made-up region. */
  boolean isPortalEmpty() {
    return jdbc.sql("SELECT COUNT(*) FROM parties_provider").query(Long.class).single() == 0
        && jdbc.sql("SELECT COUNT(*) FROM parties_municipality").query(Long.class).single() == 0;
  }

  /** Whether a region is still to be loaded, or the rest of one. */
  boolean isWaiting() {
    return told().map(told -> !told.finished()).orElseGet(this::isPortalEmpty);
  }

  Told begin(LocalDate storyDay, int scale) {
    jdbc.sql("""
            INSERT INTO demo_region (id, story_day, scale, steps_done, started_at)
            VALUES (1, :day, :scale, 0, :now)""")
        .param("day", storyDay).param("scale", scale).param("now", Moments.now(clock)).update();
    return new Told(storyDay, scale, 0, false);
  }

  void done(int steps) {
    jdbc.sql("UPDATE demo_region SET steps_done = :steps").param("steps", steps).update();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  void finished() {
    jdbc.sql("UPDATE demo_region SET finished_at = :now").param("now", Moments.now(clock)).update();
  }

  /** A region that is or was loaded. */
  record Told(LocalDate storyDay, int scale, int stepsDone, boolean finished) {}
}
