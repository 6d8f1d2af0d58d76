package nl.speelruimte.plans.changes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanWorld;
import nl.speelruimte.plans.changes.PlanChanges;
import nl.speelruimte.plans.changes.Unseen;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-102, UC-133: the list of plans says which are otherwise than when somebody looked at them, and to whom alone. */
@LivesOn("2026-11-12")
class UnseenPlansTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private PlanChanges changes;
  @Autowired private JdbcClient jdbc;
  private PlanWorld world;
  private PlanId plan;

  @BeforeEach
  void aPlanThatWasSubmitted() {
    world = PlanWorld.make(beans);
    plan = world.begun("Groepen 2026");
    world.effect(world.measure(plan, 1, new MeasureKey(UUID.randomUUID()), 1, "Groepsaanbod", "Tien."),
        world.duin, null, 2, 100);
    world.submit(plan);
  }

  @Test
  void aStepAndThenAVersionOfOthersShowInTheListUntilThePlanWasLookedAt() {
    people.signInAs(Role.BUREAU_MANAGER);
    assertThat(inTheList()).as("never seen").isEmpty();
    lookedYesterday();
    world.move(plan, PlanMove.OPEN_ROUND, null);

    assertThat(inTheList()).isEqualTo("Veranderd sinds u keek");
    UI.getCurrent().navigate("plans/" + plan);
    assertThat(pageText()).contains("Nieuw sinds u dit plan zag: ", "In beoordeling genomen (12 november 2026)",
        "Naar het verloop");
    assertThat(inTheList()).as("the page told it").isEmpty();

    lookedYesterday();
    world.move(plan, PlanMove.RETURN, "Onderbouw het");
    world.introduction(plan, 2, "Wij kiezen anders.");
    world.submit(plan);
    assertThat(inTheList()).isEqualTo("Nieuwe versie sinds u keek");
    UI.getCurrent().navigate("plans/" + plan);
    assertThat(pageText()).contains("sinds versie 1, die u het laatst zag", "Teruggestuurd met redenen");
    assertThat(inTheList()).as("what changed was not looked at").isEqualTo("Nieuwe versie sinds u keek");
    UI.getCurrent().navigate("plans/" + plan + "/changes");
    assertThat(inTheList()).isEmpty();
  }

  @Test
  void whatOneDidOneselfIsNoNewsAndASecretOfItsProviderIsNoneToOthers() {
    var bureau = people.signInAs(Role.BUREAU_MANAGER);
    changes.look(bureau, plan);
    var writer = people.signInAs(Role.PROVIDER_MANAGER, world.wilg);
    changes.look(writer, plan);
    var mover = named(writer, SomeViewer.provider(world.wilg));
    for (var move : new PlanMove[] {PlanMove.OPEN_ROUND, PlanMove.APPROVE, PlanMove.START}) {
      world.move(plan, move, move.needsReason() ? "Akkoord" : null);
    }
    before(1);
    world.move(plan, PlanMove.BEGIN_ADJUSTMENT, "De teams zijn later klaar");
    jdbc.sql("UPDATE plans_step SET recorded_at = recorded_at - INTERVAL 2 DAY WHERE plan_id = ? AND move <> 'BEGIN_ADJUSTMENT'")
        .param(plan.value()).update();

    assertThat(unseen(writer)).as("a colleague began").isEqualTo(Map.of(plan, Unseen.STEP));
    assertThat(unseen(mover)).as("one's own").isEmpty();
    assertThat(unseen(bureau)).as("nobody else knows of it").isEmpty();
    assertThat(changes.stepsSinceSeen(bureau, plan)).isEmpty();
    assertThat(changes.stepsSinceSeen(mover, plan)).isEmpty();
    assertThat(changes.stepsSinceSeen(writer, plan)).extracting(step -> step.move())
        .containsExactly(PlanMove.BEGIN_ADJUSTMENT);
  }

  @Test
  void whoMaySeeThePlanNoMoreHearsNothingOfIt() {
    var duin = people.signInAs(Role.MUNICIPAL_MANAGER, world.duin);
    changes.look(duin, plan);
    before(1);
    world.move(plan, PlanMove.OPEN_ROUND, null);

    assertThat(unseen(duin)).isEqualTo(Map.of(plan, Unseen.STEP));
    for (var scope : new AccessScope[] {SomeViewer.municipality(world.heide).scope(), new AccessScope.Nothing()}) {
      assertThat(unseen(new Viewer(duin.account(), duin.name(), duin.organisation(), duin.role(), scope, "test"))).isEmpty();
    }
    assertThat(unseen(SomeViewer.municipality(world.duin))).as("without an account nothing was seen").isEmpty();
    assertThat(changes.unseen(duin, Set.of())).isEmpty();
  }

  private Map<PlanId, Unseen> unseen(Viewer viewer) {
    return changes.unseen(viewer, Set.of(plan));
  }

  private static Viewer named(Viewer account, Viewer like) {
    return new Viewer(account.account(), like.name(), like.organisation(), account.role(), account.scope(), "test");
  }

  private String inTheList() {
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("plans", QueryParameters.of("provider", world.wilg.toString()));
    return String.valueOf(test($(Grid.class).single()).getLitRendererPropertyValue(0, 0, "news", String.class));
  }

  private void lookedYesterday() {
    UI.getCurrent().navigate("plans/" + plan);
    before(1);
  }

  private void before(int days) {
    jdbc.sql("UPDATE plans_seen SET seen_at = seen_at - INTERVAL ? DAY WHERE plan_id = ?").params(days, plan.value()).update();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
