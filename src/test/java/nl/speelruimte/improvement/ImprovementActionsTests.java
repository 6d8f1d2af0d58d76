package nl.speelruimte.improvement;

import static nl.speelruimte.improvement.ActionStory.line;
import static nl.speelruimte.improvement.ActionStory.realised;
import static nl.speelruimte.testing.SomeViewer.auditor;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.municipality;
import static nl.speelruimte.testing.SomeViewer.nobody;
import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.audit.AuditEvent;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.improvement.effects.PromiseDraft;
import nl.speelruimte.improvement.effects.PromiseSet;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-110, UC-111, UC-116: the actions, for those who made them, do them and pay for them. */
@DatabaseTest
@LivesOn("2031-08-20")
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER", "PROVIDER_DATA"})
class ImprovementActionsTests {

  private static final LocalDate TODAY = LocalDate.of(2031, 8, 20);
  @Autowired ImprovementActions actions;
  @Autowired ActionProgress progress;
  @Autowired AuditTrail trail;
  @Autowired BeanFactory beans;
  ProviderId provider;
  MunicipalityId duin;
  MunicipalityId delf;
  MunicipalityId west;
  ActionStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    provider = make.provider("De Actie");
    duin = make.municipality("Duinwijk");
    delf = make.municipality("Delfhaven");
    west = make.municipality("Westdam");
    story = new ActionStory(actions, provider, TODAY);
  }

  @Test
  void whatWasAgreedBecomesOneActionHoweverOftenItIsAsked() {
    var plan = UUID.randomUUID().toString();
    var draft = story.draft(plan, line(duin, 1, 100));

    var id = actions.adopt(bureau(), draft);
    assertThat(actions.adopt(bureau(), draft)).isEqualTo(id);
    var again = story.draft(plan, line(duin, 1, 999));
    var sameMeasure = new ActionDraft(again.request(), draft.origin(), again.provider(), again.year(), again.title(),
        again.text(), again.category(), again.ownerName(), null, null, null, again.startsOn(), again.dueOn(), null,
        again.promise());
    assertThat(actions.adopt(bureau(), sameMeasure)).isEqualTo(id);
    story.adopted(plan, line(delf, 2, 50));

    assertThat(actions.rows(bureau(), ActionFilter.of(provider), PageRequest.of(0, 9)))
        .extracting(ActionRow::code).containsExactlyInAnyOrder("2031-01", "2031-02");
    assertThat(actions.details(bureau(), id)).satisfies(details -> {
      assertThat(details.action().status()).isEqualTo(ActionStatus.PREPARING);
      assertThat(details.action().ownerOrganisation()).as("the provider, when nobody else is named").isEqualTo("De Actie");
      assertThat(details.action().reviewOn()).as("planned in the time that is left").isEqualTo(TODAY.plusWeeks(4));
      assertThat(details.action().figures().promised()).isEqualTo(Money.ofEuros(100));
      assertThat(details.reviews()).extracting(ReviewRow::kind).containsExactly(ReviewKind.PLANNED);
    });
  }

  @Test
  void whatIsMissingOrMakesNoSenseIsSaidAtItsField() {
    var good = story.draft("plan", line(duin, 1, 100));
    refused("ownerName", () -> actions.adopt(bureau(), owned(good, " ")));
    refused("dueOn", () -> actions.adopt(bureau(), between(good, LocalDate.of(2031, 5, 1), LocalDate.of(2031, 4, 30))));
    refused("startsOn", () -> actions.adopt(bureau(), between(good, null, LocalDate.of(2031, 4, 30))));
    refused("startsOn", () -> actions.adopt(bureau(), between(good, LocalDate.of(2032, 1, 1), LocalDate.of(2032, 4, 30))));
    refused("lines", () -> story.adopted(line(duin, 5, 1)));
    refused("lines", () -> story.adopted(line(duin, 1, -1)));
    refused("lines", () -> story.adopted(line(duin, 1, 1), line(duin, 1, 2)));
    refused("lines", () -> story.adopted(line(duin, 1, 100_000_000_000L)));
    assertThat(actions.count(bureau(), ActionFilter.of(provider))).isZero();
  }

  @Test
  void aLaterPromiseTakesThePlaceOfTheFirstWhichStaysToBeRead() {
    var id = story.begun(line(duin, 1, 100), line(delf, 1, 40));
    var other = new PromiseDraft("Plan, versie 2", "Later begonnen", List.of(line(duin, 3, 60), line(west, 4, 10)),
        LocalDate.of(2031, 12, 15));

    refused("reason", () -> actions.promise(bureau(), id, PromiseDraft.first("Plan", List.of())));
    assertThat(actions.promise(bureau(), id, other)).isTrue();
    assertThat(actions.promise(bureau(), id, other)).as("the same once more").isFalse();

    var details = actions.details(bureau(), id);
    assertThat(details.action().figures().promised()).isEqualTo(Money.ofEuros(70));
    assertThat(details.action().dueOn()).isEqualTo(LocalDate.of(2031, 12, 15));
    assertThat(details.promises()).extracting(PromiseSet::number, PromiseSet::total)
        .containsExactly(tuple(2, Money.ofEuros(70)),
            tuple(1, Money.ofEuros(140)));
    assertThat(actions.details(municipality(delf), id).action().figures().promised()).as("it was touched once")
        .isEqualTo(Money.ZERO);
    assertThat(actions.details(municipality(delf), id).promises().getLast().total()).isEqualTo(Money.ofEuros(40));
  }

  @Test
  void whereElseAnActionPromisesIsNotToBeAsked() {
    var id = story.adopted(line(duin, 1, 100), line(delf, 1, 40));
    var atDelf = new ActionFilter("", provider, delf, null, null, true);

    assertThat(actions.rows(bureau(), atDelf, PageRequest.of(0, 9))).extracting(ActionRow::id).containsExactly(id);
    assertThat(actions.rows(municipality(duin), atDelf, PageRequest.of(0, 9))).isEmpty();
    assertThat(actions.count(municipality(duin), atDelf)).isZero();
    assertThat(actions.count(municipality(duin, delf, Period.ofYear(2031)), atDelf)).isEqualTo(1);
  }

  @Test
  void aMunicipalitySeesItsOwnAmountsAndOfTheOthersNothing() {
    var plan = UUID.randomUUID().toString();
    var id = story.adopted(plan, line(duin, 1, 100), line(delf, 1, 40));
    var elsewhere = story.adopted(plan, line(delf, 2, 7));
    story.move(id, ActionMove.START, null, TODAY);
    progress.enter(provider(provider), id, story.effect(1, realised(duin, 80, 0), realised(delf, -5, 0)));

    var mine = actions.details(municipality(duin), id);
    assertThat(mine.action().figures().promised()).isEqualTo(Money.ofEuros(100));
    assertThat(mine.action().figures().realised()).isEqualTo(Money.ofEuros(80));
    assertThat(mine.cells()).hasSize(1);
    assertThat(mine.promises().getFirst().lines()).hasSize(1);
    assertThat(progress.rows(municipality(duin), id).getFirst().amounts()).hasSize(1);
    assertThat(trail.history(municipality(duin), mine.subject(), PageRequest.of(0, 20))).extracting(AuditEvent::action)
        .containsExactly("improvement.action.effect-told", "improvement.moved.START", "improvement.action.amount",
            "improvement.action.adopted");
    assertThat(trail.history(bureau(), mine.subject(), PageRequest.of(0, 20))).hasSize(6);
    for (var stranger : List.of(municipality(duin), municipality(west), provider(new ProviderId(1)), nobody())) {
      assertThatThrownBy(() -> actions.details(stranger, elsewhere)).isInstanceOf(NotHere.class);
      assertThat(progress.rows(stranger, elsewhere)).isEmpty();
      assertThat(trail.history(stranger, ActionRow.subject(elsewhere, provider), PageRequest.of(0, 20))).isEmpty();
    }
    assertThat(actions.count(municipality(west), ActionFilter.ALL)).isZero();
    assertThat(actions.details(auditor(), id).cells()).hasSize(2);
  }

  @Test
  void aGroupOpensTheAmountsOfAnotherMunicipalityOverItsWholeYearAlone() {
    var id = story.adopted(line(delf, 1, 40));
    var year = Period.ofYear(2031);
    var shorter = new Period(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 30));

    assertThat(actions.details(municipality(duin, delf, year), id).action().figures().promised())
        .isEqualTo(Money.ofEuros(40));
    assertThatThrownBy(() -> actions.details(municipality(duin, delf, shorter), id)).isInstanceOf(NotHere.class);
  }

  /** The line was written within the months of the group, and the amount counts over more than those. */
  @Test
  void aGroupOfSomeMonthsReadsNoAmountOfAnotherInTheHistory() {
    var id = story.adopted(line(duin, 1, 100), line(delf, 1, 40));
    var shorter = municipality(duin, delf, new Period(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 30)));
    var subject = actions.details(shorter, id).subject();

    assertThat(trail.history(shorter, subject, PageRequest.of(0, 20))).extracting(AuditEvent::action)
        .containsExactlyInAnyOrder("improvement.action.adopted", "improvement.action.amount");
    assertThat(trail.count(shorter, subject)).isEqualTo(2);
    assertThat(trail.count(bureau(), subject)).isEqualTo(3);
  }

  /** Of one hidden municipality the amount would be found by taking away what one sees. */
  @Test
  void theTotalOfAPlanIsToldWhenItGivesNoOtherMunicipalityAway() {
    var two = UUID.randomUUID().toString();
    story.adopted(two, line(duin, 1, 100), line(delf, 1, 40));
    var three = UUID.randomUUID().toString();
    var id = story.adopted(three, line(duin, 1, 100), line(delf, 1, 40));
    story.adopted(three, line(west, 1, 5));
    story.move(id, ActionMove.START, null, TODAY);
    progress.enter(provider(provider), id, story.effect(1, realised(delf, 30, 0)));

    var hidden = actions.ofOrigin(municipality(duin), ActionStory.KIND, two);
    assertThat(hidden.wholeSeen()).isFalse();
    assertThat(hidden.totals().promised()).isNull();
    assertThat(hidden.figures().promised()).isEqualTo(Money.ofEuros(100));
    var told = actions.ofOrigin(municipality(duin), ActionStory.KIND, three);
    assertThat(told.totals().promised()).isEqualTo(Money.ofEuros(145));
    assertThat(told.totals().realised()).as("one municipality alone realised something").isNull();
    assertThat(told.actions()).hasSize(1);
    assertThat(actions.ofOrigin(bureau(), ActionStory.KIND, three)).satisfies(all -> {
      assertThat(all.wholeSeen()).isTrue();
      assertThat(all.totals().realised()).isEqualTo(Money.ofEuros(30));
      assertThat(all.figures().attainment()).isEqualByComparingTo("20.69");
      assertThat(all.actions()).extracting(ActionRow::code).containsExactly("2031-02", "2031-03");
    });
    assertThat(actions.ofOrigin(nobody(), ActionStory.KIND, three).actions()).isEmpty();
  }

  @Test
  @WithMockUser(roles = "MUNICIPAL_MANAGER")
  void theFenceOnTheCommandHolds() {
    assertThatThrownBy(() -> actions.adopt(bureau(), story.draft("plan"))).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void theListIsFilteredByWhatItShows() {
    var id = story.begun(line(duin, 1, 100));
    var ended = story.begun(line(delf, 1, 100));
    story.move(ended, ActionMove.CANCEL, "Niet meer nodig", null);

    assertThat(found(new ActionFilter("lege afspraken", provider, null, null, 2031, false))).containsExactly(id);
    assertThat(found(new ActionFilter("%", provider, null, null, null, false))).isEmpty();
    assertThat(found(new ActionFilter("", provider, delf, null, null, true))).containsExactly(ended);
    assertThat(found(new ActionFilter("", provider, null, ActionStatus.CANCELLED, null, false))).containsExactly(ended);
    assertThat(found(new ActionFilter("", provider, null, null, 2030, true))).isEmpty();
    assertThat(actions.count(bureau(), ActionFilter.of(provider))).isEqualTo(2);
  }

  private List<ActionId> found(ActionFilter filter) {
    return actions.rows(bureau(), filter, PageRequest.of(0, 9)).stream().map(ActionRow::id).toList();
  }

  private static ActionDraft owned(ActionDraft draft, String owner) {
    return new ActionDraft(draft.request(), draft.origin(), draft.provider(), draft.year(), draft.title(), draft.text(),
        draft.category(), owner, null, null, null, draft.startsOn(), draft.dueOn(), null, draft.promise());
  }

  private static ActionDraft between(ActionDraft draft, LocalDate starts, LocalDate due) {
    return new ActionDraft(draft.request(), draft.origin(), draft.provider(), draft.year(), draft.title(), draft.text(),
        draft.category(), draft.ownerName(), null, null, null, starts, due, null, draft.promise());
  }

  private static void refused(String field, Runnable command) {
    assertThatThrownBy(command::run).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.field()).as(no.getMessage()).contains(field));
  }
}
