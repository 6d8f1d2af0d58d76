package nl.speelruimte.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.speelruimte.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Addresses typed by hand: the page of what belongs to somebody else looks like the page of what never was. */
class ForeignPagesTests extends ForeignPages {

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "PROVIDER_.*", mode = EnumSource.Mode.MATCH_ANY)
  void aProviderOpensNothingOfAnotherProvider(Role role) {
    var other = world.parties().otherCarer();
    people.signInAs(role, world.parties().ownCarer());

    for (var cell : cells(each -> each.owner().provider().equals(other))) {
      nothingAt(ofAnybody(cell));
      nothingAt(List.of("lots/" + cell.lot(), "providers/" + other, "providers/" + other + "/contracts",
          "providers/" + other + "/timeline", "formal-notices/" + cell.ids().get("notice")));
    }
  }

  /** What is about the provider itself and may not be known to it, and what only its administrator manages. */
  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"PROVIDER_MANAGER", "PROVIDER_DATA"})
  void aProviderOpensNothingOfItselfThatIsNotForItsRole(Role role) {
    var own = world.parties().ownCarer();
    people.signInAs(role, own);

    for (var cell : cells(each -> each.owner().provider().equals(own))) {
      nothingAt(List.of("escalations/" + cell.ids().get("escalation"), "people/" + cell.ids().get("identity.person"),
          "access-review/" + cell.ids().get("identity.review"), "imports/" + cell.batch(), "people", "access-review",
          "escalations", "trail", "trail/1", "outgoing-mail", "access-on-a-day", "tariffs/indexation"));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "MUNICIPAL_.*", mode = EnumSource.Mode.MATCH_ANY)
  void aMunicipalityOpensNothingBetweenOthers(Role role) {
    var own = world.parties().ownPlace();
    people.signInAs(role, own);

    for (var cell : cells(each -> !each.owner().municipality().equals(own))) {
      nothingAt(ofAnybody(cell));
    }
  }

  /** The addresses are right: for whom something is there, a page is. */
  @Test
  void forWhomSomethingIsThereAPageIs() {
    people.signInAs(Role.PROVIDER_MANAGER, world.parties().ownCarer());
    var cell = cells(each -> each.owner().provider().equals(world.parties().ownCarer())).getFirst();

    for (var path : List.of("contracts/" + cell.contract(), "lots/" + cell.lot())) {
      assertThat(titleOf(path)).as(path).isNotEqualTo(NOT_HERE);
    }
  }

  private static List<String> ofAnybody(World.Cell cell) {
    return List.of("spaces/" + cell.space(), "contracts/" + cell.contract(), "targets/" + cell.ids().get("target"),
        "spaces/intended/" + cell.ids().get("intended"), "escalations/" + cell.ids().get("escalation"),
        "people/" + cell.ids().get("identity.person"), "people/" + cell.ids().get("identity.clerk"),
        "access-review/" + cell.ids().get("identity.review"), "imports/" + cell.batch(),
        "spaces/stops/" + cell.ids().get("stop"), "improvement-actions/" + cell.ids().get("action"),
        "plans/" + cell.ids().get("plan"));
  }
}
