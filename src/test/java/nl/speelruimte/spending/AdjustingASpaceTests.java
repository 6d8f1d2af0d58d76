package nl.speelruimte.spending;

import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.spending.decisions.SpaceOpening;
import nl.speelruimte.spending.forecast.ForecastPart;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@LivesOn("2026-11-22")
@WithMockUser(roles = "BUREAU_MANAGER")
class AdjustingASpaceTests {

  private static final byte[] LETTER = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
      .getBytes(StandardCharsets.US_ASCII);
  @Autowired JdbcClient jdbc;
  @Autowired Ledger ledger;
  @Autowired SpendingSpaces spaces;
  @Autowired SpaceFacts facts;
  @Autowired AuditTrail trail;
  @Autowired SpaceOpening opening;
  @Autowired TransactionTemplate transaction;
  @Autowired Recalculation recalculation;
  SpaceId id;
  CareRegion region;
  ProviderId provider;
  MunicipalityId municipality;
  String contract;

  @BeforeEach
  void aSpace() {
    region = new CareRegion(jdbc, ledger);
    provider = region.provider("De Wilgentak");
    municipality = region.municipality("Duinwijk");
    contract = region.contract(provider, municipality);
    id = recalculation.byHand(CareRegion.JOB, () -> {
      var opened = transaction.execute(
          _ -> opening.open(BUREAU, region.draft(provider, municipality, 2026, contract, null, 1_000), null));
      recalculation.catchUp(CareRegion.JOB);
      return opened;
    });
  }

  @Test
  void anAdjustmentIsADatedEntryWithReasonDocumentAndTrace() {
    spaces.adjust(BUREAU, id, draft(Money.ofEuros(400), 0));

    var details = spaces.details(BUREAU, id);
    assertThat(details.space().amounts().amount()).isEqualTo(Money.ofEuros(1_400));
    assertThat(details.space().source().stale()).isFalse();
    assertThat(details.moves().getFirst().move().most()).contains(ForecastPart.AMOUNT);
    assertThat(facts.entries(BUREAU, id)).hasSize(2).first().satisfies(entry -> {
      assertThat(entry.type()).isEqualTo(EntryType.ADJUSTMENT);
      assertThat(entry.amount()).isEqualTo(Money.ofEuros(400));
      assertThat(entry.reason()).isEqualTo("Verschoven van Delft");
      assertThat(entry.document()).isNotNull();
    });
    assertThat(trail.history(BUREAU, details.subject(), PageRequest.of(0, 5)))
        .first().satisfies(event -> assertThat(event.action()).isEqualTo("spending.action.adjusted"));
  }

  @Test
  void theAmountIsTheDecisionAndTheAdjustmentsTogether() {
    spaces.adjust(BUREAU, id, draft(Money.ofEuros(400), 0));
    spaces.adjust(BUREAU, id, draft(Money.ofEuros(-150), 1));

    var entries = facts.entries(BUREAU, id).stream().map(EntryRow::amount).reduce(Money.ZERO, Money::plus);
    assertThat(spaces.details(BUREAU, id).space().amounts().amount()).isEqualTo(entries)
        .isEqualTo(Money.ofEuros(1_250));
  }

  @Test
  void theSecondOfTwoPeopleIsToldAndNothingIsOverwritten() {
    spaces.adjust(BUREAU, id, draft(Money.ofEuros(400), 0));

    assertThatThrownBy(() -> spaces.adjust(BUREAU, id, draft(Money.ofEuros(300), 0)))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("uikit.rule.changed-meanwhile"));
    assertThat(spaces.details(BUREAU, id).space().amounts().amount()).isEqualTo(Money.ofEuros(1_400));
  }

  @Test
  void ofTwoAtTheVerySameMomentOneWins() throws Exception {
    var signedIn = SecurityContextHolder.getContext();
    Callable<Boolean> adjust = () -> {
      SecurityContextHolder.setContext(signedIn);
      try {
        spaces.adjust(BUREAU, id, draft(Money.ofEuros(400), 0));
        return true;
      } catch (RuleBroken told) {
        return false;
      }
    };
    try (var people = Executors.newFixedThreadPool(4)) {
      var results = people.invokeAll(IntStream.range(0, 4).mapToObj(_ -> adjust).toList(), 90, TimeUnit.SECONDS);
      var won = 0;
      for (var result : results) {
        won += result.resultNow() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
    assertThat(spaces.details(BUREAU, id).space().amounts().amount()).isEqualTo(Money.ofEuros(1_400));
  }

  @ParameterizedTest
  @CsvSource({"0, 2026-03-01, Reden, a.pdf, amount", ", 2026-03-01, Reden, a.pdf, amount",
    "-1001, 2026-03-01, Reden, a.pdf, amount", "5, , Reden, a.pdf, validOn", "5, 2027-01-01, Reden, a.pdf, validOn",
    "5, 2025-09-27, Reden, a.pdf, validOn", "5, 2026-03-01, ' ', a.pdf, reason", "5, 2026-03-01, , a.pdf, reason", "5, 2026-03-01, Reden, , file"})
  void whatIsMissingIsSaidAtItsField(Long euros, LocalDate day, String reason, String file, String field) {
    var draft = new AdjustmentDraft(euros == null ? null : Money.ofEuros(euros), day, reason,
        file == null ? null : new FileDraft(file, LETTER), 0);

    assertThatThrownBy(() -> spaces.adjust(BUREAU, id, draft))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
    assertThat(facts.entries(BUREAU, id)).hasSize(1);
  }

  @Test
  void aDayBeforeTheDecisionIsRefusedWithBothLimits() {
    var draft = new AdjustmentDraft(Money.ofEuros(5), LocalDate.of(2025, 1, 1), "Reden",
        new FileDraft("a.pdf", LETTER), 0);

    assertThatThrownBy(() -> spaces.adjust(BUREAU, id, draft))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.arguments())
            .containsExactly(LocalDate.of(2025, 9, 28), LocalDate.of(2026, 12, 31)));
  }

  @Test
  void aFileThatIsNoDocumentIsRefusedAndNothingIsBooked() {
    var draft = new AdjustmentDraft(Money.ofEuros(5), LocalDate.of(2026, 3, 1), "Reden",
        new FileDraft("a.pdf", new byte[] {'M', 'Z', 0, 1}), 0);

    assertThatThrownBy(() -> spaces.adjust(BUREAU, id, draft))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("file"));
    assertThat(facts.entries(BUREAU, id)).hasSize(1);
  }

  @Test
  void onlyTheManagerOfTheBureauAdjusts() {
    assertThatThrownBy(() -> spaces.adjust(Viewers.ANALYST, id, draft(Money.ofEuros(5), 0)))
        .isInstanceOf(NotHere.class);
    assertThat(spaces.details(Viewers.provider(provider), id).may()).doesNotContain(SpaceAction.ADJUST);
  }

  @Test
  @WithMockUser(roles = "PROVIDER_MANAGER")
  void theCommandItselfIsFenced() {
    assertThatThrownBy(() -> spaces.adjust(BUREAU, id, draft(Money.ofEuros(5), 0)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private static AdjustmentDraft draft(Money by, int version) {
    return new AdjustmentDraft(by, LocalDate.of(2026, 3, 1), "Verschoven van Delft",
        new FileDraft("addendum 3.pdf", LETTER), version);
  }
}
