package nl.speelruimte.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanRow;
import nl.speelruimte.plans.PlanWorld;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-102: the list of plans, for each side with what is theirs. */
@LivesOn("2026-11-22")
class PlansViewTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  private PlanWorld world;
  private PlanId submitted;
  private PlanId draft;

  @BeforeEach
  void aPlanThatWasSubmittedAndOneThatWasNot() {
    world = PlanWorld.make(beans);
    submitted = world.begun("Groepen in de wijk");
    var measure = world.measure(submitted, 1, new MeasureKey(UUID.randomUUID()), 1, "Groepsaanbod", "Tien keer.");
    world.effect(measure, world.duin, null, 1, 100);
    world.effect(measure, world.veen, null, 1, 5_000);
    world.submit(submitted);
    draft = world.begun("Nog een concept");
  }

  @Test
  void aProviderSeesItsOwnWithWhatItIsStillWriting() {
    people.signInAs(Role.PROVIDER_MANAGER, world.wilg);
    UI.getCurrent().navigate("plans");

    assertThat(rows()).extracting(PlanRow::id).containsExactlyInAnyOrder(submitted, draft);
    assertThat(offers("Plan beginnen")).isTrue();
  }

  @Test
  void theBureauSeesWhatWasSubmittedAndBeginsNothing() {
    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("plans", QueryParameters.of("provider", world.wilg.toString()));

    assertThat(rows()).extracting(PlanRow::id).containsExactly(submitted);
    assertThat(rows().getFirst().promised().cents()).isEqualTo(510_000);
    assertThat(offers("Plan beginnen")).isFalse();
  }

  @Test
  void aMunicipalitySeesWhatTouchesItWithItsOwnAmount() {
    people.signInAs(Role.MUNICIPAL_READER, world.duin);
    UI.getCurrent().navigate("plans");
    assertThat(rows()).extracting(PlanRow::id).containsExactly(submitted);
    assertThat(rows().getFirst().promised().cents()).isEqualTo(10_000);
    assertThat(rows().getFirst().total()).as("it would give Veenlo away").isNull();
  }

  @Test
  void whomItDoesNotTouchFindsNothing() {
    people.signInAs(Role.MUNICIPAL_MANAGER, world.heide);
    UI.getCurrent().navigate("plans");

    assertThat(rows()).isEmpty();
    assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain("Groepen in de wijk");
  }

  @SuppressWarnings("unchecked")
  private List<PlanRow> rows() {
    return ((Grid<PlanRow>) $(Grid.class).single()).getGenericDataView().getItems().toList();
  }

  private boolean offers(String button) {
    return $(Button.class).all().stream().anyMatch(each -> each.getText().equals(button));
  }
}
