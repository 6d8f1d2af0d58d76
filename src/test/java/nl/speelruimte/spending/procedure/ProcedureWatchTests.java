package nl.speelruimte.spending.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.CareRegion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-70 to UC-73: which step is due for whom, with a clock that moves. */
class ProcedureWatchTests extends YearStory {

  @Autowired private ProcedureWatch watch;

  @Test
  void theBureauIsToldOfTheAnnouncementAheadOfTimeOnceAndThatItIsLate() {
    prepared("2026-05-01", "0");
    assertThat(bureauPoint("spending.intention-due", "2026-05-19")).isNull();
    assertThat(bureauPoint("spending.intention-due", "2026-05-20")).satisfies(point -> {
      assertThat(point.whyKey()).isEqualTo("spending.attention.intention-due");
      assertThat(point.severity()).isEqualTo(Severity.WATCH);
      assertThat(point.figures()).contains("2027", LocalDate.of(2026, 7, 1));
    });
    var first = bureauPoint("spending.intention-due", "2026-07-01");
    assertThat(first.severity()).isEqualTo(Severity.WATCH);
    assertThat(bureauPoint("spending.intention-due", "2026-07-02")).satisfies(point -> {
      assertThat(point.whyKey()).isEqualTo("spending.attention.intention-late");
      assertThat(point.severity()).isEqualTo(Severity.ACT);
      assertThat(point.id()).as("the same point, raised once").isEqualTo(first.id());
    });
  }

  @Test
  void theProviderIsAskedUntilItRespondsAndTheBureauReadsThatItDid() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    assertThat(of(provider(), "spending.response-due")).singleElement().satisfies(point -> {
      assertThat(point.whyKey()).isEqualTo("spending.attention.response-due");
      assertThat(point.figures()).contains(DUE);
    });
    assertThat(of(BUREAU, "spending.response-due")).isEmpty();
    night("2026-08-15");
    assertThat(of(provider(), "spending.response-due").getFirst().severity()).isEqualTo(Severity.WATCH);
    night("2026-08-16");
    assertThat(of(provider(), "spending.response-due").getFirst().whyKey())
        .isEqualTo("spending.attention.response-late");

    rows().forEach(row -> on("2026-08-17", provider(),
        () -> responses.respond(provider(), row.id(), new RespondDraft(false, "Te krap", null, "Vakantie"))));
    assertThat(of(provider(), "spending.response-due")).isEmpty();
    assertThat(of(BUREAU, "spending.responded")).singleElement().satisfies(point -> {
      assertThat(point.severity()).isEqualTo(Severity.WATCH);
      assertThat(of(provider(), "spending.responded")).isEmpty();
    });
  }

  @Test
  void theDecisionAndTheAgreementAreAskedForAndStopWhenTheyAreThere() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    assertThat(bureauPoint("spending.decision-due", "2026-08-20").whyKey())
        .isEqualTo("spending.attention.decision-due");
    assertThat(bureauPoint("spending.decision-due", "2026-10-02").whyKey())
        .isEqualTo("spending.attention.decision-late");
    on("2026-10-05", BUREAU, () -> decisions.decide(BUREAU, decision("2026-10-05")));
    assertThat(of(manager(veen), "spending.agreement-due")).hasSize(1);
    assertThat(of(manager(duin), "spending.agreement-due")).hasSize(1);
    on("2026-10-06", manager(veen), () -> decisions.agree(manager(veen), Shown.of(List.of(at(veen))), null));

    assertThat(of(manager(veen), "spending.agreement-due")).isEmpty();
    assertThat(of(manager(duin), "spending.agreement-due")).hasSize(1);
    assertThat(of(manager(veen), "spending.joint-plan-due")).singleElement().satisfies(
        point -> assertThat(point.whyKey()).isEqualTo("spending.attention.joint-plan-due"));
    night("2026-11-02");
    assertThat(of(manager(veen), "spending.joint-plan-due").getFirst().whyKey())
        .isEqualTo("spending.attention.joint-plan-late");
    jdbc.sql("INSERT INTO spending_entry (space_id, type, valid_on, recorded_at, actor, actor_organisation)"
        + " VALUES (?, 'JOINT_PLAN', '2026-11-03', '2026-11-03', 'x', 'x')").param(opened().getFirst().value()).update();
    night("2026-11-03");
    assertThat(of(manager(veen), "spending.joint-plan-due")).isEmpty();
  }

  private void night(String day) {
    on(day, CareRegion.JOB, watch::everyDay);
  }

  /** Other tests prepare the same year: what is asked of the region as a whole is there once. */
  private PointRow bureauPoint(String kind, String day) {
    night(day);
    return points.rows(BUREAU, new AttentionFilter(null, null, kind, false), Pageable.unpaged()).stream()
        .filter(point -> point.figures().contains("2027")).findFirst().orElse(null);
  }

  private List<PointRow> of(Viewer viewer, String kind) {
    var mine = viewer.role().isMunicipal()
        ? new AttentionFilter(null, null, kind, false) : new AttentionFilter(wilg, null, kind, false);
    return points.rows(viewer, mine, Pageable.unpaged());
  }

  @Test
  void aResponseAfterTheDecisionReachesWhoStillHasToAgree() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15")));
    assertThat(of(manager(veen), "spending.responded")).isEmpty();
    on("2026-09-20", provider(), () -> responses.respond(provider(), at(veen).id(),
        new RespondDraft(false, "Te krap", null, "Vakantie")));

    assertThat(of(manager(veen), "spending.responded")).singleElement().satisfies(
        point -> assertThat(point.whyKey()).isEqualTo("spending.attention.responded-waiting"));
    assertThat(of(manager(duin), "spending.responded")).isEmpty();
    assertThat(of(provider(), "spending.responded")).isEmpty();
    on("2026-09-21", manager(veen), () -> decisions.agree(manager(veen), Shown.of(List.of(at(veen))), null));
    assertThat(of(manager(veen), "spending.responded")).isEmpty();
  }

  @Test
  void whatWaitsForAMunicipalityIsNotForWhoReadsAlongInAGroup() {
    var along = viewer("Gerda Groep", Role.MUNICIPAL_MANAGER, new AccessScope.Municipal(duin,
        List.of(new AccessScope.Window(veen, new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31))))));
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15")));
    on("2026-09-20", provider(), () -> responses.respond(provider(), at(veen).id(),
        new RespondDraft(false, "Te krap", null, "Vakantie")));

    assertThat(intentions.rows(along, mine(), Pageable.unpaged())).as("a group reads what was announced").hasSize(3);
    assertThat(of(along, "spending.agreement-due")).singleElement()
        .satisfies(point -> assertThat(point.municipalityName()).isEqualTo("Duinwijk"));
    assertThat(of(along, "spending.responded")).isEmpty();
  }
}
