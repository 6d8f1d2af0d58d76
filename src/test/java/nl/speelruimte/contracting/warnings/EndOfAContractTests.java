package nl.speelruimte.contracting.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.changes.NoticeBy;
import nl.speelruimte.contracting.changes.NoticeDraft;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-57: the end of a contract is warned of until another goes on or a while has passed, whoever wrote the end down. */
class EndOfAContractTests extends WarnedInTime {

  @ParameterizedTest(name = "from {0}, with category {1}: {2}")
  @CsvSource({"2027-01-01, 45, true", "2026-07-01, 45, true", "2027-01-02, 45, false", "2027-01-01, 44, false"})
  void aContractOfAnotherProcurementFollowsWhenItGoesOnWithTheSameCare(LocalDate start, String category, boolean follows) {
    make.tariff(number, "A1", "45", make.product("45"), 8_000, "2025-01-01", null, null);
    var anew = new ContractFixtures(beans);
    anew.lot("B1", place);
    var next = anew.contract(provider, ContractStatus.ACTIVE, start, LocalDate.of(2028, 12, 31), List.of("B1"), place);
    anew.tariff(next, "B1", category, anew.product(category), 8_000, start.toString(), null, null);

    lookOn("2026-12-01");

    assertThat(bureau()).extracting(PointRow::kind).hasSize(follows ? 0 : 1);
  }

  @Test
  void afterTheLastDayOfANoticeTheContractHasEndedAndIsStillWarnedOf() {
    asBureau("2026-03-11", () -> changes.giveNotice(SomeViewer.bureau(), contract, new NoticeDraft(NoticeBy.PROVIDER,
        LocalDate.of(2026, 3, 11), LocalDate.of(2026, 9, 30), "Stopt", null, version())));
    night("2026-10-01");

    lookOn("2026-10-02");
    assertThat(bureau()).extracting(PointRow::whyKey).containsExactly("contracting.warning.ended");
    lookOn("2026-11-01");
    assertThat(bureau()).isEmpty();
  }

  @Test
  void aDayThatWasMissedIsNoWarningMissed() {
    lookOn("2026-02-01");
    lookOn("2026-07-20");

    assertThat(bureau()).extracting(PointRow::whyKey).containsExactly("contracting.warning.end");
    night("2027-01-01");
    assertThat(contracts.details(SomeViewer.bureau(), contract).contract().status()).isEqualTo(ContractStatus.EXPIRED);
    lookOn("2027-01-10");
    assertThat(bureau()).extracting(PointRow::whyKey).containsExactly("contracting.warning.ended");
    assertThat(at("2027-01-10", desk::toLookAt)).contains(contract);
    lookOn("2027-02-10");
    assertThat(bureau()).isEmpty();
  }

  @Test
  void aContractThatWasEndedOrFollowedWarnsNoLonger() {
    lookOn("2026-12-01");
    assertThat(bureau()).hasSize(1);
    make.contract(provider, ContractStatus.ACTIVE, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), List.of("A1"),
        place);
    lookOn("2026-12-02");
    assertThat(bureau()).isEmpty();

    jdbc.sql("UPDATE contracting_contract SET status = 'TERMINATED' WHERE id = :id").param("id", contract.value()).update();
    lookOn("2026-12-03");
    assertThat(bureau()).isEmpty();
  }
}
