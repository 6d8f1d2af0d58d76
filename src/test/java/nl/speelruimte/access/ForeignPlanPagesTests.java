package nl.speelruimte.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.deciding.Decisions;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.plans.remarks.ThreadId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * UC-103, UC-105, UC-121, UC-126: the addresses of plans, their calls, rounds, decisions and actions, typed by hand. What is
 * not for the one who asks is answered like what never was.
 */
class ForeignPlanPagesTests extends ForeignPages {

  private static final List<String> PARTS = List.of("plan", "changes", "judging", "decision", "execution", "remarks",
      "course", "work", "write", "decide");
  @Autowired private PlanContents contents;
  @Autowired private PlanThreads threads;
  @Autowired private Decisions decisions;
  @Autowired private ActionProgress progress;

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "PROVIDER_.*", mode = EnumSource.Mode.MATCH_ANY)
  void aProviderOpensNothingOfTheCourseOfAnotherProvider(Role role) {
    people.signInAs(role, world.parties().ownCarer());
    for (var cell : cells(each -> each.owner().provider().equals(world.parties().otherCarer()))) {
      nothingAt(ofOthers(cell));
      nothingAt(List.of("plan-calls/" + cell.ids().get("call")));
      nothingAt(concepts(cell));
    }
  }

  /** Who judges it, what they find, and where the bureau decides. */
  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"PROVIDER_MANAGER", "PROVIDER_DATA"})
  void aProviderOpensNothingOfTheJudgingOfItsOwnPlans(Role role) {
    people.signInAs(role, world.parties().ownCarer());
    for (var cell : cells(each -> each.owner().provider().equals(world.parties().ownCarer()))) {
      nothingAt(rounds(cell));
      nothingAt(of(cell, "judged", List.of("judging", "decide")));
      nothingAt(of(cell, "decided", List.of("judging", "decide")));
      nothingAt(concepts(cell));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "MUNICIPAL_.*", mode = EnumSource.Mode.MATCH_ANY)
  void aMunicipalityOpensNothingOfAPlanThatDoesNotTouchIt(Role role) {
    people.signInAs(role, world.parties().ownPlace());
    for (var cell : cells(each -> !each.owner().municipality().equals(world.parties().ownPlace()))) {
      nothingAt(ofOthers(cell));
      nothingAt(concepts(cell));
    }
  }

  /** What its provider writes, and where others than a municipality work. */
  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"MUNICIPAL_MANAGER", "MUNICIPAL_READER"})
  void aMunicipalityOpensOfAPlanThatTouchesItOnlyWhatWasHandedIn(Role role) {
    people.signInAs(role, world.parties().ownPlace());
    for (var cell : cells(each -> each.owner().municipality().equals(world.parties().ownPlace()))) {
      nothingAt(unseen(cell));
      nothingAt(concepts(cell));
      nothingAt(of(cell, "plan", List.of("write", "decide", "work")));
    }
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"AUDITOR", "BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN"})
  void nobodyElseOpensWhatAProviderWrites(Role role) {
    people.signInAs(role);
    for (var cell : cells(_ -> true)) {
      nothingAt(unseen(cell));
      nothingAt(of(cell, "plan", List.of("write", "work")));
      if (role != Role.BUREAU_MANAGER) {
        nothingAt(of(cell, "judged", List.of("decide")));
      }
      if (role == Role.AUDITOR) {
        nothingAt(List.of("assessment-frameworks/" + cell.ids().get("framework.concept")));
      }
    }
  }

  /** An address that was never anything says the same, to the letter. */
  @Test
  void whatIsSomebodyElsesReadsLikeWhatNeverWas() {
    people.signInAs(Role.MUNICIPAL_MANAGER, world.parties().ownPlace());
    var cell = cells(each -> !each.owner().municipality().equals(world.parties().ownPlace())).getFirst();
    for (var path : ofOthers(cell)) {
      assertThat(saidAt(path)).as(path).isEqualTo(saidAt(path.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString())));
    }
  }

  /** The addresses are right: for whom something is there, a page is. */
  @Test
  void forWhomSomethingIsThereAPageIs() {
    people.signInAs(Role.MUNICIPAL_MANAGER, world.parties().ownPlace());
    var cell = cells(each -> each.owner().municipality().equals(world.parties().ownPlace())).getFirst();
    var there = Stream.of("plans/" + cell.ids().get("plan"), "plans/" + cell.ids().get("plan") + "/remarks",
        "plans/" + cell.ids().get("plan") + "?version=1", "plans/" + cell.ids().get("judged") + "/changes?since=1&version=2",
        "plans/" + cell.ids().get("judged") + "/judging", "plans/" + cell.ids().get("decided") + "/decision",
        "plan-judging/" + cell.ids().get("round.closed"), "plan-judging/" + cell.ids().get("round.open"),
        "plan-calls/" + cell.ids().get("call"), "assessment-frameworks/" + cell.ids().get("framework.adopted"),
        "improvement-actions/" + cell.ids().get("action"));
    assertThat(there).allSatisfy(path -> assertThat(titleOf(path)).as(path).isNotEqualTo(NOT_HERE));
  }

  /** A file is asked for by what it belongs to: of one's own plan, with the number of somebody else's file. */
  @Test
  void aFileOfAnotherDoesNotComeWithTheNumberOfOnesOwnPlan() {
    var own = cells(each -> each.owner().provider().equals(world.parties().ownCarer())).getFirst();
    var other = cells(each -> each.owner().provider().equals(world.parties().otherCarer())).getFirst();
    for (var viewer : List.of(people.signInAs(Role.PROVIDER_MANAGER, world.parties().ownCarer()),
        people.signInAs(Role.MUNICIPAL_MANAGER, own.owner().municipality()), people.signInAs(Role.BUREAU_MANAGER),
        people.signInAs(Role.AUDITOR))) {
      var plan = new PlanId(own.id("plan", UUID.class));
      isNotHere(() -> contents.evidence(viewer, plan, other.id("evidence", UUID.class)));
      isNotHere(() -> decisions.letter(viewer, new PlanId(own.id("decided", UUID.class)),
          other.id("decided.letter", UUID.class)));
      isNotHere(() -> progress.document(viewer, new ActionId(own.id("action", UUID.class)), other.document()));
      isNotHere(() -> threads.file(viewer, plan, shared(other), other.id("remark", UUID.class)));
      isNotHere(() -> threads.file(viewer, plan, shared(own), other.id("remark", UUID.class)));
    }
  }

  private static void isNotHere(ThrowingCallable question) {
    assertThatThrownBy(question).isInstanceOf(NotHere.class);
  }

  private static ThreadId shared(World.Cell cell) {
    return new ThreadId((UUID) cell.id("threads", List.class).getFirst());
  }

  /** All that is between one provider and one municipality, for somebody who is neither. */
  private static List<String> ofOthers(World.Cell cell) {
    return Stream.of(of(cell, "plan", PARTS), of(cell, "planDraft", List.of("plan", "write", "course")),
            of(cell, "judged", List.of("plan", "changes", "judging", "decide")),
            of(cell, "decided", List.of("plan", "decision", "execution")),
            of(cell, "sentBack", List.of("plan", "decision")), rounds(cell), unseen(cell),
            List.of("improvement-actions/" + cell.ids().get("action")))
        .flatMap(List::stream).distinct().toList();
  }

  private static List<String> of(World.Cell cell, String plan, List<String> parts) {
    var address = "plans/" + cell.ids().get(plan);
    return parts.stream().map(part -> address + "/" + part).toList();
  }

  private static List<String> rounds(World.Cell cell) {
    return Stream.of("round.closed", "round.open", "decided.round").map(name -> "plan-judging/" + cell.ids().get(name))
        .flatMap(address -> Stream.of(address, address + "/plan", address + "/1")).toList();
  }

  /** What was never handed in: a plan, and a version by its number, on its own or beside another; numbers that are none. */
  private static List<String> unseen(World.Cell cell) {
    var plan = "plans/" + cell.ids().get("plan");
    return List.of("plans/" + cell.ids().get("planDraft"), "plans/" + cell.ids().get("planDraft") + "?version=1",
        plan + "?version=2", plan + "/plan?version=2", plan + "/plan?version=99", plan + "/plan?version=0",
        "plans/" + cell.ids().get("judged") + "/changes?since=1&version=3",
        "plans/" + cell.ids().get("judged") + "/changes?since=0&version=2");
  }

  /** What the bureau alone works on. */
  private static List<String> concepts(World.Cell cell) {
    return List.of("assessment-frameworks/" + cell.ids().get("framework.concept"),
        "plan-templates/" + cell.ids().get("template"));
  }
}
