package nl.speelruimte.contracting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Change;
import nl.speelruimte.audit.TrailValue;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractProducts;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.TariffBasis;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** UC-28: the register of agreements is loaded from tables. */
@DatabaseTest
class ContractRegisterTests {

  @Autowired private BeanFactory beans;
  @Autowired private Contracts contracts;
  @Autowired private ContractProducts products;
  @Autowired private AuditTrail trail;
  private ContractFixtures make;
  private PartyFixtures parties;
  private LoadRows load;
  private ProviderId provider;
  private MunicipalityId place;

  @BeforeEach
  void prepare() {
    make = new ContractFixtures(beans);
    parties = new PartyFixtures(beans);
    load = new LoadRows(beans);
    provider = parties.provider("Aanbieder");
    place = parties.municipality("Plaats");
    make.lot("A1", place);
    make.lot("A2", place);
  }

  @Test
  void aContractIsAddedThenAmendedAndTheTrailTellsWhatChanged() {
    var number = make.freeNumber();
    load.accepted("CONTRACTS", make.row(number, provider, "A1", place));
    load.accepted("CONTRACTS", with(make.row(number, provider, "A1 A2", place), "einddatum", "2028-12-31"));

    var details = contracts.details(SomeViewer.bureau(), make.id(number));
    assertThat(details.lots()).extracting(lot -> lot.code()).containsExactly("A1", "A2");
    assertThat(details.contract().end()).isEqualTo("2028-12-31");
    assertThat(details.municipalities()).containsExactly("Plaats");
    var history = trail.history(SomeViewer.bureau(), ContractDetails.subject(make.id(number), provider),
        PageRequest.of(0, 10));
    assertThat(history).hasSize(2);
    assertThat(history.getFirst().changes()).extracting(Change::field).containsExactly("end", "lots");
  }

  @Test
  void theSameContractTwiceLeavesOneTrace() {
    var number = make.freeNumber();
    load.accepted("CONTRACTS", make.row(number, provider, "A2 A1", place));
    load.accepted("CONTRACTS", make.row(number, provider, "A1,A2", place));

    assertThat(trail.count(SomeViewer.bureau(), ContractDetails.subject(make.id(number), provider))).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @MethodSource
  void aRowThatCannotBeSaysWhy(String column, String value, String reason) {
    var result = load.row("CONTRACTS", with(make.row(make.freeNumber(), provider, "A1", place), column, value));

    assertThat(result).isInstanceOfSatisfying(LineResult.Refused.class,
        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
  }

  static Stream<Arguments> aRowThatCannotBeSaysWhy() {
    return Stream.of(
        Arguments.of("agb", "00000000", "contracting.reason.unknown-provider"),
        Arguments.of("inkoop", "NERGENS", "contracting.reason.unknown-procurement"),
        Arguments.of("percelen", "A1 Z9", "contracting.reason.unknown-lot"),
        Arguments.of("gemeenten", "abcd", "contracting.reason.not-a-cbs-code"),
        Arguments.of("einddatum", "2024-12-31", "contracting.reason.end-before-begin"),
        Arguments.of("einddatum", "2025-06-31", "imports.reason.no-such-day"),
        Arguments.of("status", "misschien", "contracting.reason.not-one-of"),
        Arguments.of("status", "verlopen", "contracting.reason.expired-too-early"),
        Arguments.of("opzegtermijn_maanden", "-1", "imports.reason.negative"),
        Arguments.of("contractnummer", "", "imports.reason.missing"));
  }

  @Test
  void aNumberStaysWithItsProviderAndAnEndedContractStaysEnded() {
    var number = make.freeNumber();
    load.accepted("CONTRACTS", with(make.row(number, provider, "A1", place), "status", "beëindigd"));

    assertThat(load.row("CONTRACTS", make.row(number, parties.provider("Ander"), "A1", place)))
        .isEqualTo(LineResult.refused("contracting.reason.number-in-use", number));
    assertThat(load.row("CONTRACTS", make.row(number, provider, "A1", place)))
        .isEqualTo(LineResult.refused("contracting.reason.status-step", number));
  }

  @Test
  void aLotUnderWhichProductsWereAgreedStays() {
    var number = make.contract(provider, List.of("A1", "A2"), place);
    make.tariff(number, "A2", "45", make.product("45"), 8_640, "2025-01-01", null, null);

    assertThat(load.row("CONTRACTS", make.row(number, provider, "A1", place)))
        .isEqualTo(LineResult.refused("contracting.reason.lot-in-use", "A2"));
  }

  @Test
  void aMunicipalityThatBuysNoneOfTheLotsIsBookedWithARemark() {
    var elsewhere = parties.municipality("Elders");

    assertThat(load.row("CONTRACTS", make.row(make.freeNumber(), provider, "A1", elsewhere)))
        .isEqualTo(new LineResult.Accepted(List.of(Reason.of("contracting.flag.buys-no-lot", "Elders"))));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
      "2026-01-01, 2026-12-31, accepted",
      "2024-01-01, 2024-12-31, accepted",
      "2025-01-01, 2025-12-31, accepted",
      "2025-12-31, 2026-12-31, refused",
      "2024-06-01, 2025-01-01, refused",
      "2025-02-01, 2025-03-01, refused",
      "2024-01-01,           , refused",
      "2026-01-01,           , accepted",
  })
  void tariffsOfOneProductDoNotOverlap(String from, String to, String expected) {
    var number = make.contract(provider, List.of("A1"), place);
    var product = make.product("45");
    make.tariff(number, "A1", "45", product, 8_640, "2025-01-01", "2025-12-31", null);

    var row = new HashMap<>(Map.of("contractnummer", number, "perceel", "A1", "categorie", "45",
        "productcode", product, "eenheid", "04", "tarief", "90,00", "geldig_vanaf", from));
    if (to != null) {
      row.put("geldig_tot_en_met", to);
    }
    var result = load.row("CONTRACT_TARIFFS", row);

    if (expected.equals("accepted")) {
      assertThat(result).isInstanceOf(LineResult.Accepted.class);
    } else {
      assertThat(result).isEqualTo(LineResult.refused("contracting.reason.tariff-overlaps", product,
          LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }
  }

  @Test
  void aMunicipalityMayHaveATariffOfItsOwnInTheSamePeriod() {
    var number = make.contract(provider, List.of("A1"), place);
    var product = make.product("45");
    make.tariff(number, "A1", "45", product, 8_640, "2025-01-01", null, null);
    make.tariff(number, "A1", "45", product, 9_000, "2025-01-01", null, place);

    assertThat(products.rows(SomeViewer.bureau(), make.id(number), true, null, Pageable.unpaged()))
        .satisfiesExactly(
            all -> assertThat(all.municipality()).isNull(),
            own -> {
              assertThat(own.municipality()).isEqualTo("Plaats");
              assertThat(own.tariff()).isEqualTo(Money.ofCents(9_000));
              assertThat(own.basis()).isEqualTo(TariffBasis.HOUR_FOR_MINUTES);
            });
  }

  @Test
  void theHistoryTellsATariffOfOneMunicipalityToNoOther() {
    var other = parties.municipality("Elders");
    var number = make.contract(provider, List.of("A1"), place, other);
    var product = make.product("45");
    make.tariff(number, "A1", "45", product, 8_640, "2025-01-01", null, null);
    make.tariff(number, "A1", "45", product, 9_000, "2025-01-01", null, place);

    assertThat(tariffsIn(SomeViewer.municipality(other), number)).containsExactly(8_640L);
    assertThat(List.of(SomeViewer.bureau(), SomeViewer.auditor(), SomeViewer.provider(provider),
        SomeViewer.municipality(place)))
        .allSatisfy(viewer -> assertThat(tariffsIn(viewer, number)).containsExactly(9_000L, 8_640L));
  }

  private List<Long> tariffsIn(Viewer viewer, String number) {
    return trail.history(viewer, ContractDetails.subject(make.id(number), provider), PageRequest.of(0, 10)).stream()
        .flatMap(event -> event.changes().stream())
        .filter(change -> change.field().equals("amount"))
        .map(change -> ((TrailValue.Amount) change.after()).money().cents()).toList();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
      "contractnummer, NERGENS, contracting.reason.unknown-contract",
      "perceel, A2, contracting.reason.lot-not-in-contract",
      "productcode, ZZZZZ, contracting.reason.unknown-product",
      "eenheid, 99, contracting.reason.unknown-code",
      "tarief, -1, contracting.reason.negative-tariff",
      "tarief, veel, imports.reason.not-an-amount",
      "geldig_tot_en_met, 2024-12-31, contracting.reason.end-before-begin",
  })
  void aTariffThatCannotBeSaysWhy(String column, String value, String reason) {
    var number = make.contract(provider, List.of("A1"), place);
    var row = with(Map.of("contractnummer", number, "perceel", "A1", "categorie", "45", "productcode",
        make.product("45"), "tarief", "86,40", "geldig_vanaf", "2025-01-01"), column, value);

    assertThat(load.row("CONTRACT_TARIFFS", row)).isInstanceOfSatisfying(LineResult.Refused.class,
        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
  }

  @ParameterizedTest(name = "{0} may become {1}: {2}")
  @CsvSource({
      "DRAFT, ACTIVE, true", "ACTIVE, DRAFT, false", "ACTIVE, SUSPENDED, true", "SUSPENDED, ACTIVE, true",
      "TERMINATED, ACTIVE, false", "EXPIRED, ACTIVE, false", "IN_SIGNING, DRAFT, false", "EXPIRED, EXPIRED, true",
  })
  void statusesFollowTheLifeOfAContract(ContractStatus from, ContractStatus to, boolean possible) {
    assertThat(from.mayBecome(to)).isEqualTo(possible);
  }

  private static Map<String, String> with(Map<String, String> row, String column, String value) {
    var changed = new HashMap<>(row);
    changed.put(column, value);
    return changed;
  }
}
