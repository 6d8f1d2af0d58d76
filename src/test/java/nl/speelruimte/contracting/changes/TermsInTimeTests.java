package nl.speelruimte.contracting.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.changes.AmendmentDraft.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-50, UC-51: what an amendment or a day changes of the terms. */
class TermsInTimeTests extends LivingContract {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  @Autowired private ContractChanges changes;
  @Autowired private ContractEntries entries;
  @Autowired private ContractCalendar calendar;
  @Autowired private JdbcClient jdbc;

  @Test
  void anAmendmentForAnEarlierDayLeavesWhatALaterOneChanged() {
    amend(MARCH, MARCH, new Changes(null, 3, null, Set.of(), null, Set.of(), Set.of(), Set.of()));
    amend(MARCH.plusDays(1), MARCH.minusMonths(1), new Changes(null, 9, 5, Set.of(), null, Set.of(), Set.of(), Set.of()));

    assertThat(contracts.details(BUREAU, id)).satisfies(details -> {
      assertThat(details.noticeMonths()).isEqualTo(3);
      assertThat(details.extensionOptions()).isEqualTo(5);
    });
    amend(MARCH.plusDays(1), MARCH, new Changes(null, 4, null, Set.of(), null, Set.of(), Set.of(), Set.of()));
    assertThat(contracts.details(BUREAU, id).noticeMonths()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"2028-02-29, 6", "2028-02-28, 6", "2027-06-30, 1", "2027-12-31, 10", "2027-08-31, 6", "2028-05-31, 3"})
  void theDateOfNoticeIsTheSameInAListAndInTheRule(LocalDate end, int months) {
    jdbc.sql("UPDATE contracting_contract SET end_date = ?, notice_months = ? WHERE id = ?")
        .params(end, months, id.value()).update();

    assertThat(contracts.details(BUREAU, id).contract().noticeBy()).isEqualTo(ContractRow.noticeBy(end, months));
  }

  @Test
  void oneContractThatCannotBeMovedOnDoesNotStopTheOthers() {
    var broken = make.id(make.contract(provider, List.of("A1"), one));
    amend(MARCH, JULY, new Changes(null, 3, null, Set.of(), null, Set.of(), Set.of(), Set.of()));
    jdbc.sql("INSERT INTO contracting_entry (contract_id, type, number, valid_on, recorded_at, actor, actor_organisation,"
        + " reason, notice_months) SELECT ?, type, number, valid_on, recorded_at, actor, actor_organisation, reason, 1"
        + " FROM contracting_entry WHERE contract_id = ?").params(broken.value(), id.value()).update();
    jdbc.sql("UPDATE contracting_contract SET status = 'NONSENSE' WHERE id = ?").param(broken.value()).update();
    try {
      on(LocalDate.of(2028, 1, 1), calendar::moveOn);
    } finally {
      jdbc.sql("UPDATE contracting_contract SET status = 'ACTIVE' WHERE id = ?").param(broken.value()).update();
    }

    assertThat(contracts.details(BUREAU, id)).satisfies(details -> {
      assertThat(details.noticeMonths()).isEqualTo(3);
      assertThat(details.contract().status()).isEqualTo(ContractStatus.EXPIRED);
    });
    assertThat(entries.entries(BUREAU, id, null)).extracting(EntryRow::to).contains(ContractStatus.EXPIRED);
  }

  private void amend(LocalDate day, LocalDate from, Changes what) {
    on(day, () -> changes.amend(BUREAU, id,
        new AmendmentDraft(from, "Onderwerp", "Tekst", "Afgesproken", what, null, version())));
  }
}
