package nl.speelruimte.spending.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.EntryRow;
import nl.speelruimte.spending.EntryType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** UC-70: an intention for a newcomer, a new contract or a new lot is added by hand, and goes the way of all others. */
class AddedIntentionTests extends YearStory {

  @Autowired private AuditTrail trail;

  @Test
  void aNewcomerIsAnnouncedAnsweredAndDecidedLikeAllOthers() {
    prepared(IN_TIME, "0");
    var linde = region.provider("De Linde");
    var number = region.contract(linde, veen);
    var id = on(IN_TIME, BUREAU, () -> desk.add(BUREAU, new IntentionDraft(2027, linde, veen, number, "A",
        Money.ofEuros(25_000), "Nieuw in Veenlo", null)));
    var theirs = viewer("Lin", Role.PROVIDER_MANAGER, new AccessScope.OfProvider(linde));
    assertThat(row(id)).satisfies(row -> {
      assertThat(row.status()).isEqualTo(IntendedStatus.PROPOSED);
      assertThat(row.basis().last()).isNull();
      assertThat(row.proposed())
          .isEqualTo(new IntendedRow.Proposed(Money.ofEuros(25_000), null, "Nieuw in Veenlo", null));
      assertThat(row.period()).isEqualTo(Period.ofYear(2027));
    });
    assertThatThrownBy(() -> intentions.details(theirs, id)).isInstanceOf(NotHere.class);
    assertThat(trail.history(BUREAU, row(id).subject(), PageRequest.of(0, 5))).singleElement()
        .satisfies(event -> assertThat(event.action()).isEqualTo("spending.action.intention-added"));

    on(IN_TIME, BUREAU, () -> preparations.announce(BUREAU, new AnnounceDraft(Shown.of(List.of(row(id))),
        LocalDate.parse(IN_TIME), DUE, "Welkom", null, null)));
    assertThat(intentions.details(theirs, id).row()).satisfies(row -> {
      assertThat(row.proposed().deviation()).as("the ground is for those who pay").isNull();
      assertThat(row.basis().last()).isNull();
    });
    on("2026-07-10", theirs, () -> responses.respond(theirs, id, new RespondDraft(true, "", null, null)));
    on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, new DecideDraft(Shown.of(List.of(row(id))),
        LocalDate.of(2026, 9, 15), "Conform", LETTER, null)));
    on("2026-09-20", manager(veen), () -> decisions.agree(manager(veen), Shown.of(List.of(row(id))), null));

    var space = Objects.requireNonNull(row(id).space());
    assertThat(spaces.details(theirs, space).space().amounts().amount()).isEqualTo(Money.ofEuros(25_000));
    assertThat(facts.entries(theirs, space)).extracting(EntryRow::type)
        .containsExactly(EntryType.DECISION, EntryType.RESPONSE, EntryType.INTENTION);
  }

  @Test
  void calculatingAnewAndACorrectionLeaveItAsItIs() {
    prepared(IN_TIME, "0");
    var id = on(IN_TIME, BUREAU, () -> desk.add(BUREAU, forVeen("A", LETTER)));
    prepared(IN_TIME, "10");
    on(IN_TIME, BUREAU, () -> preparations.correct(BUREAU, 2027,
        new YearPreparations.CorrectionDraft(wilg, new BigDecimal("-10"), "Minder cliënten")));

    assertThat(row(id).proposed().amount()).isEqualTo(Money.ofEuros(5_000));
    assertThat(row(id).proposed().calculated()).isNull();
    on(IN_TIME, BUREAU, () -> desk.edit(BUREAU, Shown.of(List.of(row(id))), Money.ofEuros(6_000), "Meer cliënten"));
    assertThat(row(id).proposed()).isEqualTo(
        new IntendedRow.Proposed(Money.ofEuros(6_000), null, "Meer cliënten", null));
  }

  @Test
  void besideTheWholeContractItNeedsTheWrittenPermissionWhichGoesIntoTheLedger() {
    prepared(IN_TIME, "0");
    assertSaidAt("permission", "spending.procedure.rule.whole-beside", forVeen("A", null));
    var id = on(IN_TIME, BUREAU, () -> desk.add(BUREAU, forVeen("A", LETTER)));
    announced(IN_TIME);
    on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15")));
    on("2026-09-20", manager(veen), () -> decisions.agree(manager(veen),
        Shown.of(intentions.waiting(manager(veen), Pageable.unpaged())), null));

    assertThat(facts.entries(BUREAU, Objects.requireNonNull(row(id).space()))).extracting(EntryRow::type)
        .containsExactlyInAnyOrder(EntryType.DECISION, EntryType.INTENTION, EntryType.PERMISSION);
    assertThat(row(at(veen).id()).status()).as("the space of the whole contract is opened beside it")
        .isEqualTo(IntendedStatus.DECIDED);
  }

  @Test
  void whatWasLeftOutComesBackBesideTheOtherKindOnlyWithTheWrittenPermission() {
    prepared(IN_TIME, "0");
    var whole = at(veen).id();
    on(IN_TIME, BUREAU, () -> desk.drop(BUREAU, Shown.of(List.of(row(whole))), "Per perceel"));
    on(IN_TIME, BUREAU, () -> desk.add(BUREAU, forVeen("A", null)));
    assertThatThrownBy(() -> on(IN_TIME, BUREAU, () -> desk.restore(BUREAU, Shown.of(List.of(row(whole))))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.textKey()).isEqualTo("spending.procedure.rule.back-beside");
          assertThat(no.arguments()).containsExactly(contract);
        });
    assertThat(row(whole).status()).isEqualTo(IntendedStatus.DROPPED);

    on(IN_TIME, BUREAU, () -> desk.add(BUREAU, forVeen("B", LETTER)));
    assertThat(on(IN_TIME, BUREAU, () -> desk.restore(BUREAU, Shown.of(List.of(row(whole)))))).isEqualTo(1);
  }

  @Test
  void aSecondOneIsRefusedAndASecondClickHasNoEffect() {
    prepared(IN_TIME, "0");
    assertSaidAt("contractNumber", "spending.procedure.rule.intended-already", forVeen(null, null));
    on(IN_TIME, BUREAU, () -> desk.drop(BUREAU, Shown.of(List.of(at(veen))), "Contract stopt"));
    assertSaidAt("contractNumber", "spending.procedure.rule.left-out", forVeen(null, null));
    on(IN_TIME, BUREAU, () -> desk.add(BUREAU, forVeen("B", null)));
    assertSaidAt("contractNumber", "spending.procedure.rule.intended-already", forVeen("B", null));
    assertSaidAt("permission", "spending.procedure.rule.lots-beside", draft(duin, null, 5_000, "Grond"));

    assertThat(rows()).hasSize(3);
  }

  @Test
  void whatCouldNotBeOpenedIsNotIntended() {
    prepared(IN_TIME, "0");
    assertSaidAt("lotCode", "spending.rule.lot-is-task", forVeen("T", LETTER));
    assertSaidAt("lotCode", "spending.rule.lot-unknown", forVeen("X", LETTER));
    assertSaidAt("amount", "spending.open.amount-missing",
        new IntentionDraft(2027, wilg, veen, contract, "A", null, "Grond", LETTER));
    assertSaidAt("amount", "spending.rule.amount-missing", draft(veen, "A", 0, "Grond"));
    assertSaidAt("amount", "spending.rule.amount-negative", draft(veen, "A", -1, "Grond"));
    assertSaidAt("ground", "uikit.field.reason-missing", draft(veen, "A", 5_000, " "));
    assertSaidAt("municipality", "spending.rule.contract-without-municipality",
        draft(region.municipality("Elders"), "A", 5_000, "Grond"));
    assertSaidAt("year", "spending.procedure.rule.year",
        new IntentionDraft(2029, wilg, veen, contract, "A", Money.ofEuros(5_000), "Grond", LETTER));
    assertSaidAt("provider", "spending.open.provider-missing",
        new IntentionDraft(2027, null, veen, contract, "A", Money.ofEuros(5_000), "Grond", LETTER));

    jdbc.sql("UPDATE contracting_contract SET status = 'TERMINATED' WHERE number = ?").param(contract).update();
    assertSaidAt("contractNumber", "spending.rule.contract-not-in-year", forVeen("A", LETTER));
    jdbc.sql("UPDATE contracting_contract SET status = 'ACTIVE', end_date = '2026-12-31' WHERE number = ?")
        .param(contract).update();
    assertSaidAt("year", "spending.rule.contract-not-in-year", forVeen("A", LETTER));
    assertThat(rows()).hasSize(3);
  }

  /** Otherwise nobody would be told that all the others were not calculated. */
  @Test
  void theYearIsCalculatedFirst() {
    on("2027-05-01", BUREAU, () -> spaces.open(BUREAU, region.draft(wilg, duin, 2027, contract, "A", 100_000)));

    assertThatThrownBy(() -> on("2027-06-01", BUREAU, () -> desk.add(BUREAU,
        new IntentionDraft(2028, wilg, duin, contract, "B", Money.ofEuros(5_000), "Grond", null))))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("spending.procedure.rule.not-prepared"));
  }

  private IntentionDraft forVeen(@Nullable String lot, @Nullable FileDraft permission) {
    return new IntentionDraft(2027, wilg, veen, contract, lot, Money.ofEuros(5_000), "Nieuw perceel", permission);
  }

  private IntentionDraft draft(MunicipalityId place, @Nullable String lot, long euros, String ground) {
    return new IntentionDraft(2027, wilg, place, contract, lot, Money.ofEuros(euros), ground, null);
  }

  private IntendedRow row(IntendedId id) {
    return intentions.details(BUREAU, id).row();
  }

  private void assertSaidAt(String field, String why, IntentionDraft draft) {
    assertThatThrownBy(() -> on(IN_TIME, BUREAU, () -> desk.add(BUREAU, draft)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.textKey()).isEqualTo(why);
          assertThat(no.field()).contains(field);
        });
  }
}
