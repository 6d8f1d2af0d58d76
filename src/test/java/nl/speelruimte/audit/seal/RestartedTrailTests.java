package nl.speelruimte.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import nl.speelruimte.audit.seal.Verification.Broken;
import nl.speelruimte.audit.seal.Verification.Flaw;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-96: a portal that starts anew, or only checks, approves of nothing that it did not write. */
@DatabaseTest
class RestartedTrailTests {

  @Autowired private DataSource server;
  private OwnTrail trail;

  @BeforeEach
  void anEvent() throws Exception {
    trail = OwnTrail.of(server);
    trail.write("2026-03-01T10:00:00Z", "a", "van het portaal");
  }

  @AfterEach
  void close() throws Exception {
    trail.close();
  }

  /** The portal starts anew after somebody took the triggers away: it puts them back and approves of nothing. */
  @Test
  void anEventThatThePortalDidNotWriteIsStillNamedAfterARestart() throws Exception {
    trail.dropGuard();
    trail.jdbc.sql("""
        INSERT INTO audit_event (recorded_at, actor_name, actor_organisation, actor_role, origin, subject_kind,
          subject_id, action, result)
        SELECT recorded_at, actor_name, actor_organisation, actor_role, origin, subject_kind, subject_id, action, result
          FROM audit_event WHERE subject_id = 'a'""").update();

    try (var _ = OwnTrail.toCheck(server)) {
      assertThat(trail.part(TrailGuard.class).stands()).as("the command that checks changes nothing").isFalse();
      assertThat(trail.verify().broken()).extracting(Broken::flaw).containsExactly(Flaw.NOT_WRITTEN_BY_PORTAL);
    }
    try (var restarted = OwnTrail.beside(server)) {
      assertThat(restarted.part(TrailGuard.class).stands()).isTrue();
      assertThat(restarted.verify().broken()).extracting(Broken::flaw).containsExactly(Flaw.NOT_WRITTEN_BY_PORTAL);
    }
  }
}
