package nl.speelruimte.spending.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.TwoSpaces;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** UC-82: the provider's numbers beside ours. In the first quarter 2 500 euro was claimed. */
class ComparisonsTests extends TwoSpaces {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  @Autowired Comparisons comparisons;
  @Autowired CompareDesk desk;

  @Test
  void whatTheProviderEntersStandsBesideOursAndChangesNothingOfIt() {
    var before = spaces.details(BUREAU, tight).space();
    enter(90_000, 2_600, 0);

    var first = quarter(municipality, 1);
    assertThat(first.state()).isEqualTo(CompareState.DIFFERS);
    assertThat(first.latest()).hasValueSatisfying(entry -> {
      assertThat(entry.realised()).isEqualTo(Money.ofEuros(2_600));
      assertThat(entry.ours().claimed()).isEqualTo(Money.ofEuros(2_500));
      assertThat(entry.ours().forecast()).isEqualTo(before.amounts().forecast());
      assertThat(entry.ours().asOf()).isEqualTo(before.source().asOf());
      assertThat(entry.ours().batch()).isEqualTo(before.source().batch());
      assertThat(entry.realisedDifference()).isEqualTo(Money.ofEuros(2_600).minus(entry.ours().realised()));
    });
    assertThat(spaces.details(BUREAU, tight).space()).isEqualTo(before);
    assertThat(trail.history(BUREAU, spaces.details(BUREAU, tight).subject(), PageRequest.of(0, 1)))
        .first().satisfies(event -> assertThat(event.action()).isEqualTo("spending.action.compare.entered"));
    assertThat(point(BUREAU, "spending.compare").whyKey()).isEqualTo("spending.attention.compare-differs");
  }

  @Test
  void ourNumberOfThatMomentStaysWithTheEntryWhenOursMovesOn() {
    enter(90_000, 2_600, 0);
    var then = quarter(BUREAU, 1).latest().orElseThrow().ours();
    jdbc.sql("UPDATE spending_month SET approved_cent = approved_cent + 100000 WHERE space_id = ?"
        + " AND service_month = '2026-02-01'").param(tight.value()).update();

    assertThat(quarter(BUREAU, 1).latest().orElseThrow().ours()).isEqualTo(then);
    assertThat(quarter(BUREAU, 1).ours().claimed()).isEqualTo(then.claimed().plus(Money.ofEuros(1_000)));
  }

  @Test
  void everyEntryIsKeptAndTheLatestCounts() {
    enter(90_000, 2_600, 0);
    explain(provider, 1);
    assertThat(quarter(BUREAU, 1).state()).isEqualTo(CompareState.EXPLAINED);
    enter(90_000, 2_700, 1);

    var first = quarter(municipality, 1);
    assertThat(first.entries()).extracting(OwnFigure::realised)
        .containsExactly(Money.ofEuros(2_700), Money.ofEuros(2_600));
    assertThat(first.state()).isEqualTo(CompareState.DIFFERS);
    assertThat(first.words()).hasSize(1);
  }

  @Test
  void aDifferenceIsExplainedByEitherSideAndAgreedByThePayer() {
    enter(90_000, 2_600, 0);
    assertThat(quarter(municipality, 1).may()).containsExactlyInAnyOrder(CompareAction.COMMENT, CompareAction.EXPLAIN);
    as(municipality, () -> desk.comment(municipality, tight, 1, "Wat zit hierin?", 1));
    explain(provider, 2);
    assertThat(point(BUREAU, "spending.compare")).isNull();
    assertThat(quarter(provider, 1).may()).doesNotContain(CompareAction.AGREE);

    as(municipality, () -> desk.agree(municipality, tight, 1, 3));

    var first = quarter(provider, 1);
    assertThat(first.state()).isEqualTo(CompareState.AGREED);
    assertThat(first.words()).extracting(Word::kind)
        .containsExactly(WordKind.AGREEMENT, WordKind.EXPLANATION, WordKind.COMMENT);
    assertThat(first.latest().orElseThrow().realised()).isEqualTo(Money.ofEuros(2_600));
  }

  @Test
  void theListSaysOfEachSpaceHowFarItsNumbersWereReconciled() {
    enter(90_000, 2_600, 0);
    var quarter = new Quarter(2026, 1);

    assertThat(states(new CompareFilter(quarter, wilg, null, null)))
        .containsExactly(CompareState.DIFFERS, CompareState.NOT_ENTERED);
    assertThat(states(new CompareFilter(quarter, wilg, null, CompareState.NOT_ENTERED))).hasSize(1);
    assertThat(comparisons.count(BUREAU, new CompareFilter(quarter, wilg, null, CompareState.DIFFERS))).isEqualTo(1);
    explain(BUREAU, 1);
    assertThat(states(new CompareFilter(quarter, wilg, duin, CompareState.EXPLAINED))).hasSize(1);
    as(BUREAU, () -> desk.agree(BUREAU, tight, 1, 2));
    assertThat(states(new CompareFilter(quarter, wilg, duin, CompareState.AGREED))).hasSize(1);
    assertThat(states(new CompareFilter(new Quarter(2026, 2), wilg, duin, null)))
        .containsExactly(CompareState.NOT_ENTERED);
    assertThat(comparisons.rows(SomeViewer.municipality(veen), new CompareFilter(quarter, wilg, null, null),
        Pageable.unpaged())).extracting(CompareRow::space).containsExactly(calm);
    assertThat(comparisons.count(SomeViewer.provider(linde), CompareFilter.of(quarter))).isZero();
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"-, 5, x, forecast", "5, -, x, realised", "-5, 5, x, forecast",
    "5, -5, x, realised", "5, 5, Zie 111222333, remark"})
  void whatIsWrongIsSaidAtItsField(Long forecast, Long realised, String remark, String field) {
    assertThatThrownBy(() -> as(provider, () -> desk.enter(provider, tight, 1, new OwnFigureDraft(
        forecast == null ? null : Money.ofEuros(forecast), realised == null ? null : Money.ofEuros(realised), remark, 0))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
    assertThat(quarter(BUREAU, 1).entries()).isEmpty();
  }

  @Test
  void theSecondOfTwoColleaguesIsToldAndADoubleClickEntersOnce() {
    enter(90_000, 2_600, 0);

    assertThatThrownBy(() -> enter(90_000, 2_600, 0)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("uikit.rule.changed-meanwhile"));
    explain(provider, 1);
    assertThatThrownBy(() -> as(BUREAU, () -> desk.comment(BUREAU, tight, 1, "Ook", 1)))
        .isInstanceOf(RuleBroken.class);
    assertThat(quarter(BUREAU, 1).entries()).hasSize(1);
  }

  @Test
  void onlyTheProviderEntersAndOnlyForAQuarterThatHasBegun() {
    var data = SomeViewer.viewer(Role.PROVIDER_DATA, provider.scope());
    as(data, () -> desk.enter(data, tight, 4, draft(90_000, 10, 0)));
    for (var viewer : List.of(BUREAU, municipality, SomeViewer.provider(linde),
        SomeViewer.viewer(Role.PROVIDER_ADMIN, provider.scope()))) {
      assertThatThrownBy(() -> as(provider, () -> desk.enter(viewer, tight, 1, draft(1, 1, 0))))
          .isInstanceOf(NotHere.class);
    }
    PortalClock.at(LocalDate.of(2026, 3, 31).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      assertThatThrownBy(() -> as(provider, () -> desk.enter(provider, tight, 2, draft(1, 1, 0))))
          .isInstanceOf(NotHere.class);
      return true;
    });
  }

  /** The provider entered other numbers while the dialog was open. */
  @Test
  void nobodyAgreesToOrExplainsNumbersTheyDidNotSee() {
    enter(90_000, 2_600, 0);
    explain(provider, 1);
    var seen = quarter(BUREAU, 1).seen();
    enter(90_000, 9_900, 1);
    explain(provider, 3);

    assertThatThrownBy(() -> as(BUREAU, () -> desk.agree(BUREAU, tight, 1, seen))).isInstanceOfSatisfying(
        RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("uikit.rule.changed-meanwhile"));
    assertThatThrownBy(() -> explain(municipality, seen)).isInstanceOf(RuleBroken.class);
    assertThat(quarter(BUREAU, 1).words()).extracting(Word::kind).doesNotContain(WordKind.AGREEMENT).hasSize(2);
  }

  @Test
  void lookingBackShowsOurNumbersOfThatDayToo() {
    var then = quarter(BUREAU, 1).ours();
    PortalClock.at(TODAY.plusDays(3).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      as(BUREAU, () -> spaces.adjust(BUREAU, tight, new AdjustmentDraft(Money.ofEuros(5), TODAY, "Erbij",
          new FileDraft("a.pdf", "%PDF-1.7\n".getBytes()), 0)));
      jdbc.sql("UPDATE spending_month SET approved_cent = approved_cent + 100000 WHERE space_id = ?"
          + " AND service_month = '2026-02-01'").param(tight.value()).update();
      jdbc.sql("UPDATE spending_figure SET forecast_cent = forecast_cent + 100000 WHERE space_id = ?")
          .param(tight.value()).update();
      return true;
    });

    assertThat(comparisons.ofSpace(BUREAU, tight, AsOf.endOf(TODAY.plusDays(1))).getLast().ours()).satisfies(ours -> {
      assertThat(ours.claimed()).isEqualTo(then.claimed());
      assertThat(ours.forecast()).isEqualTo(then.forecast());
    });
  }

  @Test
  void withoutItsMandateTheBureauSpeaksAlongAndDoesNotAgree() {
    enter(90_000, 2_600, 0);
    takeMandateBack();
    explain(BUREAU, 1);
    assertThat(quarter(BUREAU, 1)).satisfies(first -> {
      assertThat(first.may()).containsExactly(CompareAction.COMMENT);
      assertThat(first.withoutMandate()).isTrue();
    });
    assertThatThrownBy(() -> as(BUREAU, () -> desk.agree(BUREAU, tight, 1, 2))).isInstanceOfSatisfying(
        RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("spending.sides.rule.no-mandate"));

    as(municipality, () -> desk.agree(municipality, tight, 1, 2));

    assertThat(quarter(provider, 1).words()).extracting(Word::payer).containsExactly(Manner.PORTAL, null);
  }

  /** The space was opened on this day. */
  @Test
  void beforeThereWereFiguresLookingBackShowsNoneOfToday() {
    enter(90_000, 2_600, 0);
    var before = AsOf.endOf(TODAY.minusDays(1));
    var all = new CompareFilter(new Quarter(2026, 1), wilg, null, null);

    assertThat(comparisons.ofSpace(BUREAU, tight, before)).hasSize(4).allSatisfy(then -> {
      assertThat(then.ours()).isNull();
      assertThat(then.entries()).isEmpty();
      assertThat(then.state()).isEqualTo(CompareState.NOT_ENTERED);
    });
    assertThat(comparisons.rows(BUREAU, all.asOf(before), Pageable.unpaged())).isEmpty();
    assertThat(comparisons.count(BUREAU, all.asOf(before))).isZero();
    assertThat(comparisons.count(BUREAU, all)).isEqualTo(2);
  }

  @Test
  void lookingBackTheListSaysHowFarTheNumbersWereReconciledThen() {
    enter(90_000, 2_600, 0);
    PortalClock.at(TODAY.plusDays(2).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      explain(provider, 1);
      return true;
    });
    PortalClock.at(TODAY.plusDays(4).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      enter(90_000, 2_700, 1);
      return true;
    });
    var first = new CompareFilter(new Quarter(2026, 1), wilg, duin, null);

    assertThat(states(first.asOf(AsOf.endOf(TODAY)))).containsExactly(CompareState.DIFFERS);
    assertThat(states(first.asOf(AsOf.endOf(TODAY.plusDays(2))))).containsExactly(CompareState.EXPLAINED);
    assertThat(comparisons.rows(BUREAU, first.asOf(AsOf.endOf(TODAY.plusDays(3))), Pageable.unpaged()))
        .singleElement().satisfies(row -> assertThat(row.realised()).isEqualTo(Money.ofEuros(2_600)));
    assertThat(states(first.asOf(AsOf.endOf(TODAY.plusDays(4))))).containsExactly(CompareState.DIFFERS);
    assertThat(comparisons.count(SomeViewer.provider(linde), first.asOf(AsOf.endOf(TODAY)))).isZero();
  }

  @Test
  void lookingBackShowsWhatWasEnteredThen() {
    enter(90_000, 2_600, 0);

    assertThat(comparisons.ofSpace(BUREAU, tight, AsOf.endOf(TODAY))).hasSize(4).last().satisfies(first -> {
      assertThat(first.state()).isEqualTo(CompareState.DIFFERS);
      assertThat(first.may()).isEmpty();
    });
  }

  private List<CompareState> states(CompareFilter filter) {
    return comparisons.rows(BUREAU, filter, Pageable.unpaged()).stream().map(CompareRow::state).toList();
  }

  private void enter(long forecast, long realised, int seen) {
    as(provider, () -> desk.enter(provider, tight, 1, draft(forecast, realised, seen)));
  }

  private void explain(Viewer viewer, int seen) {
    as(viewer, () -> desk.explain(viewer, tight, 1, "Nog niet gedeclareerd", seen));
  }

  private Comparison quarter(Viewer viewer, int number) {
    return comparisons.ofSpace(viewer, tight, null).stream().filter(each -> each.quarter().number() == number)
        .findFirst().orElseThrow();
  }

  private static OwnFigureDraft draft(long forecast, long realised, int seen) {
    return new OwnFigureDraft(Money.ofEuros(forecast), Money.ofEuros(realised), null, seen);
  }
}
