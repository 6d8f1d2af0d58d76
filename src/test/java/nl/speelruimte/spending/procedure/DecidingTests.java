package nl.speelruimte.spending.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.EntryRow;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.decisions.SpaceOpening;
import nl.speelruimte.spending.mandates.MandateDraft;
import nl.speelruimte.spending.mandates.MandateRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-71, UC-72, UC-73: a provider responds, the bureau decides, and each municipality agrees to its own. */
class DecidingTests extends YearStory {

  @Autowired private SpaceOpening opening;
  @Autowired private AuditTrail trail;
  @Autowired private PlatformTransactionManager transactions;

  @Test
  void theSpaceIsOpenedWithTheStepsThatLedToItAndTheirOwnTimes() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    on("2026-07-10", provider(), () -> responses.respond(provider(), at(veen).id(),
        new RespondDraft(false, "Te krap voor de wachtlijst.", LETTER, null)));
    on("2026-09-01", BUREAU,
        () -> desk.edit(BUREAU, Shown.of(List.of(at(veen))), Money.ofEuros(15_000), "Wachtlijst telt mee"));
    var outcome = on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15")));
    assertThat(outcome).isEqualTo(new IntentionDecisions.Outcome(0, 3));
    assertThat(opened()).isEmpty();
    on("2026-09-20", manager(veen), () -> decisions.agree(manager(veen), Shown.of(List.of(at(veen))), null));

    assertThat(opened()).hasSize(1);
    var space = spaces.details(BUREAU, opened().getFirst());
    assertThat(space.space().amounts().amount()).isEqualTo(Money.ofEuros(15_000));
    assertThat(facts.entries(provider(), space.space().id())).extracting(EntryRow::type)
        .containsExactly(EntryType.DECISION, EntryType.RESPONSE, EntryType.INTENTION);
    assertThat(facts.entries(provider(), space.space().id()).getLast()).satisfies(entry -> {
      assertThat(entry.validOn()).isEqualTo(LocalDate.parse(IN_TIME));
      assertThat(entry.recordedAt()).isEqualTo(LocalDateTime.parse(IN_TIME + "T12:00:00").toInstant(ZoneOffset.UTC));
      assertThat(entry.amount()).isNull();
    });
    assertThat(facts.document(provider(), space.space().id(),
        facts.entries(provider(), space.space().id()).getFirst().id())).isEqualTo(LETTER.content());
  }

  @Test
  void whereTheBureauHasAMandateTheSpaceIsOpenedAtOnce() {
    on(IN_TIME, manager(duin), () -> mandates.record(manager(duin),
        new MandateDraft(true, LocalDate.parse(IN_TIME), null, "Mandaatbesluit 2026-12")));
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    assertThat(mandates.rows(provider())).extracting(MandateRow::name).contains("Duinwijk");

    assertThat(on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15"))))
        .isEqualTo(new IntentionDecisions.Outcome(2, 1));
    assertThat(opened()).hasSize(2);
    assertThat(jdbc.sql("SELECT DISTINCT a.manner FROM spending_agreed a JOIN spending_entry e ON e.id = a.entry_id"
        + " WHERE e.space_id IN (:spaces)").param("spaces", opened().stream().map(id -> id.value()).toList())
        .query(String.class).list()).containsExactly("MANDATE");
  }

  @Test
  void aMandateThatWasTakenBackHoldsNoMoreFromThatDayOn() {
    on(IN_TIME, manager(duin), () -> {
      mandates.record(manager(duin), new MandateDraft(true, LocalDate.parse(IN_TIME), null, "Mandaat"));
      mandates.record(manager(duin), new MandateDraft(false, LocalDate.of(2026, 8, 1), null, "Toch zelf"));
    });

    assertThat(mandates.on(BUREAU, LocalDate.of(2026, 7, 31))).contains(duin);
    assertThat(mandates.on(BUREAU, LocalDate.of(2026, 8, 1))).doesNotContain(duin);
    assertThat(mandates.on(BUREAU, LocalDate.of(2026, 6, 19))).doesNotContain(duin);
    assertThatThrownBy(() -> on(IN_TIME, manager(duin), () -> mandates.record(manager(duin),
        new MandateDraft(true, LocalDate.of(2026, 6, 1), null, "Met terugwerkende kracht"))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("from"));
  }

  @Test
  void aProviderIsHeardFirst() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);

    assertThatThrownBy(() -> on("2026-07-01", BUREAU, () -> decisions.decide(BUREAU, decision("2026-07-01"))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.textKey()).isEqualTo("spending.procedure.rule.not-heard");
          assertThat(no.arguments()).contains(3, DUE);
        });
  }

  @Test
  void withoutAnIntentionADecisionIsALateStepThatNeedsAReason() {
    prepared(IN_TIME, "0");
    var silent = new DecideDraft(Shown.of(rows()), LocalDate.parse(IN_TIME), "Spoed", LETTER, null);
    assertThatThrownBy(() -> on(IN_TIME, BUREAU, () -> decisions.decide(BUREAU, silent)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.textKey()).isEqualTo("spending.procedure.rule.without-intention");
          assertThat(no.field()).contains("lateReason");
        });
    var said = new DecideDraft(Shown.of(rows()), LocalDate.parse(IN_TIME), "Spoed", LETTER, "Nieuwe aanbieder");
    on(IN_TIME, BUREAU, () -> decisions.decide(BUREAU, said));
    on(IN_TIME, manager(veen), () -> decisions.agree(manager(veen), Shown.of(List.of(at(veen))), null));

    assertThat(jdbc.sql("SELECT late_reason FROM spending_entry WHERE type = 'DECISION' AND space_id = ?")
        .param(opened().getFirst().value()).query(String.class).single()).isEqualTo("Nieuwe aanbieder");
  }

  @Test
  void aMunicipalityAgreesOnlyToItsOwnAndMaySendItBack() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15")));
    var ofDuin = Shown.of(List.of(at(duin)));
    assertThatThrownBy(() -> on("2026-09-16", manager(veen), () -> decisions.agree(manager(veen), ofDuin, null)))
        .isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> on("2026-09-16", provider(), () -> decisions.agree(manager(duin), ofDuin, null)))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(intentions.details(provider(), at(duin).id()).row()).satisfies(row -> {
      assertThat(row.status()).isEqualTo(IntendedStatus.ANNOUNCED);
      assertThat(row.decided()).isNull();
    });
    on("2026-09-16", manager(duin), () -> decisions.sendBack(manager(duin), ofDuin, "De raad wil minder"));

    assertThat(at(duin).status()).isEqualTo(IntendedStatus.ANNOUNCED);
    assertThat(opened()).isEmpty();
  }

  @Test
  void aLateAgreementIsALateStepToo() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15")));
    assertThatThrownBy(() -> on("2026-10-11", manager(veen),
        () -> decisions.agree(manager(veen), Shown.of(List.of(at(veen))), null)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.arguments())
            .containsExactly(LocalDate.of(2026, 10, 1), 10));
    on("2026-10-11", manager(veen),
        () -> decisions.agree(manager(veen), Shown.of(List.of(at(veen))), "De raad vergaderde pas in oktober"));

    assertThat(opened()).hasSize(1);
  }

  @Test
  void aResponseSaysWhyNotAndWhyItIsLateAndItsDraftIsKeptPerAccount() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    var one = at(veen).id();
    on(IN_TIME, provider(), () -> responses.keepDraft(provider(), one, "Wij vinden"));
    assertThat(intentions.details(provider(), one).draft()).isEqualTo("Wij vinden");
    assertThat(intentions.details(BUREAU, one).draft()).isEmpty();
    assertSaidAt("agrees", new RespondDraft(null, "x", null, null));
    assertSaidAt("text", new RespondDraft(false, " ", null, null));
    assertSaidAt("lateReason", new RespondDraft(true, "", null, null));
    on("2026-08-20", provider(), () -> responses.respond(provider(), one, new RespondDraft(true, "", null, "Vakantie")));

    var details = intentions.details(BUREAU, one);
    assertThat(details.response()).satisfies(step -> {
      assertThat(step.lateDays()).isEqualTo(5);
      assertThat(step.agrees()).isTrue();
    });
    assertThat(intentions.details(provider(), one).draft()).isEmpty();
    assertThat(details.row().answer().agrees()).isTrue();
  }

  @Test
  void theSecondOfTwoColleaguesIsToldAndWhatTheBureauDoesMeanwhileIsNot() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    var one = at(veen).id();
    var seen = intentions.details(provider(), one).responses();
    on("2026-07-01", BUREAU, () -> desk.edit(BUREAU, Shown.of(List.of(at(veen))), Money.ofEuros(9_000), "Bijgesteld"));
    on("2026-07-10", provider(), () -> responses.respond(provider(), one, new RespondDraft(true, "", null, null, seen)));

    assertThatThrownBy(() -> on("2026-07-10", provider(),
        () -> responses.respond(provider(), one, new RespondDraft(false, "Te krap", null, null, seen))))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("spending.procedure.rule.responded-meanwhile"));
    assertThat(intentions.details(BUREAU, one).row().answer().agrees()).isTrue();
    on("2026-07-10", provider(),
        () -> responses.respond(provider(), one, new RespondDraft(false, "Te krap", null, null, seen + 1)));
    assertThat(intentions.details(BUREAU, one).responses()).isEqualTo(2);
  }

  @Test
  void whatTheBureauConsidersAfterTheAnnouncementIsNotForTheProvider() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    on("2026-09-01", BUREAU,
        () -> desk.edit(BUREAU, Shown.of(List.of(at(veen))), Money.ofEuros(9_000), "Raming bijgesteld"));

    assertThat(at(veen).proposed().amount()).isEqualTo(Money.ofEuros(9_000));
    assertThat(intentions.details(provider(), at(veen).id()).row().proposed())
        .isEqualTo(new IntendedRow.Proposed(Money.ofEuros(12_300), null, null, null));
    assertThat(intentions.totals(provider(), mine().at(veen)).proposed()).isEqualTo(Money.ofEuros(12_300));
  }

  @Test
  void whatComesFromTheRegisterNeedsNoIntentionAndTakesAlongWhatWasAnnounced() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    var draft = new SpaceDraft(wilg, veen, 2027, contract, null, Money.ofEuros(13_000), LocalDate.of(2026, 12, 9),
        "Besluit uit het register");
    var space = on("2026-12-10", BUREAU, () -> new TransactionTemplate(transactions)
        .execute(_ -> opening.open(BUREAU, draft, 4_711L)));

    assertThat(facts.entries(BUREAU, space)).extracting(EntryRow::type)
        .containsExactly(EntryType.DECISION, EntryType.INTENTION);
    assertThat(at(veen)).satisfies(row -> {
      assertThat(row.status()).isEqualTo(IntendedStatus.DECIDED);
      assertThat(row.space()).isEqualTo(space);
    });
    assertThat(jdbc.sql("SELECT late_days FROM spending_entry WHERE space_id = ? AND type = 'DECISION'")
        .param(space.value()).query((row, _) -> row.getObject(1) == null).single()).isTrue();
  }

  @Test
  void byHandNobodyDecidesBesideAnIntention() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    var draft = new SpaceDraft(wilg, veen, 2027, contract, null, Money.ofEuros(1), LocalDate.of(2026, 9, 1), "Besluit");

    assertThatThrownBy(() -> on("2026-09-01", BUREAU, () -> spaces.open(BUREAU, draft)))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("spending.procedure.rule.decide-there"));
    assertThat(intentions.rows(manager(veen), mine(), Pageable.unpaged())).hasSize(1);
  }

  @Test
  void whatIsConsideredIsNotInTheHistoryThatTheProviderReads() {
    prepared(IN_TIME, "0");
    on(IN_TIME, BUREAU, () -> desk.edit(BUREAU, Shown.of(List.of(at(veen))), Money.ofEuros(20_000), "Groei"));
    announced(IN_TIME);
    on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15")));
    on("2026-09-16", manager(veen),
        () -> decisions.sendBack(manager(veen), Shown.of(List.of(at(veen))), "De raad wil minder"));

    var page = PageRequest.of(0, 50);
    assertThat(trail.history(BUREAU, at(veen).subject(), page)).hasSize(2);
    assertThat(trail.history(provider(), at(veen).subject(), page)).isEmpty();
    assertThat(trail.history(provider(), YearPreparations.subject(2027), page)).isEmpty();
  }

  @Test
  void aProviderSortsAndFiltersByWhatItReads() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    on("2026-09-01", BUREAU,
        () -> desk.edit(BUREAU, Shown.of(List.of(at(veen))), Money.ofEuros(500_000), "Raming bijgesteld"));
    for (var column : List.of("proposed", "change")) {
      assertThat(intentions.rows(provider(), mine(), PageRequest.of(0, 10, Sort.by(column).descending())))
          .as(column).extracting(row -> row.place().municipality()).endsWith(veen);
      assertThat(intentions.rows(BUREAU, mine(), PageRequest.of(0, 10, Sort.by(column).descending())))
          .as(column).extracting(row -> row.place().municipality()).startsWith(veen);
    }
    on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15")));
    assertThat(intentions.count(provider(), mine().with(Set.of(IntendedStatus.AGREEMENT)))).isZero();
    assertThat(intentions.count(provider(), mine().with(Set.of(IntendedStatus.ANNOUNCED)))).isEqualTo(3);
    assertThat(intentions.count(BUREAU, mine().with(Set.of(IntendedStatus.AGREEMENT)))).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-19, before-intention", "2026-07-09, before-response"})
  void aDecisionIsNotOfADayBeforeWhatLedToIt(String day, String why) {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    rows().forEach(row -> on("2026-07-10", provider(),
        () -> responses.respond(provider(), row.id(), new RespondDraft(true, "", null, null))));

    assertThatThrownBy(() -> on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision(day))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.field()).contains("on");
          assertThat(no.textKey()).isEqualTo("spending.procedure.rule." + why);
        });
  }

  private void assertSaidAt(String field, RespondDraft draft) {
    assertThatThrownBy(() -> on("2026-08-20", provider(), () -> responses.respond(provider(), at(veen).id(), draft)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
  }
}
