package nl.speelruimte.spending;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-35: one space with the decision that was taken. */
@DatabaseTest
@LivesOn("2026-11-22")
@WithMockUser(roles = "BUREAU_MANAGER")
class OpeningSpacesTests {

  private static final FileDraft LETTER =
      new FileDraft("besluit.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(US_ASCII));
  @Autowired JdbcClient jdbc;
  @Autowired Ledger ledger;
  @Autowired SpendingSpaces spaces;
  @Autowired SpaceFacts facts;
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
  void theDecisionKeepsItsLetter() {
    var id = spaces.open(BUREAU, with(draft(2026, "A", 1_000), LETTER, null));

    assertThat(facts.entries(BUREAU, id)).singleElement().satisfies(entry -> {
      assertThat(entry.type()).isEqualTo(EntryType.DECISION);
      assertThat(entry.documentName()).isEqualTo("besluit.pdf");
      assertThat(facts.document(BUREAU, id, entry.id())).isEqualTo(LETTER.content());
    });
  }

  @Test
  void aLetterThatIsNoDocumentIsRefusedAndNoSpaceIsThere() {
    refused(with(draft(2026, "A", 1_000), new FileDraft("a.pdf", new byte[] {'M', 'Z', 0, 1}), null),
        "documents.refused.kind");

    assertThat(spaces.count(BUREAU, SpaceFilter.ofYear(2026).of(provider))).isZero();
  }

  @Test
  void theSameAmountForAnotherReasonIsTold() {
    spaces.open(BUREAU, draft(2026, "A", 1_000));

    refused(new SpaceDraft(provider, municipality, 2026, contract, "A", Money.ofEuros(1_000),
        LocalDate.of(2025, 9, 28), "Een ander besluit"), "spending.rule.already-decided");
  }

  @Test
  void ofTwoAtTheVerySameMomentOneOpensAndTheOtherIsTold() throws Exception {
    var signedIn = SecurityContextHolder.getContext();
    try (var people = Executors.newFixedThreadPool(4)) {
      var attempts = people.invokeAll(IntStream.range(1, 5).<Callable<Boolean>>mapToObj(amount -> () -> {
        SecurityContextHolder.setContext(signedIn);
        try {
          spaces.open(BUREAU, draft(2026, "A", amount));
          return true;
        } catch (RuleBroken told) {
          return false;
        }
      }).toList(), 90, TimeUnit.SECONDS);
      var won = 0;
      for (var attempt : attempts) {
        won += attempt.resultNow() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
    assertThat(spaces.count(BUREAU, SpaceFilter.ofYear(2026).of(provider))).isEqualTo(1);
  }

  @Test
  void onlyTheManagerAndTheAdministratorOfTheBureauOpen() {
    assertThatThrownBy(() -> spaces.open(Viewers.ANALYST, draft(2026, "A", 1_000))).isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> spaces.open(Viewers.provider(provider), draft(2026, "A", 1_000)))
        .isInstanceOf(NotHere.class);
  }

  @Test
  @WithMockUser(roles = "BUREAU_ANALYST")
  void theCommandItselfIsFenced() {
    assertThatThrownBy(() -> spaces.open(BUREAU, draft(2026, "A", 1_000))).isInstanceOf(AccessDeniedException.class);
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
    refused(new SpaceDraft(provider, municipality, 2026, contract, "A", Money.ofEuros(1), LocalDate.of(2027, 1, 1),
        "Besluit"), "spending.rule.day-missing");
    refused(new SpaceDraft(provider, municipality, 2026, contract, "A", Money.ofEuros(1), LocalDate.of(2026, 1, 1),
        "x".repeat(2_001)), "uikit.field.too-long");
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

  static SpaceDraft with(SpaceDraft draft, @Nullable FileDraft decision, @Nullable FileDraft permission) {
    return new SpaceDraft(draft.provider(), draft.municipality(), draft.year(), draft.contractNumber(),
        draft.lotCode(), draft.amount(), draft.decidedOn(), draft.reason(), decision, permission,
        draft.rules());
  }

  private SpaceDraft draft(int year, String lot, long euros) {
    return region.draft(provider, municipality, year, contract, lot, euros);
  }
}
