package nl.speelruimte.spending.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.EntryType;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;

/** UC-70: a year is prepared from last year and announced in one step. */
class YearPreparationTests extends YearStory {

  @Test
  void everySpaceOfLastYearIsIndexedCorrectedAndRounded() {
    prepared(IN_TIME, "2.5");

    assertThat(rows()).extracting(row -> row.proposed().amount()).containsExactly(
        Money.ofEuros(102_500), Money.ofEuros(41_000), Money.ofEuros(12_700));
    on(IN_TIME, BUREAU, () -> preparations.correct(BUREAU, 2027,
        new YearPreparations.CorrectionDraft(wilg, new BigDecimal("-10"), "Minder cliënten")));
    assertThat(rows()).extracting(row -> row.proposed().amount()).containsExactly(
        Money.ofEuros(92_300), Money.ofEuros(36_900), Money.ofEuros(11_400));
    assertThat(intentions.rules(BUREAU, 2027).orElseThrow().corrections()).extracting("reason")
        .contains("Minder cliënten");
  }

  @Test
  void whatWasChangedByHandStaysWhenTheYearIsCalculatedAnew() {
    prepared(IN_TIME, "0");
    on(IN_TIME, BUREAU, () -> desk.edit(BUREAU, Shown.of(List.of(at(veen))), Money.ofEuros(20_000), "Groei"));
    prepared(IN_TIME, "10");

    assertThat(at(veen).proposed()).isEqualTo(
        new IntendedRow.Proposed(Money.ofEuros(20_000), Money.ofEuros(13_600), "Groei", null));
    assertThatThrownBy(() -> on(IN_TIME, BUREAU,
        () -> desk.edit(BUREAU, Shown.of(List.of(at(duin))), Money.ofEuros(1), " ")))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("reason"));
    assertThatThrownBy(() -> on(IN_TIME, BUREAU,
        () -> desk.edit(BUREAU, Shown.of(List.of(at(duin))), Money.ofEuros(-1), "Nee")))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("amount"));
  }

  @Test
  void oneStepAnnouncesEverythingAndASecondClickDoesNothing() {
    prepared(IN_TIME, "0");
    var draft = announcement(IN_TIME);

    assertThat(on(IN_TIME, BUREAU, () -> preparations.announce(BUREAU, draft))).isEqualTo(3);
    assertThat(on(IN_TIME, BUREAU, () -> preparations.announce(BUREAU, draft))).isZero();

    assertThat(rows()).extracting(IntendedRow::status).containsOnly(IntendedStatus.ANNOUNCED);
    assertThat(rows()).allSatisfy(row -> assertThat(intentions.details(provider(), row.id()).steps()).singleElement()
        .satisfies(step -> {
          assertThat(step.type()).isEqualTo(EntryType.INTENTION);
          assertThat(step.amount()).isEqualTo(row.answer().amount());
          assertThat(step.deadline()).isEqualTo(DUE);
          assertThat(step.lateDays()).isZero();
        }));
  }

  @Test
  void whatSomebodyChangedMeanwhileIsToldAndNothingIsAnnounced() {
    prepared(IN_TIME, "0");
    var draft = announcement(IN_TIME);
    on(IN_TIME, BUREAU, () -> desk.edit(BUREAU, Shown.of(List.of(at(veen))), Money.ofEuros(1), "Anders"));

    assertThatThrownBy(() -> on(IN_TIME, BUREAU, () -> preparations.announce(BUREAU, draft)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.textKey()).isEqualTo("uikit.rule.changed-meanwhile");
          assertThat(no.arguments()).containsExactly(
              new RuleBroken.Words("spending.changed.rows", List.of(1, "De Wilgentak – Veenlo")));
        });
    assertThat(rows()).extracting(IntendedRow::status).containsOnly(IntendedStatus.PROPOSED);
  }

  @Test
  void aLateAnnouncementNeedsAReasonAndShowsByHowManyDays() {
    prepared("2026-07-13", "0");
    var silent = new AnnounceDraft(Shown.of(rows()), LocalDate.of(2026, 7, 13), DUE, "Voornemen", null, " ");
    assertThatThrownBy(() -> on("2026-07-13", BUREAU, () -> preparations.announce(BUREAU, silent)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.field()).contains("lateReason");
          assertThat(no.arguments()).containsExactly(LocalDate.of(2026, 7, 1), 12);
        });
    announced("2026-07-13");

    assertThat(intentions.details(provider(), at(duin).id()).steps().getFirst()).satisfies(step -> {
      assertThat(step.lateDays()).isEqualTo(12);
      assertThat(step.lateReason()).isEqualTo("De cijfers kwamen later.");
    });
  }

  @Test
  void aProviderHasTwoWeeksToRespondAtLeast() {
    prepared(IN_TIME, "0");
    var soon = new AnnounceDraft(Shown.of(rows()), LocalDate.parse(IN_TIME), LocalDate.of(2026, 7, 3), "Voornemen",
        null, null);

    assertThatThrownBy(() -> on(IN_TIME, BUREAU, () -> preparations.announce(BUREAU, soon)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("responseDue"));
  }

  @Test
  void aProviderReadsNothingBeforeTheAnnouncementAndAnotherProviderNothingAtAll() {
    prepared(IN_TIME, "0");
    assertThat(intentions.rows(provider(), mine(), Pageable.unpaged())).isEmpty();
    assertThat(intentions.rows(manager(veen), mine(), Pageable.unpaged())).hasSize(1);
    var one = at(duin).id();
    assertThatThrownBy(() -> intentions.details(provider(), one)).isInstanceOf(NotHere.class);
    announced(IN_TIME);

    assertThat(intentions.rows(provider(), mine(), Pageable.unpaged())).hasSize(3)
        .allSatisfy(row -> assertThat(row.proposed().calculated()).isNull());
    assertThat(intentions.byMunicipality(BUREAU, mine())).extracting(IntendedTotals::name)
        .containsExactly("Duinwijk", "Veenlo");
  }

  @Test
  void whatIsLeftOutIsNotAnnounced() {
    prepared(IN_TIME, "0");
    on(IN_TIME, BUREAU, () -> desk.drop(BUREAU, Shown.of(List.of(at(veen))), "Contract stopt"));
    announced(IN_TIME);
    prepared(IN_TIME, "0");

    assertThat(rows()).hasSize(2).extracting(IntendedRow::status).containsOnly(IntendedStatus.ANNOUNCED);
  }

  @Test
  void aPartThatIsCalculatedWithAnotherIndexLeavesTheRestWithItsOwn() {
    prepared(IN_TIME, "4");
    on(IN_TIME, BUREAU, () -> preparations.prepare(BUREAU,
        new PreparationDraft(2027, new BigDecimal("2"), Money.ofEuros(100), wilg, veen)));
    on(IN_TIME, BUREAU, () -> preparations.correct(BUREAU, 2027,
        new YearPreparations.CorrectionDraft(wilg, BigDecimal.ZERO, "Geen correctie")));

    assertThat(rows()).extracting(row -> row.proposed().amount()).containsExactly(
        Money.ofEuros(104_000), Money.ofEuros(41_600), Money.ofEuros(12_600));
    assertThat(at(veen).basis().indexPct()).isEqualByComparingTo("2");
  }

  @Test
  void aNoticeShortensTheProposalAndItsAmountGoesAlongWithTheDays() {
    prepared(IN_TIME, "0");
    noticeGiven("2027-06-30");
    prepared(IN_TIME, "0");

    assertThat(at(veen)).satisfies(row -> {
      assertThat(row.period().to()).isEqualTo(LocalDate.of(2027, 6, 30));
      assertThat(row.basis().share()).isEqualTo(new YearShare(181, 365, 365, 365));
      assertThat(row.proposed().amount()).isEqualTo(Money.ofEuros(6_100));
    });
  }

  @Test
  void whatNoLongerTakesPartIsLeftOut() {
    jdbc.sql("UPDATE contracting_contract_municipality SET valid_to = '2026-12-31' WHERE municipality_id = ?")
        .param(veen.value()).update();
    prepared(IN_TIME, "0");
    assertThat(rows()).hasSize(2).noneMatch(row -> row.place().municipality().equals(veen));
    noticeGiven("2026-10-31");

    assertThatThrownBy(() -> prepared(IN_TIME, "0")).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("spending.procedure.rule.no-basis"));
  }

  @Test
  void twoWeeksToRespondCountFromTodayWhenItWasAnnouncedBefore() {
    prepared(IN_TIME, "0");
    var past = new AnnounceDraft(Shown.of(rows()), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 16), "Voornemen",
        null, null);

    assertThatThrownBy(() -> on(IN_TIME, BUREAU, () -> preparations.announce(BUREAU, past)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.field()).contains("responseDue");
          assertThat(no.arguments()).containsExactly(LocalDate.of(2026, 7, 4));
        });
  }

  @Test
  void whyAnAmountDeviatesStaysAfterTheAnnouncementAndIsNotForTheProvider() {
    prepared(IN_TIME, "0");
    on(IN_TIME, BUREAU, () -> desk.edit(BUREAU, Shown.of(List.of(at(veen))), Money.ofEuros(20_000), "Groei"));
    announced(IN_TIME);

    assertThat(at(veen).proposed().deviation()).isEqualTo("Groei");
    assertThat(intentions.details(provider(), at(veen).id()).row().proposed().deviation()).isNull();
  }

  private void noticeGiven(String lastDay) {
    jdbc.sql("""
            INSERT INTO contracting_entry (contract_id, type, number, valid_on, recorded_at, actor, actor_organisation,
              reason, end_after) SELECT id, 'NOTICE', 1, '2026-06-01', '2026-06-01', 'x', 'x', 'Stopt', :day
            FROM contracting_contract WHERE number = :contract""")
        .param("day", lastDay).param("contract", contract).update();
  }

  @Test
  void whatWasLeftOutIsTakenAlongAgain() {
    prepared(IN_TIME, "0");
    var shown = Shown.of(List.of(at(veen)));
    on(IN_TIME, BUREAU, () -> desk.drop(BUREAU, shown, "Contract stopt"));
    var left = intentions.rows(BUREAU, mine().with(Set.of(IntendedStatus.DROPPED)), Pageable.unpaged());
    assertThat(intentions.details(BUREAU, left.getFirst().id()).may()).containsExactly(IntendedAction.RESTORE);
    assertThat(left.getFirst().proposed().dropped()).isEqualTo("Contract stopt");
    assertThat(on(IN_TIME, BUREAU, () -> desk.restore(BUREAU, Shown.of(left)))).isEqualTo(1);
    assertThat(on(IN_TIME, BUREAU, () -> desk.restore(BUREAU, Shown.of(left)))).isZero();

    assertThat(at(veen)).satisfies(row -> {
      assertThat(row.status()).isEqualTo(IntendedStatus.PROPOSED);
      assertThat(row.proposed()).isEqualTo(new IntendedRow.Proposed(Money.ofEuros(12_300), Money.ofEuros(12_300), null, null));
    });
  }

  @Test
  void whyAnAmountDeviatesOutlivesThatItWasLeftOut() {
    prepared(IN_TIME, "0");
    on(IN_TIME, BUREAU, () -> desk.edit(BUREAU, Shown.of(List.of(at(veen))), Money.ofEuros(20_000), "Groei"));
    on(IN_TIME, BUREAU, () -> desk.drop(BUREAU, Shown.of(List.of(at(veen))), "Contract stopt"));
    on(IN_TIME, BUREAU, () -> desk.restore(BUREAU,
        Shown.of(intentions.rows(BUREAU, mine().with(Set.of(IntendedStatus.DROPPED)), Pageable.unpaged()))));

    assertThat(at(veen).proposed()).isEqualTo(
        new IntendedRow.Proposed(Money.ofEuros(20_000), Money.ofEuros(12_300), "Groei", null));
  }

  @Test
  void howTheYearIsCalculatedIsForThoseWhoPay() {
    prepared(IN_TIME, "2.5");
    announced(IN_TIME);

    assertThat(intentions.rules(provider(), 2027)).isEmpty();
    assertThat(intentions.rules(manager(region.municipality("Elders")), 2027)).isEmpty();
    assertThat(intentions.rules(manager(veen), 2027)).hasValueSatisfying(rules -> {
      assertThat(rules.leftOut()).isZero();
      assertThat(rules.corrections()).isEmpty();
    });
    assertThat(intentions.rules(BUREAU, 2027)).isPresent();
  }
}
