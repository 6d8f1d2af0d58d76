package nl.speelruimte.contracting.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.RuleBroken;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-23, UC-24, UC-50: a contract that was extended, given notice and ended is shown as that in the list, and as of a day. */
class EndOfAContractShownTests extends LivingContract {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
  @Autowired private ContractChanges changes;
  @Autowired private ContractCalendar calendar;

  @Test
  void extendedThenGivenNoticeThenOver() {
    on(MARCH, () -> changes.extend(BUREAU, id, new ExtensionDraft("Goed", null, version())));
    assertThat(listed(MARCH)).satisfies(row -> {
      assertThat(row.lastDay()).isEqualTo("2028-12-31");
      assertThat(row.noticeBy()).isEqualTo("2028-06-30");
      assertThat(row.endsByNotice()).isNull();
    });
    on(JUNE, () -> changes.giveNotice(BUREAU, id,
        new NoticeDraft(NoticeBy.PROVIDER, JUNE, LAST, "Stopt", null, version())));

    assertThat(listed(JUNE)).satisfies(row -> {
      assertThat(row.endsByNotice()).isEqualTo(LAST);
      assertThat(row.lastDay()).isEqualTo(LAST);
      assertThat(row.end()).as("as it was agreed").isEqualTo("2028-12-31");
      assertThat(row.status()).isEqualTo(ContractStatus.ACTIVE);
    });
    assertThat(on(JUNE, () -> contracts.details(BUREAU, id).may())).contains(ContractAction.GIVE_NOTICE)
        .doesNotContain(ContractAction.EXTEND);
    assertThat(asOf(JUNE.minusDays(1))).satisfies(row -> {
      assertThat(row.endsByNotice()).isNull();
      assertThat(row.lastDay()).isEqualTo("2028-12-31");
    });

    var after = LAST.plusDays(1);
    assertThat(listed(LAST).status()).isEqualTo(ContractStatus.ACTIVE);
    assertThat(listed(after).status()).as("also before the night has passed").isEqualTo(ContractStatus.TERMINATED);
    assertThat(on(after, () -> contracts.details(BUREAU, id).may()))
        .doesNotContain(ContractAction.AMEND, ContractAction.GIVE_NOTICE, ContractAction.STEP);
    on(after, () -> Assertions.assertThatThrownBy(() -> changes.extend(BUREAU, id, new ExtensionDraft("Nog", null, version())))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("contracting.rule.not-running")));
    on(after, calendar::moveOn);
    assertThat(listed(after)).isEqualTo(asOf(after));
    assertThat(listed(after).status()).isEqualTo(ContractStatus.TERMINATED);
    assertThat(asOf(LAST).status()).isEqualTo(ContractStatus.ACTIVE);
  }

  @Test
  void endedByHandItEndedTheDayBefore() {
    on(JUNE, () -> changes.step(BUREAU, id, new StepDraft(ContractStatus.TERMINATED, JUNE, "Failliet", version())));

    assertThat(listed(JUNE)).satisfies(row -> {
      assertThat(row.lastDay()).isEqualTo(JUNE.minusDays(1));
      assertThat(row.status()).isEqualTo(ContractStatus.TERMINATED);
    });
    assertThat(asOf(JUNE.minusDays(1))).satisfies(row -> {
      assertThat(row.lastDay()).isEqualTo("2027-12-31");
      assertThat(row.status()).isEqualTo(ContractStatus.ACTIVE);
    });
  }

  @Test
  void whatRunsIsSuspendedOrWaitsForASignatureIsCurrentAndTheRestIsNot() {
    var signing = make.contract(provider, ContractStatus.IN_SIGNING, LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31),
        List.of("A1"), one);
    make.contract(provider, ContractStatus.DRAFT, LocalDate.of(2029, 1, 1), LocalDate.of(2029, 12, 31),
        List.of("A1"), one);
    on(MARCH, () -> changes.step(BUREAU, id, new StepDraft(ContractStatus.SUSPENDED, MARCH, "Onderzoek", version())));

    assertThat(on(MARCH, () -> contracts.current(BUREAU, provider, Pageable.unpaged())))
        .extracting(ContractRow::number, ContractRow::status).containsExactlyInAnyOrder(
            Assertions.tuple(number, ContractStatus.SUSPENDED), Assertions.tuple(signing, ContractStatus.IN_SIGNING));
    assertThat(on(LocalDate.of(2028, 1, 1), () -> contracts.current(BUREAU, provider, Pageable.unpaged())))
        .as("past its end it has expired").extracting(ContractRow::number).containsExactly(signing);
  }

  private ContractRow listed(LocalDate day) {
    return on(day, () -> contracts.rows(BUREAU, ContractFilter.of(provider), Pageable.unpaged())).stream()
        .filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private ContractRow asOf(LocalDate day) {
    return contracts.details(BUREAU, id, AsOf.endOf(day)).contract();
  }
}
