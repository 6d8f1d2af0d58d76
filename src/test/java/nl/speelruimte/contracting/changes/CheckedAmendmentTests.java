package nl.speelruimte.contracting.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.changes.AmendmentDraft.Changes;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** UC-51: what an amendment may say, of a contract of 2025 to 2027 with lots 1 and 2, and 3 that began in July 2026. */
class CheckedAmendmentTests {

  private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 12, 31);
  private static final Period ALWAYS = Period.between(LocalDate.MIN, null);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final HeldContract CONTRACT = new HeldContract(new ContractId(1), new ProviderId(2), 3,
      new Period(BEGIN, END), ContractStatus.ACTIVE, ContractStatus.ACTIVE, 6, 2, 12, 1,
      Map.of(1, ALWAYS, 2, ALWAYS, 3, Period.between(JULY, null)), Map.of(10, ALWAYS));

  static Stream<Arguments> refused() {
    return Stream.of(
        no("effectiveFrom", "amendment-before-begin", draft -> from(draft, BEGIN.minusDays(1))),
        no("effectiveFrom", "amendment-after-end", draft -> from(draft, END.plusDays(1))),
        no("effectiveFrom", "uikit.field.required", draft -> from(draft, null)),
        no("effectiveFrom", "amendment-after-end", draft -> with(draft, new Changes(LocalDate.of(2026, 6, 30), null,
            null, Set.of(), null, Set.of(), Set.of(), Set.of()))),
        no("subject", "uikit.field.required",
            draft -> new AmendmentDraft(JULY, " ", "Tekst", "Reden", Changes.NONE, null, 0)),
        no("reason", "uikit.field.reason-missing",
            draft -> new AmendmentDraft(JULY, "Over", "Tekst", null, Changes.NONE, null, 0)),
        no("subject", "uikit.field.too-long",
            draft -> new AmendmentDraft(JULY, "x".repeat(201), "Tekst", "Reden", Changes.NONE, null, 0)),
        no("text", "nothing-amended", draft -> new AmendmentDraft(JULY, "Over", "", "Reden", Changes.NONE, null, 0)),
        no("noticeMonths", "not-between", draft -> with(draft, terms(37, null))),
        no("noticeMonths", "not-between", draft -> with(draft, terms(-1, null))),
        no("extensionOptions", "options-used", draft -> with(draft, terms(null, 0))),
        no("lotsAdded", "lot-known", draft -> with(draft, lots(Set.of(2), null, Set.of()))),
        no("follows", "follows-nothing", draft -> with(draft, lots(Set.of(), 1, Set.of()))),
        no("follows", "follows-nothing", draft -> with(draft, lots(Set.of(4), 5, Set.of()))),
        no("lotsEnded", "part-not-running", draft -> with(draft, lots(Set.of(), null, Set.of(9)))),
        no("lotsEnded", "part-not-begun", draft -> with(draft, lots(Set.of(), null, Set.of(3)))),
        no("lotsEnded", "no-lot-left",
            draft -> from(with(draft, lots(Set.of(), null, Set.of(1, 2, 3))), JULY.plusDays(1))),
        no("municipalitiesAdded", "municipality-known", draft -> with(draft, places(Set.of(10), Set.of()))),
        no("municipalitiesEnded", "part-not-running", draft -> with(draft, places(Set.of(), Set.of(11)))),
        no("municipalitiesEnded", "no-municipality-left", draft -> with(draft, places(Set.of(), Set.of(10)))));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void isRefusedAtItsField(String field, String why, UnaryOperator<AmendmentDraft> changed) {
    assertThatThrownBy(() -> CheckedAmendment.of(CONTRACT, changed.apply(draft())))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.textKey()).isEqualTo(why.contains(".") ? why : "contracting.rule." + why);
          assertThat(no.field()).hasValue(field);
        });
  }

  @ParameterizedTest
  @EnumSource(value = ContractStatus.class, names = {"ACTIVE", "SUSPENDED"},
      mode = EnumSource.Mode.EXCLUDE)
  void onlyAContractThatRunsIsAmended(ContractStatus status) {
    var contract = new HeldContract(CONTRACT.id(), CONTRACT.provider(), 3, CONTRACT.term(), status, status, 6, 2, 12, 1,
        CONTRACT.lots(), CONTRACT.places());

    assertThatThrownBy(() -> CheckedAmendment.of(contract, draft())).hasMessageContaining("not-running");
  }

  @Test
  void aLotThatEndsRunsToTheDayBeforeAndOneThatComesFromThatDay() {
    var checked = CheckedAmendment.of(CONTRACT, with(draft(), lots(Set.of(4), 1, Set.of(1))));

    assertThat(checked.lots()).hasSize(4)
        .containsEntry(1, new Period(LocalDate.MIN, LocalDate.of(2026, 6, 30)))
        .containsEntry(4, Period.between(JULY, null)).containsEntry(2, ALWAYS);
    assertThat(checked.places()).isEqualTo(CONTRACT.places());
  }

  @Test
  void theSameEndIsNoChange() {
    assertThat(CheckedAmendment.of(CONTRACT, with(draft(), Changes.NONE.end(END))).end()).isNull();
    assertThat(CheckedAmendment.of(CONTRACT, with(draft(), Changes.NONE.end(END.plusYears(1)))).end())
        .isEqualTo(END.plusYears(1));
  }

  @Test
  void withALaterEndAnAmendmentMayHoldFromAfterThePresentOne() {
    var later = from(with(draft(), Changes.NONE.end(END.plusYears(1))), END.plusDays(1));

    assertThat(CheckedAmendment.of(CONTRACT, later).from()).isEqualTo(END.plusDays(1));
  }

  private static Arguments no(String field, String why, UnaryOperator<AmendmentDraft> changed) {
    return Arguments.of(field, why, changed);
  }

  private static AmendmentDraft draft() {
    return new AmendmentDraft(JULY, "Onderwerp", "Tekst", "Reden", Changes.NONE, null, 0);
  }

  private static AmendmentDraft from(AmendmentDraft draft, LocalDate day) {
    return new AmendmentDraft(day, draft.subject(), draft.text(), draft.reason(), draft.changes(), null, 0);
  }

  private static AmendmentDraft with(AmendmentDraft draft, Changes changes) {
    return new AmendmentDraft(draft.effectiveFrom(), draft.subject(), draft.text(), draft.reason(), changes, null, 0);
  }

  private static Changes terms(Integer notice, Integer options) {
    return new Changes(null, notice, options, Set.of(), null, Set.of(), Set.of(), Set.of());
  }

  private static Changes lots(Set<Integer> added, Integer follows, Set<Integer> ended) {
    return new Changes(null, null, null, Set.copyOf(added.stream().map(LotId::new).toList()),
        follows == null ? null : new LotId(follows), Set.copyOf(ended.stream().map(LotId::new).toList()), Set.of(),
        Set.of());
  }

  private static Changes places(Set<Integer> added, Set<Integer> ended) {
    return new Changes(null, null, null, Set.of(), null, Set.of(),
        Set.copyOf(added.stream().map(MunicipalityId::new).toList()),
        Set.copyOf(ended.stream().map(MunicipalityId::new).toList()));
  }
}
