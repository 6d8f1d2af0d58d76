package nl.speelruimte.spending.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.decisions.SpaceStatus;
import nl.speelruimte.spending.procedure.ProcedureWatch;
import nl.speelruimte.spending.procedure.Shown;
import nl.speelruimte.spending.procedure.YearStory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-76: the joint arrangements and the end of a space. */
class SpaceStepsTests extends YearStory {

  private static final AttentionFilter DUE_PLANS = new AttentionFilter(null, null, "spending.joint-plan-due", false);
  @Autowired private SpaceSteps steps;
  @Autowired private ProcedureWatch watch;

  @Test
  void theArrangementsSayAllElevenThingsAndWhatWasLateSaysWhy() {
    var space = opened2027();
    var complete = Arrays.stream(ArrangementItem.values())
        .collect(Collectors.toMap(item -> item, item -> "Afspraak over " + item));
    var missing = new HashMap<>(complete);
    missing.put(ArrangementItem.CRISIS, " ");
    refused("CRISIS", space, draft("2026-11-09", missing, "Ziekte"));
    refused("lateReason", space, draft("2026-11-09", complete, " "));
    refused("on", space, draft("2026-12-01", complete, null));
    on("2026-11-09", manager(veen), () -> steps.arrange(manager(veen), space, draft("2026-11-09", complete, "Ziekte")));

    var procedure = on("2026-11-10", provider(), () -> steps.of(provider(), space));
    assertThat(procedure.status()).isEqualTo(SpaceStatus.JOINT_PLAN);
    assertThat(procedure.mayArrange()).isFalse();
    assertThat(procedure.arrangements()).hasSize(11).isEqualTo(complete);
    assertThat(procedure.steps()).extracting(step -> step.type()).containsExactly(
        EntryType.INTENTION, EntryType.DECISION, EntryType.JOINT_PLAN);
    assertThat(procedure.steps().getLast()).satisfies(step -> {
      assertThat(step.step().lateDays()).isEqualTo(8);
      assertThat(step.step().lateReason()).isEqualTo("Ziekte");
    });
    assertThat(procedure.steps().get(1).agreed()).singleElement()
        .satisfies(agreed -> assertThat(agreed.manner()).isEqualTo("PORTAL"));
    assertThat(on("2027-03-01", BUREAU, () -> steps.of(BUREAU, space)).status()).isEqualTo(SpaceStatus.ACTIVE);
    assertThat(on("2028-01-01", BUREAU, () -> steps.of(BUREAU, space)).status()).isEqualTo(SpaceStatus.CLOSED);
  }

  @Test
  void aSpaceIsUsedUpOnlyWhenNothingIsLeftAndUntilItIsRaised() {
    var space = spaces.rows(BUREAU, SpaceFilter.ofYear(2026).of(wilg).at(veen), Pageable.unpaged()).getFirst().id();
    assertThatThrownBy(() -> on("2026-05-04", manager(veen), () -> steps.exhaust(manager(veen), space, "Op")))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("spending.steps.rule.not-used-up"));
    assertThatThrownBy(() -> on("2026-05-04", manager(duin), () -> steps.exhaust(manager(duin), space, "Op")))
        .isInstanceOf(NotHere.class);
    adjust(space, -12_345);
    on("2026-05-04", manager(veen), () -> steps.exhaust(manager(veen), space, "Alles is gedeclareerd"));
    assertThat(on("2026-05-04", BUREAU, () -> steps.of(BUREAU, space)).status()).isEqualTo(SpaceStatus.EXHAUSTED);
    adjust(space, 5_000);

    assertThat(on("2026-05-04", BUREAU, () -> steps.of(BUREAU, space)).status()).isEqualTo(SpaceStatus.ACTIVE);
  }

  @Test
  void whoWritesAfterSomebodyElseIsToldAndTheSameTwiceIsWrittenOnce() {
    var space = opened2027();
    var complete = Arrays.stream(ArrangementItem.values())
        .collect(Collectors.toMap(item -> item, item -> "Afspraak over " + item));
    refused("on", space, draft("2026-09-14", complete, null));
    on("2026-11-02", CareRegion.JOB, watch::everyDay);
    assertThat(points.rows(manager(veen), DUE_PLANS, Pageable.unpaged())).hasSize(1);
    for (var time = 0; time < 2; time++) {
      on("2026-11-09", manager(veen),
          () -> steps.arrange(manager(veen), space, draft("2026-11-09", complete, "Ziekte")));
    }
    assertThat(points.rows(manager(veen), DUE_PLANS, Pageable.unpaged())).isEmpty();
    var others = new HashMap<>(complete);
    others.put(ArrangementItem.CRISIS, "Anders");

    assertThatThrownBy(() -> on("2026-11-09", manager(veen),
        () -> steps.arrange(manager(veen), space, draft("2026-11-09", others, "Ziekte"))))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("uikit.rule.changed-meanwhile"));
    assertThat(entries(space, "JOINT_PLAN")).isEqualTo(1);
    assertThatThrownBy(() -> on("2028-01-02", manager(veen),
        () -> steps.arrange(manager(veen), space, draft("2028-01-02", others, "Laat"))))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("spending.steps.rule.closed"));
  }

  @Test
  void twoAtOnceSayOnceThatItIsUsedUp() {
    var space = spaces.rows(BUREAU, SpaceFilter.ofYear(2026).of(wilg).at(veen), Pageable.unpaged()).getFirst().id();
    adjust(space, -12_345);
    CareRegion.mandate(jdbc, veen, true, LocalDate.of(2026, 5, 1));
    var start = new CyclicBarrier(2);
    var noon = LocalDateTime.parse("2026-05-04T12:00:00").toInstant(ZoneOffset.UTC);
    var both = Stream.of(BUREAU, manager(veen)).map(who -> CompletableFuture.supplyAsync(() -> {
      try {
        start.await(10, TimeUnit.SECONDS);
        return PortalClock.at(noon, () -> AsViewer.call(who, () -> {
          steps.exhaust(who, space, "Op");
          return "written";
        }));
      } catch (RuleBroken no) {
        return no.textKey();
      } catch (InterruptedException | BrokenBarrierException | TimeoutException broken) {
        throw new IllegalStateException(broken);
      }
    }, Thread::startVirtualThread)).toList();

    assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("written",
        "spending.steps.rule.exhausted-already");
    assertThat(entries(space, "EXHAUSTED")).isEqualTo(1);
  }

  @Test
  void theBureauWritesForAMunicipalityThatMandatedItAndTheStepSaysSo() {
    var space = spaces.rows(BUREAU, SpaceFilter.ofYear(2026).of(wilg).at(veen), Pageable.unpaged()).getFirst().id();
    adjust(space, -12_345);
    assertThat(on("2026-05-04", BUREAU, () -> steps.of(BUREAU, space))).satisfies(procedure -> {
      assertThat(procedure.mayExhaust()).isFalse();
      assertThat(procedure.withoutMandate()).isTrue();
    });
    assertThatThrownBy(() -> on("2026-05-04", BUREAU, () -> steps.exhaust(BUREAU, space, "Op")))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("spending.sides.rule.no-mandate"));
    CareRegion.mandate(jdbc, veen, true, LocalDate.of(2026, 5, 1));

    on("2026-05-04", BUREAU, () -> steps.exhaust(BUREAU, space, "Op"));

    var procedure = on("2026-05-05", provider(), () -> steps.of(provider(), space));
    assertThat(procedure.steps().getLast().agreed()).singleElement().satisfies(agreed -> {
      assertThat(agreed.manner()).isEqualTo("MANDATE");
      assertThat(agreed.by()).isEqualTo("Bo Bureau");
    });
    assertThat(on("2026-05-05", BUREAU, () -> steps.of(BUREAU, space, AsOf.endOf(LocalDate.of(2026, 5, 3)))))
        .satisfies(then -> {
          assertThat(then.status()).isEqualTo(SpaceStatus.ACTIVE);
          assertThat(then.steps()).extracting(step -> step.type()).containsExactly(EntryType.DECISION);
          assertThat(then.mayArrange() || then.withoutMandate()).isFalse();
        });
  }

  private long entries(SpaceId space, String type) {
    return jdbc.sql("SELECT COUNT(*) FROM spending_entry WHERE space_id = ? AND type = ?").params(space.value(), type)
        .query(Long.class).single();
  }

  private void adjust(SpaceId space, long euros) {
    on("2026-05-04", BUREAU, () -> spaces.adjust(BUREAU, space, new AdjustmentDraft(Money.ofEuros(euros),
        LocalDate.of(2026, 5, 1), "Aanpassing", LETTER,
        spaces.details(BUREAU, space).version())));
  }

  private SpaceId opened2027() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15")));
    on("2026-09-15", manager(veen), () -> decisions.agree(manager(veen), Shown.of(List.of(at(veen))), null));
    return opened().getFirst();
  }

  private static JointPlanDraft draft(String day, Map<ArrangementItem, String> items, String late) {
    return new JointPlanDraft(LocalDate.parse(day), items, null, late, null);
  }

  private void refused(String field, SpaceId space, JointPlanDraft draft) {
    assertThatThrownBy(() -> on("2026-11-09", manager(veen), () -> steps.arrange(manager(veen), space, draft)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
  }
}
