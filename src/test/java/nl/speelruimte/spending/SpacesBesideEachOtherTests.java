package nl.speelruimte.spending;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-35: a space for the whole contract beside spaces per lot, which takes a written permission. */
@DatabaseTest
@LivesOn("2026-11-22")
@WithMockUser(roles = "BUREAU_MANAGER")
class SpacesBesideEachOtherTests {

  private static final FileDraft PERMISSION = new FileDraft(
      "toestemming.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(US_ASCII));
  @Autowired JdbcClient jdbc;
  @Autowired Ledger ledger;
  @Autowired SpendingSpaces spaces;
  @Autowired SpaceFacts facts;
  @Autowired Recalculation recalculation;
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

  @ParameterizedTest
  @CsvSource({"A, , spending.rule.lots-exist", ", B, spending.rule.whole-exists"})
  void withoutPermissionTheWholeContractAndItsLotsExcludeEachOther(String first, String second, String textKey) {
    open(first, null);

    assertThatThrownBy(() -> open(second, null)).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo(textKey);
      assertThat(no.field()).contains("permission");
    });
    assertThat(spaces.count(BUREAU, SpaceFilter.ofYear(2026).of(provider))).isEqualTo(1);
  }

  @Test
  void aWrittenPermissionIsAnEntryOfItsOwnWithItsDocument() {
    open("A", null);
    var whole = open(null, PERMISSION);

    assertThat(facts.entries(BUREAU, whole)).extracting(EntryRow::type)
        .containsExactly(EntryType.PERMISSION, EntryType.DECISION);
    assertThat(facts.entries(BUREAU, whole)).first().satisfies(entry -> {
      assertThat(entry.amount()).isNull();
      assertThat(entry.documentName()).isEqualTo("toestemming.pdf");
    });
    assertThat(spaces.totals(BUREAU, SpaceFilter.ofYear(2026).of(provider)).amount()).isEqualTo(Money.ofEuros(2_000));
  }

  @Test
  void onePermissionHoldsForAllSpacesOfThatContractMunicipalityAndYear() {
    open(null, null);
    open("A", PERMISSION);

    assertThat(open("B", null)).isNotNull();
    assertThatThrownBy(() -> {
      spaces.open(BUREAU, region.draft(provider, municipality, 2027, contract, null, 1_000));
      spaces.open(BUREAU, region.draft(provider, municipality, 2027, contract, "A", 1_000));
    }).isInstanceOf(RuleBroken.class);
  }

  @Test
  void aClaimCountsInTheSpaceOfItsLotAndTheRestInTheOneOfTheWholeContract() {
    var whole = open(null, null);
    var lotA = open("A", PERMISSION);
    region.claim(provider, municipality, null, "45", "2026-03", 10_000, true)
        .claim(provider, municipality, null, "54", "2026-03", 20_000, true);
    recalculation.byHand(CareRegion.JOB, () -> {
      region.load();
      recalculation.catchUp(CareRegion.JOB);
      return true;
    });

    assertThat(claimed(lotA)).isEqualTo(Money.ofCents(10_000));
    assertThat(claimed(whole)).isEqualTo(Money.ofCents(20_000));
  }

  private Money claimed(SpaceId id) {
    return spaces.details(BUREAU, id).space().amounts().claimed();
  }

  private SpaceId open(@Nullable String lot, @Nullable FileDraft permission) {
    return spaces.open(BUREAU, new SpaceDraft(provider, municipality, 2026, contract, lot, Money.ofEuros(1_000),
        LocalDate.of(2025, 9, 28), "Besluit", null, permission, SpaceDraft.Rules.USUAL));
  }
}
