package nl.speelruimte.spending;

import static nl.speelruimte.spending.CareRegion.on;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.changes.ContractChanges;
import nl.speelruimte.contracting.changes.NoticeBy;
import nl.speelruimte.contracting.changes.NoticeDraft;
import nl.speelruimte.contracting.changes.StepDraft;
import nl.speelruimte.contracting.dossier.ContractParameters;
import nl.speelruimte.contracting.dossier.ParameterDraft;
import nl.speelruimte.contracting.dossier.ParameterKey;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-33, UC-54: a space follows what its contract says: its share for the notice, and its last day. */
class SpacesUnderAContractTests extends StoryOfASpace {

  @Autowired private BeanFactory beans;
  @Autowired private ContractParameters parameters;
  @Autowired private ContractChanges changes;

  @Test
  void aSpaceSignalsAtTheShareOfItsContract() {
    set(60, LocalDate.of(2026, 1, 1), null);
    var id = opened(2026, null, 7_600);
    assertThat(spaces.details(BUREAU, id).signalPct()).isEqualTo(60);

    careThatEnded();
    assertThat(notices()).as("4 800 of 7 600 is 63 %, and no more is to come").isEqualTo(1);
  }

  @Test
  void withoutARuleOfItsContractTheSameUseAsksForNobody() {
    var id = opened(2026, null, 7_600);
    assertThat(spaces.details(BUREAU, id).signalPct()).isEqualTo(70);

    careThatEnded();
    assertThat(notices()).isZero();
  }

  @Test
  void aRuleOfOtherDaysOrAShareOfTheSpaceItselfGoesBefore() {
    atANumberedMunicipality();
    set(55, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
    assertThat(spaces.details(BUREAU, opened(2026, "A", 8_500)).signalPct()).as("the rule is over").isEqualTo(70);

    set(60, LocalDate.of(2026, 1, 1), null);
    file("B", Map.of("Meldgrens", "80"));
    assertThat(onFile().signalPct()).isEqualTo(80);
  }

  @Test
  void underAContractThatWasGivenNoticeAFileOpensASpaceUpToItsLastDay() {
    atANumberedMunicipality();
    on("2026-01-05", () -> changes.giveNotice(BUREAU, contract(), new NoticeDraft(NoticeBy.REGION,
        LocalDate.of(2026, 1, 5), LocalDate.of(2026, 8, 31), "Opgezegd", null, 0)));
    file("B", Map.of());

    assertThat(onFile().period()).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 8, 31)));
  }

  @Test
  void underAContractThatWasEndedByHandAFileOpensASpaceUpToTheDayBefore() {
    atANumberedMunicipality();
    on("2026-05-20", () -> changes.step(BUREAU, contract(),
        new StepDraft(ContractStatus.TERMINATED, LocalDate.of(2026, 5, 1), "Failliet", 0)));
    file("B", Map.of());

    assertThat(onFile().period().to()).isEqualTo("2026-04-30");
  }

  /** One that a file can name. */
  private void atANumberedMunicipality() {
    municipality = region.numbered("Veenlo");
    contract = region.contract(provider, municipality);
  }

  private void careThatEnded() {
    region.allocation(provider, municipality, 7, "45", 3, "2026-03-01", "2026-08-31");
    for (var month = 3; month <= 8; month++) {
      region.claim(provider, municipality, 7L, "45", "2026-%02d".formatted(month), 80_000, true);
    }
    loaded(TODAY);
  }

  private void set(int share, LocalDate from, @Nullable LocalDate to) {
    on("2025-09-01", () -> parameters.set(BUREAU, contract(),
        new ParameterDraft(ParameterKey.SIGNAL_THRESHOLD_PCT, share, from, to, "Afgesproken")));
  }

  private ContractId contract() {
    return new ContractId(jdbc.sql("SELECT id FROM contracting_contract WHERE number = ?").param(contract)
        .query(Integer.class).single());
  }

  private void file(String lot, Map<String, String> more) {
    var row = new HashMap<>(Map.of("AGB-code", region.codeOf(provider), "CBS-code", region.codeOf(municipality),
        "Jaar", "2026", "Contractnummer", contract, "Perceel", lot, "Bedrag", "8.500,00", "Vastgesteld op", "2025-09-28",
        "Reden", "Besluit"));
    row.putAll(more);
    new LoadRows(beans).accepted("SPACES", row);
  }

  private SpaceDetails onFile() {
    return spaces.rows(BUREAU, SpaceFilter.ofYear(2026).of(provider), Pageable.unpaged()).stream()
        .filter(row -> "Perceel B".equals(row.place().lotName())).map(row -> spaces.details(BUREAU, row.id())).findFirst().orElseThrow();
  }

  private long notices() {
    return points.count(BUREAU, new AttentionFilter(provider, municipality, "spending.notice", false));
  }
}
