package nl.speelruimte.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.speelruimte.audit.seal.Verification.Broken;
import nl.speelruimte.audit.seal.Verification.Flaw;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-96: whatever is done to the trail behind the portal's back, its check names it. */
@DatabaseTest
class TamperedTrailTests {

  private static final LocalDate SEALED = LocalDate.of(2026, 3, 1);
  private static final String INSERT = """
      INSERT INTO audit_event (recorded_at, actor_name, actor_organisation, actor_role, origin, subject_kind,
        subject_id, action, result, number, previous_hash, hash)
      SELECT recorded_at, actor_name, actor_organisation, actor_role, origin, subject_kind, subject_id, action, result,
        %s FROM audit_event WHERE subject_id = '%s' AND number = %d""";
  @Autowired private DataSource server;
  private OwnTrail trail;

  /** Five events on a day that is sealed, four on the day after it, which is not. */
  @BeforeEach
  void twoDays() throws Exception {
    trail = OwnTrail.of(server);
    for (var event : List.of("a", "b", "a", "b", "a")) {
      trail.write("2026-03-01T10:00:00Z", event, "op de eerste dag");
    }
    assertThat(trail.seal("2026-03-02T00:30:00Z")).singleElement().satisfies(seal -> {
      assertThat(seal.day()).isEqualTo(SEALED);
      assertThat(seal.events()).isEqualTo(5);
    });
    for (var event : List.of("a", "b", "c", "a")) {
      trail.write("2026-03-02T10:00:00Z", event, "op de tweede dag");
    }
  }

  @AfterEach
  void close() throws Exception {
    trail.close();
  }

  @Test
  void whatThePortalWroteIsSound() {
    var found = trail.verify();

    assertThat(found.broken()).isEmpty();
    assertThat(found.events()).isEqualTo(9);
    assertThat(found.seals()).isEqualTo(1);
    assertThat(found.unsealed()).isEqualTo(4);
    assertThat(found.late()).isZero();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"a, 2", "a, 3", "b, 2", "a, 4", "a, 5", "c, 1"})
  void anEventThatWasChangedIsNamed(String thing, int number) {
    var id = trail.id(thing, number);
    for (var change : List.of("reason = 'iets anders'", "reason = NULL", "actor_name = 'Iemand anders'",
        "recorded_at = recorded_at + INTERVAL 1 MICROSECOND", "provider_id = 1", "after_json = '{\"name\":\"x\"}'",
        "result = 'REFUSED'", "subject_id = 'd'", "kept_from_provider = TRUE")) {
      var column = change.substring(0, change.indexOf(' '));
      var before = trail.jdbc.sql("SELECT " + column + " FROM audit_event WHERE id = ?").param(id).query()
          .singleRow().get(column);
      tampered("UPDATE audit_event SET " + change + " WHERE id = " + id);

      assertThat(trail.verify().broken()).as(change).anySatisfy(broken -> {
        assertThat(broken.event()).isEqualTo(id);
        assertThat(broken.flaw()).isEqualTo(Flaw.CHANGED);
      });

      trail.jdbc.sql("UPDATE audit_event SET " + column + " = ? WHERE id = ?").params(before, id).update();
      assertThat(trail.verify().broken()).as("put back: " + change).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"a, 1, SEALED_EVENT_MISSING", "a, 2, SEALED_EVENT_MISSING", "a, 3, SEALED_EVENT_MISSING",
      "b, 2, SEALED_EVENT_MISSING", "a, 4, BEFORE_IT_IS_MISSING", "a, 5, END", "c, 1, END"})
  void anEventThatWasTakenAwayIsNamed(String thing, int number, Flaw flaw) {
    var id = trail.id(thing, number);
    tampered("DELETE FROM audit_event WHERE id = " + id);

    var first = trail.verify().first().orElseThrow();

    assertThat(first.flaw()).isEqualTo(flaw);
    switch (flaw) {
      case SEALED_EVENT_MISSING -> assertThat(first.event()).isEqualTo(id);
      case BEFORE_IT_IS_MISSING -> assertThat(first.event()).as("the one after it").isEqualTo(trail.id(thing, number + 1));
      default -> assertThat(first.subject()).isEqualTo("test.thing " + thing);
    }
  }

  @Test
  void anEventThatThePortalDidNotWriteIsNamed() {
    tampered(INSERT.formatted("NULL, NULL, NULL", "a", 2));

    assertThat(trail.verify().broken()).extracting(Broken::flaw).containsExactly(Flaw.NOT_WRITTEN_BY_PORTAL);
  }

  /** Somebody who knows how hashes are made, but forgets that the end of a chain is written down. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "c"})
  void anEventThatWasPutAtTheEndIsNamed(String thing) {
    var last = trail.jdbc.sql("SELECT MAX(number) FROM audit_event WHERE subject_id = ?").param(thing)
        .query(Integer.class).single();
    tampered(INSERT.formatted((last + 1) + ", hash, NULL", thing, last));
    relink(thing, last + 1);

    assertThat(trail.verify().broken()).extracting(Broken::flaw).containsExactly(Flaw.END);
  }

  @ParameterizedTest(name = "{0} {1} and {2}")
  @CsvSource({"a, 2, 3", "a, 4, 5", "a, 3, 4"})
  void eventsThatChangedPlacesAreNamed(String thing, int one, int other) {
    var first = trail.id(thing, one);
    var second = trail.id(thing, other);
    tampered("UPDATE audit_event SET id = 0 - id WHERE id IN (%d, %d)".formatted(first, second));
    trail.jdbc.sql("UPDATE audit_event SET id = CASE id WHEN ? THEN ? ELSE ? END WHERE id < 0")
        .params(-first, second, first).update();

    assertThat(trail.verify().broken()).anySatisfy(broken -> assertThat(broken.flaw()).isEqualTo(Flaw.ORDER));
  }

  /** Everything is reckoned anew from a changed event on: chain and end are right, the seal is not. */
  @Test
  void aChangeThatIsReckonedThroughIsFoundByTheSealOfItsDay() {
    tampered("UPDATE audit_event SET reason = 'iets anders' WHERE id = " + trail.id("a", 3));
    List.of(3, 4, 5).forEach(number -> relink("a", number));
    trail.jdbc.sql("UPDATE audit_head h JOIN audit_event e ON e.subject_id = h.subject_id AND e.number = h.events"
        + " SET h.hash = e.hash, h.previous_hash = e.previous_hash WHERE h.subject_id = 'a'").update();

    assertThat(trail.verify().broken()).singleElement().satisfies(broken -> {
      assertThat(broken.flaw()).isEqualTo(Flaw.SEAL_BROKEN);
      assertThat(broken.seal()).isEqualTo(SEALED);
    });
  }

  /** And when the seals are made anew as well, a hash that somebody wrote down outside tells. */
  @Test
  void aTrailThatWasMadeAnewIsFoundByAHashThatWasWrittenDown() {
    var noted = trail.part(SealStore.class).last().orElseThrow().hash();
    assertThat(trail.part(TrailVerifier.class).verify(null, noted).isSound()).isTrue();
    tampered("DELETE FROM audit_seal");
    trail.jdbc.sql("DELETE FROM audit_sealed").update();
    trail.write("2026-03-01T11:00:00Z", "d", "achteraf");
    trail.seal("2026-03-02T12:00:00Z");

    assertThat(trail.verify().isSound()).isTrue();
    assertThat(trail.part(TrailVerifier.class).verify(null, noted).broken()).extracting(Broken::flaw)
        .containsExactly(Flaw.NOTED_SEAL_MISSING);
  }

  @ParameterizedTest
  @CsvSource({
      "UPDATE audit_seal SET events = 4 WHERE day = '2026-03-01', SEAL_BROKEN, 2026-03-01",
      "UPDATE audit_seal SET hash = REVERSE(hash) WHERE day = '2026-03-01', SEAL_BROKEN, 2026-03-01",
      "DELETE FROM audit_sealed WHERE day = '2026-03-01' LIMIT 1, SEAL_BROKEN, 2026-03-01",
      "UPDATE audit_seal SET previous_hash = REVERSE(hash) WHERE day = '2026-03-01', SEAL_BEFORE_MISSING, 2026-03-01",
      "DELETE FROM audit_seal WHERE day = '2026-03-01', SEAL_BEFORE_MISSING, 2026-03-02",
      "DELETE FROM audit_seal WHERE day = '2026-03-02', SEAL_MISSING, 2026-03-02"})
  void aSealThatWasTouchedIsNamed(String change, Flaw flaw, LocalDate day) {
    trail.seal("2026-03-03T00:30:00Z");
    tampered(change);

    assertThat(trail.verify().broken()).anySatisfy(broken -> {
      assertThat(broken.flaw()).isEqualTo(flaw);
      assertThat(broken.seal()).isEqualTo(day);
    });
  }

  @Test
  void thePeriodThatIsCheckedDecidesWhatIsFound() {
    tampered("UPDATE audit_event SET reason = 'iets anders' WHERE id = " + trail.id("a", 2));
    var verifier = trail.part(TrailVerifier.class);

    var first = verifier.verify(new Period(SEALED, SEALED), null);
    var second = verifier.verify(new Period(SEALED.plusDays(1), SEALED.plusDays(1)), null);

    assertThat(first.events()).isEqualTo(5);
    assertThat(first.isSound()).isFalse();
    assertThat(second.events()).isEqualTo(4);
    assertThat(second.isSound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE audit_event SET reason = 'x' WHERE subject_id = 'a'",
      "DELETE FROM audit_event WHERE subject_id = 'c'", "UPDATE audit_seal SET events = 0", "DELETE FROM audit_seal",
      "UPDATE audit_sealed SET day = '2026-01-01'", "DELETE FROM audit_sealed"})
  void theDatabaseItselfRefusesToChangeTheTrail(String change) {
    assertThat(trail.part(TrailGuard.class).stands()).isTrue();
    assertThatThrownBy(() -> trail.jdbc.sql(change).update()).rootCause().hasMessageContaining("append-only");
    assertThat(trail.verify().isSound()).isTrue();
  }

  @Test
  void daysOnWhichThePortalWasOffAreSealedLaterAndWhatCameLateIsUnderTheNextSeal() {
    trail.write("2026-03-01T23:30:00Z", "d", "na middernacht in Nederland");
    trail.write("2026-03-05T10:00:00Z", "d", "vlak voor de storing");
    trail.write("2026-03-01T12:00:00Z", "d", "te laat vastgelegd");
    assertThat(trail.verify().late()).isEqualTo(1);

    var seals = trail.seal("2026-03-12T08:00:00Z");

    assertThat(seals).extracting(SealRow::day).containsExactly(SEALED, LocalDate.of(2026, 3, 2),
        LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 11));
    assertThat(seals).extracting(SealRow::events).containsExactly(5L, 6L, 1L, 0L);
    assertThat(trail.verify()).satisfies(found -> {
      assertThat(found.isSound()).isTrue();
      assertThat(found.unsealed()).isZero();
    });
    assertThat(trail.seal("2026-03-12T09:00:00Z")).as("once a day").isEqualTo(seals);
  }

  @Test
  void ofTwoPortalsOneSeals() throws Exception {
    try (var beside = OwnTrail.beside(server); var both = Executors.newFixedThreadPool(2)) {
      var seals = both.invokeAll(List.<Callable<List<SealRow>>>of(
          () -> trail.seal("2026-03-03T00:30:00Z"), () -> beside.seal("2026-03-03T00:30:00Z")));

      for (var made : seals) {
        assertThat(made.get()).extracting(SealRow::day).containsExactly(SEALED, LocalDate.of(2026, 3, 2));
      }
      assertThat(trail.verify().isSound()).isTrue();
    }
  }

  @Test
  void writersAboutOneThingFollowEachOtherAndOthersDoNotWait() throws Exception {
    try (var beside = OwnTrail.beside(server); var both = Executors.newFixedThreadPool(2)) {
      both.invokeAll(List.<Callable<Boolean>>of(() -> many(trail, "x"), () -> many(beside, "x"))).forEach(done ->
          assertThat(done.state()).isEqualTo(java.util.concurrent.Future.State.SUCCESS));
      trail.jdbc.sql("START TRANSACTION").update();
      trail.jdbc.sql("UPDATE audit_head SET events = events WHERE subject_id = 'x'").update();
      beside.jdbc.sql("SET innodb_lock_wait_timeout = 1").update();
      beside.write("2026-03-02T12:00:00Z", "y", "van een ander ding");
      assertThatThrownBy(() -> beside.write("2026-03-02T12:00:00Z", "x", "van hetzelfde ding"));
      trail.jdbc.sql("ROLLBACK").update();
      beside.jdbc.sql("SET innodb_lock_wait_timeout = DEFAULT").update();
    }
    assertThat(trail.id("x", 40)).isPositive();
    assertThat(trail.verify().isSound()).isTrue();
  }

  private static boolean many(OwnTrail by, String thing) {
    for (var event = 0; event < 20; event++) {
      by.write("2026-03-02T11:00:00Z", thing, "tegelijk");
    }
    return true;
  }

  @Test
  void whatStoodThereBeforeTheChainsGetsItsPlace() throws Exception {
    trail.close();
    try (var old = OwnTrail.before(server, 1)) {
      for (var thing : List.of("a", "b", "a")) {
        old.jdbc.sql("""
                INSERT INTO audit_event (recorded_at, actor_name, actor_organisation, actor_role, origin, subject_kind,
                  subject_id, action, result) VALUES ('2025-12-31 22:59:59.5', 'Iemand', '', 'BUREAU_MANAGER', '',
                  'test.thing', ?, 'test.action.done', 'DONE')""").param(thing).update();
      }
      old.migrate(OwnTrail.changeSets().size());
      old.withPortal();
      old.write("2026-01-01T09:00:00Z", "a", "daarna");

      assertThat(old.id("a", 3)).isEqualTo(4);
      assertThat(old.seal("2026-01-02T09:00:00Z")).extracting(SealRow::events).containsExactly(3L, 1L);
      assertThat(old.verify().isSound()).isTrue();
    }
    trail = OwnTrail.of(server);
  }

  private void tampered(String change) {
    trail.dropGuard();
    assertThat(trail.jdbc.sql(change).update()).isPositive();
  }

  /** Reckons the place of an event anew, as somebody would who read how it is done. */
  private void relink(String thing, int number) {
    var before = trail.jdbc.sql("SELECT hash FROM audit_event WHERE subject_id = ? AND number = ?")
        .params(thing, number - 1).query(String.class).single();
    var event = StoredEvent.read(trail.jdbc, "WHERE e.subject_id = :thing AND e.number = :number",
        java.util.Map.of("thing", thing, "number", number)).getFirst();
    trail.jdbc.sql("UPDATE audit_event SET previous_hash = ?, hash = ? WHERE id = ?").params(before,
        EventText.link(before, number, EventText.content(event.values())), event.id()).update();
  }
}
