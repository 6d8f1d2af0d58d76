package nl.speelruimte.plans.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.identity.People;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-120: who can be asked to judge, who leads, and what is missing in an opening. */
@DatabaseTest
@LivesOn("2031-03-03")
class WhoMayJudgeTests {

  @Autowired BeanFactory beans;
  @Autowired JudgingRounds rounds;
  @Autowired JudgingSheets sheets;
  @Autowired JdbcClient jdbc;
  RoundStory story;
  People people;

  @BeforeEach
  void tell() {
    story = new RoundStory(beans);
    people = new People(beans);
  }

  @Test
  void bureauAndTheMunicipalitiesOfThePlanCanBeAskedAndNobodyElse() {
    var plan = story.submitted();
    var elsewhere = new PartyFixtures(beans).municipality("Elders");
    var neighbour = people.signInAs(Role.MUNICIPAL_MANAGER, story.veen);
    var others = List.of(people.signInAs(Role.MUNICIPAL_MANAGER, elsewhere), people.signInAs(Role.MUNICIPAL_READER, story.duin),
        people.signInAs(Role.BUREAU_ADMIN), people.signInAs(Role.AUDITOR),
        people.signInAs(Role.PROVIDER_MANAGER, story.provider));
    people.signOut();

    var asked = accounts(rounds.candidates(story.lead, plan));

    assertThat(asked).contains(story.lead.account(), story.analyst.account(), story.manager.account(), neighbour.account())
        .doesNotContainAnyElementsOf(others.stream().map(Viewer::account).toList());
    assertThat(accounts(rounds.leads(story.lead, plan))).contains(story.lead.account())
        .doesNotContain(story.analyst.account(), story.manager.account());
  }

  /** In whichever role they work now: who has, had or will have a role at the provider, or is of it. */
  @ParameterizedTest
  @CsvSource({"2031-01-01,", "2020-01-01, 2021-01-01", "2035-01-01,"})
  void whoIsTiedToTheProviderNeverJudgesItsPlan(LocalDate from, @Nullable LocalDate to) {
    var plan = story.submitted();
    tie(story.analyst, from, to);

    assertThat(accounts(rounds.candidates(story.lead, plan))).doesNotContain(story.analyst.account());
    assertThat(no(() -> story.opened(plan))).isEqualTo("assessors plans.judging.rule.of-provider");
    assertThat(rounds.ofPlan(story.lead, plan)).isEmpty();
  }

  /** Whoever leads concludes and decides. */
  @Test
  void whoIsTiedToTheProviderLeadsNoRoundAndTakesNoneOver() {
    var plan = story.submitted();
    var other = people.signInAs(Role.BUREAU_MANAGER);
    people.signOut();
    tie(other, LocalDate.parse("2020-01-01"), LocalDate.parse("2021-01-01"));

    assertThat(accounts(rounds.leads(story.lead, plan))).contains(story.lead.account()).doesNotContain(other.account());
    var draft = story.draft(plan);
    assertThat(no(() -> story.as(story.lead, () -> rounds.open(story.lead, plan, new RoundDraft(draft.framework(),
        other.account(), draft.dueOn(), draft.assessors(), draft.version()))))).isEqualTo("lead plans.judging.rule.of-provider");
    var round = story.opened(plan);
    assertThat(no(() -> story.as(other, () -> {
      rounds.takeLead(other, round, "De leider is ziek", rounds.details(other, round).version());
      return round;
    }))).isEqualTo("lead plans.judging.rule.of-provider");
    assertThat(rounds.details(story.lead, round).isLedBy(story.lead)).isTrue();
  }

  @Test
  void whoComesToWorkForTheProviderMeanwhileJudgesNoMore() {
    var round = story.judged(4, 4, 4);
    tie(story.analyst, LocalDate.parse("2031-03-03"), null);

    assertThat(no(() -> story.give(story.analyst, round, story.criterion("H1"), null, 5, true)))
        .isEqualTo("plans.judging.rule.of-provider");
    assertThat(no(() -> story.finish(story.analyst, round))).isEqualTo("plans.judging.rule.of-provider");
    story.as(story.analyst, () -> {
      sheets.recuse(story.analyst, round, "Ik werk nu bij de aanbieder");
      return round;
    });
    assertThat(rounds.details(story.lead, round).assessors()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "null", textBlock = """
      nothing,      framework uikit.field.required
      concept,      framework plans.judging.rule.framework
      retired,      framework plans.judging.rule.framework
      noDay,        dueOn uikit.field.required
      yesterday,    dueOn plans.judging.rule.due-past
      analystLeads, lead plans.judging.rule.lead
      nobody,       assessors plans.judging.rule.no-assessor
      stranger,     assessors plans.judging.rule.may-not-judge
      otherPlace,   assessors plans.judging.rule.may-not-judge
      twice,        assessors plans.judging.rule.twice
      old,          uikit.rule.changed-meanwhile
      """)
  void whatIsMissingIsSaidAtItsFieldAndNothingIsOpened(String flaw, String said) {
    var plan = story.submitted();
    var draft = flawed(story.draft(plan), flaw);

    assertThat(no(() -> story.as(story.lead, () -> rounds.open(story.lead, plan, draft)))).isEqualTo(said);
    assertThat(rounds.ofPlan(story.lead, plan)).isEmpty();
  }

  @Test
  void aRoundIsOpenedOnce() {
    var plan = story.submitted();
    var draft = story.draft(plan);
    story.as(story.lead, () -> rounds.open(story.lead, plan, draft));

    assertThat(no(() -> story.as(story.lead, () -> rounds.open(story.lead, plan, draft)))).isEqualTo("plans.rule.not-now");
    assertThat(rounds.ofPlan(story.lead, plan)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "PROVIDER_MANAGER", "AUDITOR"})
  void nobodyElseOpensARound(Role role) {
    var plan = story.submitted();
    var who = new Viewer(UUID.randomUUID(), "Iemand", "Ergens", role, switch (role) {
      case PROVIDER_MANAGER -> new AccessScope.OfProvider(story.provider);
      case MUNICIPAL_MANAGER -> new AccessScope.Municipal(story.duin, List.of());
      case AUDITOR -> new AccessScope.Audit();
      default -> new AccessScope.WholeRegion();
    }, "test");

    assertThatThrownBy(() -> story.as(who, () -> rounds.open(who, plan, story.draft(plan))))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> story.as(story.lead, () -> rounds.open(who, plan, story.draft(plan))))
        .isInstanceOf(NotHere.class);
  }

  /** The place in a round is of a person in a role: in another role, or of another municipality, it is not theirs. */
  @Test
  void aSheetIsForWhoWasAskedAsTheyWereAsked() {
    var round = story.opened();
    var manager = story.manager;
    var otherRole = new Viewer(manager.account(), "X", "X", Role.BUREAU_MANAGER, new AccessScope.WholeRegion(), "test");
    var otherPlace = new Viewer(manager.account(), "X", "X", Role.MUNICIPAL_MANAGER,
        new AccessScope.Municipal(story.veen, List.of()), "test");
    var reads = new Viewer(manager.account(), "X", "X", Role.MUNICIPAL_READER,
        new AccessScope.Municipal(story.duin, List.of()), "test");

    assertThat(sheets.sheet(manager, round).own().account()).isEqualTo(manager.account());
    for (var who : List.of(otherRole, otherPlace, reads, story.stranger())) {
      assertThatThrownBy(() -> sheets.sheet(who, round)).isInstanceOf(NotHere.class);
      var draft = new JudgementDraft(story.criterion("H1").id(), null, 4, null, null, null, 0);
      assertThatThrownBy(() -> story.as(manager, () -> sheets.judge(who, round, draft))).isInstanceOf(NotHere.class);
    }
  }

  private void tie(Viewer who, LocalDate from, @Nullable LocalDate to) {
    jdbc.sql("""
            INSERT INTO identity_role_grant (id, account_id, role, scope_type, scope_id, valid_from, valid_to, version,
              created_at) VALUES (?, ?, 'PROVIDER_DATA', 'PROVIDER', ?, ?, ?, 0, '2031-01-01')""")
        .params(UUID.randomUUID(), who.account(), story.provider.value(), from, to).update();
  }

  private RoundDraft flawed(RoundDraft draft, String flaw) {
    var seats = draft.assessors();
    return switch (flaw) {
      case "nothing" -> new RoundDraft(null, null, draft.dueOn(), seats, draft.version());
      case "concept" -> new RoundDraft(concept(), null, draft.dueOn(), seats, draft.version());
      case "retired" -> new RoundDraft(retired(), null, draft.dueOn(), seats, draft.version());
      case "noDay" -> new RoundDraft(draft.framework(), null, null, seats, draft.version());
      case "yesterday" -> new RoundDraft(draft.framework(), null, LocalDate.parse("2031-03-02"), seats, draft.version());
      case "analystLeads" -> new RoundDraft(draft.framework(), story.analyst.account(), draft.dueOn(), seats, draft.version());
      case "nobody" -> new RoundDraft(draft.framework(), null, draft.dueOn(), List.of(), draft.version());
      case "stranger" -> new RoundDraft(draft.framework(), null, draft.dueOn(),
          List.of(new Seat(UUID.randomUUID(), null)), draft.version());
      case "otherPlace" -> new RoundDraft(draft.framework(), null, draft.dueOn(),
          List.of(new Seat(story.manager.account(), story.veen)), draft.version());
      case "twice" -> new RoundDraft(draft.framework(), null, draft.dueOn(),
          List.of(new Seat(story.manager.account(), story.duin), new Seat(story.manager.account(), null)), draft.version());
      case "old" -> new RoundDraft(draft.framework(), null, draft.dueOn(), seats, draft.version() - 1);
      default -> throw new IllegalArgumentException(flaw);
    };
  }

  private FrameworkVersionId concept() {
    return story.as(story.lead, () -> story.frameworks().begin(story.lead, story.framework));
  }

  private FrameworkVersionId retired() {
    return story.as(story.lead, () -> {
      story.frameworks().retire(story.lead, story.framework, "Vervangen",
          story.frameworks().version(story.lead, story.framework).lock());
      return story.framework;
    });
  }

  private static Set<UUID> accounts(List<RoleHolder> holders) {
    return holders.stream().map(RoleHolder::account).collect(Collectors.toSet());
  }

  /** The field and the words of the no; null when there is none. */
  static @Nullable String no(Runnable work) {
    try {
      work.run();
      return null;
    } catch (RuleBroken no) {
      return no.field().map(field -> field + " ").orElse("") + no.textKey();
    }
  }
}
