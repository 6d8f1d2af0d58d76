package nl.speelruimte.spending.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.mandates.MandateDraft;
import nl.speelruimte.testing.AtOnce;
import org.junit.jupiter.api.Test;

/** UC-70, UC-72, UC-73: two people press at the very same moment: it happens once, and who came second is told. */
class PressedAtOnceTests extends YearStory {

  private static final String DECIDED = "2026-09-15";

  @Test
  void aYearIsAnnouncedOnce() {
    prepared(IN_TIME, "0");
    var draft = announcement(IN_TIME);

    assertThat(twice(IN_TIME, BUREAU, () -> preparations.announce(BUREAU, draft))).containsExactlyInAnyOrder(3, 0);

    assertThat(steps(EntryType.INTENTION)).isEqualTo(3);
    assertThat(rows()).allSatisfy(row -> assertThat(row.status()).isEqualTo(IntendedStatus.ANNOUNCED));
    assertThat(List.of(duin, veen)).allSatisfy(place -> assertThat(traced(place)).isEqualTo(1));
  }

  @Test
  void anIntentionIsDecidedOnceAndItsSpaceIsThereOnce() {
    on(IN_TIME, manager(duin), () -> mandates.record(manager(duin),
        new MandateDraft(true, LocalDate.parse(IN_TIME), null, "Mandaatbesluit 2026-12")));
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    var draft = decision(DECIDED);

    assertThat(twice(DECIDED, BUREAU, () -> decisions.decide(BUREAU, draft))).containsExactlyInAnyOrder(
        new IntentionDecisions.Outcome(2, 1), new IntentionDecisions.Outcome(0, 0));

    assertThat(opened()).hasSize(2);
    assertThat(opened()).allSatisfy(space -> assertThat(facts.entries(BUREAU, space)).extracting(entry -> entry.type())
        .containsExactly(EntryType.DECISION, EntryType.INTENTION));
    assertThat(at(veen).status()).isEqualTo(IntendedStatus.AGREEMENT);
  }

  @Test
  void aMunicipalityAgreesOnce() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    on(DECIDED, BUREAU, () -> decisions.decide(BUREAU, decision(DECIDED)));
    var shown = Shown.of(List.of(at(veen)));

    assertThat(twice("2026-09-20", manager(veen), () -> decisions.agree(manager(veen), shown, null)))
        .containsExactlyInAnyOrder(1, 0);

    assertThat(opened()).hasSize(1);
  }

  @Test
  void aResponseThatIsGivenTwiceAtOnceIsThereOnce() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    var one = at(veen).id();

    assertThat(twice(IN_TIME, provider(), () -> {
      responses.respond(provider(), one, new RespondDraft(false, "Te krap.", null, null, 0));
      return "given";
    })).satisfiesExactlyInAnyOrder(first -> assertThat(first).isEqualTo("given"),
        second -> assertThat(second).isInstanceOf(RuleBroken.class));

    assertThat(steps(EntryType.RESPONSE)).isEqualTo(1);
  }

  private List<Object> twice(String day, Viewer who, Supplier<?> press) {
    var noon = LocalDateTime.parse(day + "T12:00:00").toInstant(ZoneOffset.UTC);
    return recalculation.byHand(CareRegion.JOB,
        () -> AtOnce.twice(() -> PortalClock.at(noon, () -> AsViewer.call(who, press))));
  }

  private long traced(MunicipalityId place) {
    return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE municipality_id = ? AND action = 'spending.action.announced'")
        .param(place.value()).query(Long.class).single();
  }

  private long steps(EntryType type) {
    return jdbc.sql("SELECT COUNT(*) FROM spending_intended_step s JOIN spending_intended i ON i.id = s.intended_id"
            + " WHERE i.provider_id = :provider AND s.type = :type")
        .param("provider", wilg.value()).param("type", type.name()).query(Long.class).single();
  }
}
