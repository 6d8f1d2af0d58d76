package nl.speelruimte.contracting.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.contracting.Agreements;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.changes.AmendmentDraft.Changes;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.testing.SomeViewer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-50, UC-51: steps, amendments, extensions and notices, and what they refuse. */
class ContractChangesTests extends LivingContract {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  @Autowired private ContractChanges changes;
  @Autowired private ContractEntries entries;
  @Autowired private ContractCalendar calendar;
  @Autowired private Agreements agreements;

  @Test
  void aContractGoesFromDraftToTheEndStepByStep() {
    number = make.contract(provider, ContractStatus.DRAFT, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31),
        List.of("A1"), one);
    id = make.id(number);
    assertThat(agreements.of(BUREAU, provider).covers(one, "45", null, MARCH)).isFalse();

    step(MARCH, ContractStatus.IN_SIGNING);
    step(MARCH.plusDays(1), ContractStatus.ACTIVE);
    step(MARCH.plusDays(2), ContractStatus.SUSPENDED);
    step(MARCH.plusDays(3), ContractStatus.ACTIVE);
    step(MARCH.plusDays(4), ContractStatus.TERMINATED);

    assertThat(entries.entries(BUREAU, id, null)).extracting(EntryRow::to).containsExactly(ContractStatus.TERMINATED,
        ContractStatus.ACTIVE, ContractStatus.SUSPENDED, ContractStatus.ACTIVE, ContractStatus.IN_SIGNING);
    assertThat(contracts.details(BUREAU, id).contract().status()).isEqualTo(ContractStatus.TERMINATED);
    refused(() -> step(MARCH.plusDays(5), ContractStatus.ACTIVE), "to", "no-such-step");
  }

  @Test
  void aContractExpiresByItsDateAlone() {
    refused(() -> step(MARCH, ContractStatus.EXPIRED), "to", "expires-by-date");

    on(LocalDate.of(2027, 12, 31), calendar::moveOn);
    assertThat(entries.entries(BUREAU, id, null)).isEmpty();

    on(LocalDate.of(2028, 1, 1), () -> {
      calendar.moveOn();
      calendar.moveOn();
    });
    assertThat(entries.entries(BUREAU, id, null)).singleElement().satisfies(entry -> {
      assertThat(entry.to()).isEqualTo(ContractStatus.EXPIRED);
      assertThat(entry.validOn()).isEqualTo("2028-01-01");
    });
  }

  @Test
  void theSamePressTwiceHasOneEffectAndTheSecondPersonIsTold() {
    var draft = new ExtensionDraft("Goede ervaringen", null, version());
    on(MARCH, () -> changes.extend(BUREAU, id, draft));

    refused(() -> on(MARCH, () -> changes.extend(BUREAU, id, draft)), null, "uikit.rule.changed-meanwhile");
    assertThat(entries.entries(BUREAU, id, null)).hasSize(1);
    assertThat(contracts.details(BUREAU, id).extensionsUsed()).isEqualTo(1);
  }

  @Test
  void extensionsAreUsedUntilNoneIsLeft() {
    on(MARCH, () -> changes.extend(BUREAU, id, new ExtensionDraft("Eerste", letter(), version())));
    on(MARCH, () -> changes.extend(BUREAU, id, new ExtensionDraft("Tweede", null, version())));

    var details = contracts.details(BUREAU, id);
    assertThat(details.contract().end()).isEqualTo("2029-12-31");
    assertThat(details.contract().noticeBy()).isEqualTo("2029-06-30");
    assertThat(details.extensionsLeft()).isZero();
    refused(() -> on(MARCH, () -> changes.extend(BUREAU, id, new ExtensionDraft("Derde", null, version()))), "extensionOptions",
        "no-extension-left");
    var written = entries.entries(BUREAU, id, null).getLast();
    assertThat(entries.document(BUREAU, id, written.id())).isEqualTo(letter().content());
  }

  @Test
  void anAmendmentChangesTheTermsOnItsDayAndTheEndAtOnce() {
    amend(MARCH, JULY, new Changes(LocalDate.of(2028, 6, 30), 3, 4, Set.of(), null, Set.of(), Set.of(), Set.of()));

    assertThat(contracts.details(BUREAU, id)).satisfies(details -> {
      assertThat(details.contract().end()).isEqualTo("2028-06-30");
      assertThat(details.noticeMonths()).isEqualTo(6);
    });
    on(JULY.minusDays(1), calendar::moveOn);
    assertThat(contracts.details(BUREAU, id).noticeMonths()).isEqualTo(6);
    on(JULY, calendar::moveOn);
    assertThat(contracts.details(BUREAU, id)).satisfies(details -> {
      assertThat(details.noticeMonths()).isEqualTo(3);
      assertThat(details.extensionOptions()).isEqualTo(4);
    });
    var version = version();
    on(JULY.plusDays(1), calendar::moveOn);
    assertThat(version()).isEqualTo(version);
  }

  @Test
  void lotsAndMunicipalitiesComeAndGoAndFiguresFollow() {
    var product = make.product("45");
    make.tariff(number, "A1", "45", product, 8_640, "2025-01-01", null, null);

    amend(MARCH, JULY, new Changes(null, null, null, Set.of(third), first, Set.of(first), Set.of(other), Set.of()));

    var agreed = agreements.of(BUREAU, provider);
    assertThat(agreed.covers(one, "45", product, JULY.minusDays(1))).isTrue();
    assertThat(agreed.covers(one, "45", product, JULY)).isFalse();
    assertThat(agreed.tariffCent(one, "45", product, JULY)).isEmpty();
    assertThat(agreed.placeOf(one, "45", product, JULY.minusDays(1)))
        .hasValueSatisfying(place -> assertThat(place.lot()).isEqualTo(first));
    assertThat(agreed.placeOf(one, "45", product, JULY))
        .hasValueSatisfying(place -> assertThat(place.lot()).isNull());
    assertThat(agreed.placeOf(other, "45", product, JULY.minusDays(1))).isEmpty();
    assertThat(agreed.placeOf(other, "45", product, JULY)).isPresent();
    assertThat(contracts.details(BUREAU, id).lotTerms()).extracting(ContractDetails.LotTerm::code,
        ContractDetails.LotTerm::from, ContractDetails.LotTerm::to, ContractDetails.LotTerm::predecessor)
        .containsExactly(tuple("A1", null, JULY.minusDays(1), null),
            tuple("A2", null, null, null),
            tuple("A3", JULY, null, first));
  }

  @Test
  void aLotOrMunicipalityWithASpaceDoesNotEndUnderIt() {
    var load = new LoadRows(beans);
    load.accepted("SPACES", space("2026"));

    refused(() -> amend(MARCH, JULY, lotEnds()), "lotsEnded", "space-after-lot");
    assertThat(entries.entries(BUREAU, id, null)).isEmpty();
    amend(MARCH, LocalDate.of(2027, 1, 1), lotEnds());
    assertThat(load.row("SPACES", space("2027"))).isEqualTo(LineResult.refused("spending.rule.lot-not-running", "A1",
        Period.ofYear(2027)));
  }

  @Test
  void aFileDoesNotUndoWhatWasDecidedByHand() {
    var load = new LoadRows(beans);
    var row = new HashMap<>(make.row(number, provider, "A1 A2", one));
    row.putAll(Map.of("opzegtermijn_maanden", "6", "verlengingsopties", "2", "verlenging_maanden", "12"));
    load.accepted("CONTRACTS", row);
    on(MARCH, () -> changes.extend(BUREAU, id, new ExtensionDraft("Goed", null, version())));

    assertThat(load.row("CONTRACTS", row)).isEqualTo(LineResult.refused("contracting.reason.was-amended", number));
    assertThat(contracts.details(BUREAU, id).contract().end()).isEqualTo("2028-12-31");
    row.put("einddatum", "2028-12-31");
    load.accepted("CONTRACTS", row);
  }

  @Test
  void aFileLiftsNoSuspensionAndMovesNoEndAfterNotice() {
    var load = new LoadRows(beans);
    var row = new HashMap<>(make.row(number, provider, "A1 A2", one));
    load.accepted("CONTRACTS", row);
    step(MARCH, ContractStatus.SUSPENDED);
    var refused = LineResult.refused("contracting.reason.was-decided", number);

    assertThat(load.row("CONTRACTS", row)).as("lifts the suspension").isEqualTo(refused);
    row.put("status", "opgeschort");
    load.accepted("CONTRACTS", row);
    notice(MARCH, LocalDate.of(2026, 12, 31));
    row.put("einddatum", "2029-12-31");
    assertThat(load.row("CONTRACTS", row)).as("moves the end").isEqualTo(refused);
    row.put("einddatum", "2027-12-31");
    row.put("status", "beëindigd");
    assertThat(load.row("CONTRACTS", row)).as("ends it at once").isEqualTo(refused);
    assertThat(contracts.details(BUREAU, id).contract().status()).isEqualTo(ContractStatus.SUSPENDED);
  }

  @Test
  void afterNoticeTheContractIsTerminatedOnTheDayAfterItsLast() {
    var ends = LocalDate.of(2026, 9, 30);
    refused(() -> notice(MARCH, ends.minusMonths(2)), "endsOn", "notice-too-late");
    refused(() -> notice(MARCH, LocalDate.of(2028, 1, 1)), "endsOn", "notice-after-end");
    notice(MARCH, ends.minusDays(10));
    notice(MARCH, ends);
    refused(() -> on(MARCH, () -> changes.extend(BUREAU, id, new ExtensionDraft("Toch", null, version()))), null,
        "extended-after-notice");

    assertThat(new LoadRows(beans).row("SPACES", space("2027")))
        .isEqualTo(LineResult.refused("spending.rule.contract-not-in-year", number, "2027"));
    on(ends, calendar::moveOn);
    assertThat(on(ends, () -> contracts.details(BUREAU, id).contract().status())).isEqualTo(ContractStatus.ACTIVE);
    on(ends.plusDays(1), calendar::moveOn);
    assertThat(contracts.details(BUREAU, id).contract().status()).isEqualTo(ContractStatus.TERMINATED);
    on(ends.plusDays(2), calendar::moveOn);
    assertThat(entries.entries(BUREAU, id, null)).extracting(EntryRow::type)
        .containsExactly(EntryType.STATUS, EntryType.NOTICE, EntryType.NOTICE);
  }

  @Test
  void aFileThatIsNoDocumentIsRefusedAtItsFieldAndNothingIsWritten() {
    var program = new FileDraft("addendum.pdf", new byte[] {'M', 'Z', 0, 1});

    assertThatThrownBy(() -> on(MARCH, () -> changes.extend(BUREAU, id, new ExtensionDraft("Goed", program, version()))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.field()).hasValue("file");
          assertThat(no.textKey()).isEqualTo("documents.refused.kind");
        });
    assertThat(contracts.details(BUREAU, id).extensionsUsed()).isZero();
  }

  @Test
  void whoMaySeeTheContractReadsItsEntriesAndNobodyElse() {
    amend(MARCH, JULY, Changes.NONE.end(LocalDate.of(2028, 12, 31)));

    assertThat(entries.entries(SomeViewer.provider(provider), id, null)).hasSize(1);
    assertThat(entries.entries(SomeViewer.municipality(one), id, null)).hasSize(1);
    assertThat(entries.entries(SomeViewer.municipality(other), id, null)).isEmpty();
    assertThat(entries.entries(SomeViewer.provider(parties.provider("Ander")), id, null)).isEmpty();
    var foreign = SomeViewer.provider(provider);
    assertThatThrownBy(() -> on(MARCH, () -> changes.extend(foreign, id, new ExtensionDraft("x", null, version()))))
        .isInstanceOf(NotHere.class);
  }

  private void step(LocalDate day, ContractStatus to) {
    on(day, () -> changes.step(BUREAU, id, new StepDraft(to, day, "Besluit", version())));
  }

  private void amend(LocalDate day, LocalDate from, Changes what) {
    on(day, () -> changes.amend(BUREAU, id,
        new AmendmentDraft(from, "Onderwerp", "Tekst", "Afgesproken", what, null, version())));
  }

  private void notice(LocalDate day, LocalDate ends) {
    on(day, () -> changes.giveNotice(BUREAU, id,
        new NoticeDraft(NoticeBy.PROVIDER, day, ends, "Stopt", null, version())));
  }

  private Map<String, String> space(String year) {
    return Map.of("AGB-code", parties.agb(provider), "CBS-code", parties.cbs(one), "Jaar", year,
        "Contractnummer", number, "Perceel", "A1", "Bedrag", "100.000,00", "Vastgesteld op", "2025-09-28",
        "Reden", "Besluit");
  }

  private Changes lotEnds() {
    return new Changes(null, null, null, Set.of(), null, Set.of(first), Set.of(), Set.of());
  }

  private static FileDraft letter() {
    return new FileDraft("brief.pdf", "%PDF-1.7 brief".getBytes());
  }

  private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable work, String field, String why) {
    return assertThatThrownBy(work).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo(why.contains(".") ? why : "contracting.rule." + why);
      assertThat(no.field().orElse(null)).isEqualTo(field);
    });
  }
}
