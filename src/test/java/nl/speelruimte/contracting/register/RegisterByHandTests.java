package nl.speelruimte.contracting.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.Lots;
import nl.speelruimte.contracting.ProcedureKind;
import nl.speelruimte.contracting.register.Drafts.ContractDraft;
import nl.speelruimte.contracting.register.Drafts.LotDraft;
import nl.speelruimte.contracting.register.Drafts.ProcurementDraft;
import nl.speelruimte.contracting.register.Drafts.ProductDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.SomeViewer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-52: the register is kept by hand with the guards of a file. */
class RegisterByHandTests extends TwoMunicipalities {

  private static final Viewer BUREAU = SomeViewer.bureau();
  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 12, 31);
  @Autowired private RegisterDesk desk;
  @Autowired private Contracts contracts;
  @Autowired private Lots lots;

  @Test
  void aProcurementALotAProductAndAContractAreWrittenOneAfterTheOther() {
    var code = make.freeNumber();
    byHand(() -> desk.procurement(BUREAU, first(new ProcurementDraft(code, "Inkoop", ProcedureKind.EU, START, END))));
    var lot = AsViewer.call(BUREAU, () -> desk.lot(BUREAU, first(lot(code, List.of(parties.cbs(one))))));
    var contract = AsViewer.call(BUREAU, () -> desk.contract(BUREAU,
        first(contract(make.freeNumber(), code, ContractStatus.DRAFT, List.of("L1")))));

    assertThat(lots.details(BUREAU, lot).buyers()).containsExactly(one);
    assertThat(contracts.details(BUREAU, contract)).satisfies(details -> {
      assertThat(details.contract().status()).isEqualTo(ContractStatus.DRAFT);
      assertThat(details.lotTerms()).singleElement().satisfies(it -> assertThat(it.id()).isEqualTo(lot));
    });
    refused(() -> desk.procurement(BUREAU, first(new ProcurementDraft(code, "Nog een", ProcedureKind.EU, START, END))),
        "code", "contracting.rule.code-in-use");
  }

  @Test
  void whoChangesWhatSomebodyElseChangedIsTold() {
    make.lot("L1", one);
    var shown = shownLot();
    byHand(() -> desk.lot(BUREAU, new ByHand<>(shown, lot(make.procurement(), cbs()), "Erbij")));

    refused(() -> desk.lot(BUREAU, new ByHand<>(shown, lot(make.procurement(), List.of(parties.cbs(other))), "Weg")),
        null, "contracting.rule.register-changed");
    assertThat(lots.details(BUREAU, make.lot("L1", one, other)).buyers()).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void aBuyerWithASpaceStays() {
    make.lot("L1", one, other);
    var number = make.contract(provider, List.of("L1"), one, other);
    load.accepted("SPACES", Map.of("AGB-code", parties.agb(provider), "CBS-code", parties.cbs(other), "Jaar", "2026",
        "Contractnummer", number, "Perceel", "L1", "Bedrag", "100.000,00", "Vastgesteld op", "2025-09-28", "Reden", "Ja"));

    refused(() -> desk.lot(BUREAU, new ByHand<>(new LotDraft(make.procurement(), "L1", "Perceel L1", null,
        DeliveryVariant.EFFORT, cbs()), lot(make.procurement(), List.of(parties.cbs(one))), "Weg")), "municipalities",
        "contracting.reason.buyer-with-space")
        .satisfies(no -> assertThat(((RuleBroken) no).arguments()).as("by its name").containsExactly("Tweede"));
  }

  @Test
  void aContractIsWrittenAnewUntilItIsSigned() {
    make.lot("L1", one);
    var number = make.freeNumber();
    var draft = contract(number, make.procurement(), ContractStatus.DRAFT, List.of("L1"));
    byHand(() -> desk.contract(BUREAU, first(draft)));
    var longer = new ContractDraft(number, draft.agbCode(), draft.procurement(), START, END.plusYears(1),
        ContractStatus.DRAFT, 3, 1, 12, draft.lots(), draft.municipalities());
    byHand(() -> desk.contract(BUREAU, new ByHand<>(draft, longer, "Langer")));
    assertThat(contracts.details(BUREAU, make.id(number)).contract().end()).isEqualTo(END.plusYears(1));
    refused(() -> desk.contract(BUREAU, new ByHand<>(longer, contract(number, make.procurement(), ContractStatus.ACTIVE,
        List.of("L1")), "Zomaar")), "status", "contracting.rule.no-such-step");

    var signed = make.contract(provider, List.of("L1"), one);
    var shown = contract(signed, make.procurement(), ContractStatus.ACTIVE, List.of("L1"));
    refused(() -> desk.contract(BUREAU, new ByHand<>(shown, shown, "Anders")), null,
        "contracting.rule.signed-already");
  }

  @Test
  void whatIsMissingOrWrongIsRefusedAtItsField() {
    refused(() -> desk.product(BUREAU, first(new ProductDraft("45", "te lang", "x", "04", DeliveryVariant.EFFORT))), "code",
        "contracting.rule.not-a-product-code");
    refused(() -> desk.lot(BUREAU, first(new LotDraft(make.procurement(), "L9", " ", null, DeliveryVariant.EFFORT,
        List.of()))), "name", "uikit.field.required");
    refused(() -> desk.lot(BUREAU, new ByHand<>(null, lot(make.procurement(), cbs()), " ")), "reason",
        "uikit.field.reason-missing");
    assertThatThrownBy(() -> AsViewer.run(BUREAU, () -> desk.lot(SomeViewer.provider(provider),
        first(lot(make.procurement(), cbs()))))).isInstanceOf(NotHere.class);
  }

  private LotDraft shownLot() {
    return new LotDraft(make.procurement(), "L1", "Perceel L1", null, DeliveryVariant.EFFORT, List.of(parties.cbs(one)));
  }

  private List<String> cbs() {
    return List.of(parties.cbs(one), parties.cbs(other));
  }

  private static LotDraft lot(String procurement, List<String> buyers) {
    return new LotDraft(procurement, "L1", "Perceel L1", null, DeliveryVariant.EFFORT, buyers);
  }

  private ContractDraft contract(String number, String procurement, ContractStatus status, List<String> ofLots) {
    return new ContractDraft(number, parties.agb(provider), procurement, START, END, status, 6, 2, 12, ofLots,
        List.of(parties.cbs(one)));
  }

  private static <D> ByHand<D> first(D wanted) {
    return new ByHand<>(null, wanted, "Nieuw");
  }

  private static void byHand(Runnable work) {
    AsViewer.run(BUREAU, work);
  }

  private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable work, @Nullable String field, String why) {
    return assertThatThrownBy(() -> AsViewer.call(BUREAU, () -> {
      try {
        work.call();
      } catch (RuntimeException no) {
        throw no;
      } catch (Throwable impossible) {
        throw new IllegalStateException(impossible);
      }
      return true;
    })).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo(why);
      assertThat(no.field().orElse(null)).isEqualTo(field);
    });
  }
}
