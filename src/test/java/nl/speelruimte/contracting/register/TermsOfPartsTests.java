package nl.speelruimte.contracting.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.contracting.Agreements;
import nl.speelruimte.contracting.ContractDetails.LotTerm;
import nl.speelruimte.contracting.ContractDetails.PlaceTerm;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.changes.AmendmentDraft;
import nl.speelruimte.contracting.changes.AmendmentDraft.Changes;
import nl.speelruimte.contracting.changes.ContractChanges;
import nl.speelruimte.contracting.register.Drafts.PartDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-28, UC-52: a lot and a municipality have days of their own in a contract, by hand and from a file. */
class TermsOfPartsTests extends TwoMunicipalities {

  private static final Viewer BUREAU = SomeViewer.bureau();
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  @Autowired private RegisterDesk desk;
  @Autowired private Contracts contracts;
  @Autowired private ContractChanges changes;
  @Autowired private Agreements agreements;
  private LotId first;
  private LotId second;
  private String number;

  @BeforeEach
  void aContractForTwo() {
    first = make.lot("A1", one, other);
    second = make.lot("A2", one, other);
    number = make.contract(provider, List.of("A1", "A2"), one, other);
  }

  @Test
  void theDaysOfAFileAreThoseOfTheAgreement() {
    var product = make.product("45");
    make.tariff(number, "A2", "45", product, 8_640, "2025-01-01", null, null);
    load.accepted("CONTRACT_PARTS", row(Map.of("perceel", "A2", "geldig_vanaf", "2026-07-01", "volgt_op_perceel", "A1")));
    load.accepted("CONTRACT_PARTS", row(Map.of("cbs", parties.cbs(other), "geldig_tot_en_met", "2026-06-30")));

    assertThat(lot("A2")).satisfies(it -> {
      assertThat(it.from()).isEqualTo(JULY);
      assertThat(it.to()).isNull();
      assertThat(it.predecessor()).isEqualTo(first);
    });
    assertThat(place()).satisfies(it -> assertThat(it.to()).isEqualTo("2026-06-30"));
    var agreed = agreements.of(BUREAU, provider);
    assertThat(agreed.covers(one, "45", product, JULY.minusDays(1))).as("not yet").isFalse();
    assertThat(agreed.covers(one, "45", product, JULY)).isTrue();
    assertThat(agreed.covers(other, "45", product, JULY)).as("no longer takes part").isFalse();
  }

  @Test
  void byHandTheDaysAreSetAndTakenBackWithAReason() {
    byHand(part("A1", null, null), part("A1", null, JULY));
    assertThat(lot("A1").to()).isEqualTo(JULY);
    refused(part("A1", null, null), part("A1", JULY, null), null, "contracting.rule.register-changed");
    byHand(part("A1", null, JULY), part("A1", null, null));
    assertThat(lot("A1").to()).isNull();
  }

  @Test
  void whatMakesNoSenseIsRefusedAtItsField() {
    var shown = part("A1", null, null);
    refused(shown, part("A1", LocalDate.of(2024, 12, 31), null), "validFrom", "contracting.rule.outside-term");
    refused(shown, part("A1", null, LocalDate.of(2028, 1, 1)), "validTo", "contracting.rule.outside-term");
    refused(shown, new PartDraft(number, "A1", null, null, null, "A9"), "follows", "contracting.reason.lot-not-in-contract");
    refused(shown, new PartDraft(number, "A1", null, null, null, "A1"), "follows", "contracting.reason.lot-follows-itself");
    assertThat(load.row("CONTRACT_PARTS", row(Map.of("geldig_vanaf", "2026-07-01"))))
        .isEqualTo(LineResult.refused("contracting.reason.lot-or-municipality"));
    assertThat(load.row("CONTRACT_PARTS", row(Map.of("perceel", "A1", "geldig_vanaf", "2026-07-01",
        "geldig_tot_en_met", "2026-06-30")))).isInstanceOf(LineResult.Refused.class);
  }

  @Test
  void theDaysOfASpaceStay() {
    load.accepted("SPACES", Map.of("AGB-code", parties.agb(provider), "CBS-code", parties.cbs(other), "Jaar", "2026",
        "Contractnummer", number, "Perceel", "A2", "Bedrag", "100.000,00", "Vastgesteld op", "2025-09-28", "Reden", "Ja"));

    refused(part("A2", null, null), part("A2", null, JULY), "validTo", "contracting.rule.space-after-lot");
    refused(part("A2", null, null), part("A2", JULY, null), "validFrom", "contracting.rule.space-after-lot");
    assertThat(load.row("CONTRACT_PARTS", row(Map.of("cbs", parties.cbs(other), "geldig_tot_en_met", "2026-06-30"))))
        .isInstanceOfSatisfying(LineResult.Refused.class,
            no -> assertThat(no.reason().key()).isEqualTo("contracting.rule.space-after-municipality"));
    byHand(part("A1", null, null), part("A1", JULY, null));
  }

  @Test
  void aFileDoesNotUndoWhatAnAmendmentDecided() {
    var contract = make.id(number);
    AsViewer.run(BUREAU, () -> changes.amend(BUREAU, contract, new AmendmentDraft(JULY, "Stopt", null, "Geen aanbod",
        new Changes(null, null, null, Set.of(), null, Set.of(second), Set.of(), Set.of()), null,
        contracts.details(BUREAU, contract).version())));

    assertThat(load.row("CONTRACT_PARTS", row(Map.of("perceel", "A2"))))
        .isEqualTo(LineResult.refused("contracting.reason.was-amended", number));
    load.accepted("CONTRACT_PARTS", row(Map.of("perceel", "A1", "geldig_vanaf", "2026-01-01")));
    assertThat(lot("A2").to()).isEqualTo(JULY.minusDays(1));
  }

  private LotTerm lot(String code) {
    return contracts.details(BUREAU, make.id(number)).lotTerms().stream().filter(it -> it.code().equals(code)).findFirst()
        .orElseThrow();
  }

  private PlaceTerm place() {
    return contracts.details(BUREAU, make.id(number)).places().stream().filter(it -> it.id().equals(other)).findFirst()
        .orElseThrow();
  }

  private PartDraft part(String lot, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new PartDraft(number, lot, null, from, to, null);
  }

  private Map<String, String> row(Map<String, String> more) {
    var row = new HashMap<>(more);
    row.put("contractnummer", number);
    return row;
  }

  private void byHand(PartDraft shown, PartDraft wanted) {
    AsViewer.run(BUREAU, () -> desk.part(BUREAU, new ByHand<>(shown, wanted, "Vastgelegd")));
  }

  private void refused(PartDraft shown, PartDraft wanted, @Nullable String field, String why) {
    assertThatThrownBy(() -> byHand(shown, wanted)).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo(why);
      assertThat(no.field().orElse(null)).isEqualTo(field);
    });
  }
}
