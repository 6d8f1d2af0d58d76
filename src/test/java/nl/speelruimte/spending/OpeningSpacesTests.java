package nl.speelruimte.spending;

import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(roles = "BUREAU_MANAGER")
class OpeningSpacesTests {

  @Autowired JdbcClient jdbc;
  @Autowired Ledger ledger;
  @Autowired SpendingSpaces spaces;
  CareRegion region;
  ProviderId provider;
  MunicipalityId municipality;
  String contract;

  @BeforeEach
  void aRegion() {
    region = new CareRegion(jdbc, ledger);
    provider = region.provider("De Wilgentak");
    municipality = region.municipality("Duinwijk");
    contract = region.contract(provider, municipality);
  }

  @Test
  void aSpaceOpensWithTheDecisionThatWasTaken() {
    var id = spaces.open(BUREAU, draft(2026, "A", 1_000));

    var row = spaces.details(BUREAU, id).space();
    assertThat(row.amounts().amount()).isEqualTo(Money.ofEuros(1_000));
    assertThat(row.place().lotName()).isEqualTo("Perceel A");
    assertThat(row.place().contractNumber()).isEqualTo(contract);
  }

  @Test
  void theSameDecisionAgainChangesNothing() {
    var id = spaces.open(BUREAU, draft(2026, "A", 1_000));

    assertThat(spaces.open(BUREAU, draft(2026, "A", 1_000))).isEqualTo(id);
    assertThat(spaces.count(BUREAU, SpaceFilter.ofYear(2026).of(provider))).isEqualTo(1);
  }

  @Test
  void anotherAmountIsAnAdjustmentAndNotASecondDecision() {
    spaces.open(BUREAU, draft(2026, "A", 1_000));

    refused(draft(2026, "A", 1_001), "spending.rule.already-decided");
  }

  @Test
  void theWholeContractAndItsLotsExcludeEachOther() {
    spaces.open(BUREAU, draft(2026, "A", 1_000));
    refused(draft(2026, null, 1_000), "spending.rule.lots-exist");

    spaces.open(BUREAU, draft(2027, null, 1_000));
    refused(draft(2027, "B", 1_000), "spending.rule.whole-exists");
  }

  @Test
  void whatIsPaidAsATaskHasNoSpace() {
    refused(draft(2026, "T", 1_000), "spending.rule.lot-is-task");
  }

  @Test
  void aSpaceNeedsAContractThatHolds() {
    refused(draft(2026, "Z", 1_000), "spending.rule.lot-unknown");
    refused(draft(2023, "A", 1_000), "spending.rule.contract-not-in-year");
    refused(draft(1999, "A", 1_000), "spending.rule.year");
    refused(draft(2026, "A", -1), "spending.rule.amount-negative");
    var elsewhere = region.municipality("Veenlo");
    refused(region.draft(provider, elsewhere, 2026, contract, "A", 1_000),
        "spending.rule.contract-without-municipality");
    var other = region.provider("Lindehof");
    refused(region.draft(other, municipality, 2026, contract, "A", 1_000), "spending.rule.contract-of-another");
    refused(region.draft(provider, municipality, 2026, "nooit", "A", 1_000), "spending.rule.contract-unknown");
  }

  private void refused(SpaceDraft draft, String textKey) {
    assertThatThrownBy(() -> spaces.open(BUREAU, draft)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo(textKey));
  }

  private SpaceDraft draft(int year, String lot, long euros) {
    return region.draft(provider, municipality, year, contract, lot, euros);
  }
}
