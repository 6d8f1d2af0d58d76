package nl.speelruimte.contracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.ProviderEvents;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-23 to UC-26: who sees what of the agreements. */
@DatabaseTest
class ContractScopeTests {

  private static final Pageable ALL = Pageable.unpaged();
  @Autowired private BeanFactory beans;
  @Autowired private Contracts contracts;
  @Autowired private ContractProducts products;
  @Autowired private Lots lots;
  @Autowired private Procurements procurements;
  @Autowired private Products allProducts;
  @Autowired private CodeLists codes;
  @Autowired private Agreements agreements;
  @Autowired private JdbcClient jdbc;
  @Autowired private AuditTrail trail;
  @Autowired private ProviderEvents events;
  @Autowired private TransactionTemplate transaction;
  private Scene scene;

  /** A contract of one provider with one of two municipalities, and a draft. */
  record Scene(ProviderId own, ProviderId other, MunicipalityId place, MunicipalityId elsewhere, LotId lot,
      ContractId contract, ContractId draft, String procurement) {}

  @BeforeEach
  void makeAgreements() {
    var parties = new PartyFixtures(beans);
    var make = new ContractFixtures(beans);
    var own = parties.provider("Eigen");
    var place = parties.municipality("Hier");
    var both = parties.municipality("Allebei");
    var lot = make.lot("A1", place, both);
    var number = make.contract(own, List.of("A1"), place, both);
    var product = make.product("45");
    make.tariff(number, "A1", "45", product, 8_000, "2025-01-01", null, null);
    make.tariff(number, "A1", "45", product, 9_000, "2025-01-01", null, both);
    var draft = make.contract(own, ContractStatus.DRAFT, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
        List.of("A1"), place);
    scene = new Scene(own, parties.provider("Ander"), place, parties.municipality("Daar"), lot, make.id(number),
        make.id(draft), make.procurement());
  }

  @ParameterizedTest(name = "{0}: contract {2}, draft {3}, lot {4}, tariffs {5}")
  @MethodSource
  void eachSeesWhatIsTheirs(String who, Function<Scene, Viewer> viewerOf, boolean contract, boolean draft, boolean lot,
      int tariffs) {
    var viewer = viewerOf.apply(scene);

    seesContract(viewer, scene.contract, contract);
    seesContract(viewer, scene.draft, draft);
    var expected = (contract ? 1 : 0) + (draft ? 1 : 0);
    assertThat(contracts.rows(viewer, ContractFilter.of(scene.own), ALL)).hasSize(expected);
    assertThat(contracts.count(viewer, ContractFilter.of(scene.own))).isEqualTo(expected);
    seesLot(viewer, lot, expected);
    assertThat(products.rows(viewer, scene.contract, true, null, ALL)).hasSize(tariffs);
    assertThat(products.count(viewer, scene.contract, true, null)).isEqualTo(tariffs);
  }

  static Stream<Arguments> eachSeesWhatIsTheirs() {
    return Stream.of(
        row("bureau", it -> SomeViewer.bureau(), true, true, true, 2),
        row("auditor", it -> SomeViewer.auditor(), true, true, true, 2),
        row("a municipality that takes part", it -> SomeViewer.municipality(it.place), true, false, true, 1),
        row("a municipality that does not", it -> SomeViewer.municipality(it.elsewhere), false, false, true, 0),
        row("a municipality by its group in the term",
            it -> SomeViewer.municipality(it.elsewhere, it.place, Period.ofYear(2027)), true, false, true, 1),
        row("a municipality whose group ended before",
            it -> SomeViewer.municipality(it.elsewhere, it.place, Period.ofYear(2024)), false, false, true, 0),
        row("the provider", it -> SomeViewer.provider(it.own), true, false, true, 2),
        row("another provider", it -> SomeViewer.provider(it.other), false, false, false, 0),
        row("nobody", it -> SomeViewer.nobody(), false, false, false, 0));
  }

  /** The first and last day of taking part, seen from the middle of 2026. */
  @ParameterizedTest(name = "{0} to {1}: {2}, by a group for 2026 {3}")
  @CsvSource({", , true, true", ", 2026-06-15, true, true", ", 2026-06-14, false, false", "2027-01-01, , true, false",
      "2026-07-01, 2026-12-31, true, true", "2026-01-01, 2026-03-31, false, false"})
  void aContractIsSeenUntilTheLastDayOfTakingPart(@Nullable LocalDate from, @Nullable LocalDate to, boolean own,
      boolean group) {
    jdbc.sql("UPDATE contracting_contract_municipality SET valid_from = ?, valid_to = ? WHERE contract_id = ? AND municipality_id = ?")
        .params(from, to, scene.contract.value(), scene.place.value()).update();

    PortalClock.at(Instant.parse("2026-06-15T10:00:00Z"), () -> {
      seesContract(SomeViewer.municipality(scene.place), scene.contract, own);
      seesContract(SomeViewer.municipality(scene.elsewhere, scene.place, Period.ofYear(2026)), scene.contract, group);
      assertThat(products.count(SomeViewer.municipality(scene.place), scene.contract, true, null)).isEqualTo(own ? 1 : 0);
      seesContract(SomeViewer.bureau(), scene.contract, true);
      return true;
    });
  }

  /** The service itself gives no history of what a viewer may not see, however it is asked. */
  @ParameterizedTest(name = "{0}: contract {2}, draft {3}, lot {4}")
  @MethodSource("eachSeesWhatIsTheirs")
  void theHistoryIsForWhoeverSeesTheThing(String who, Function<Scene, Viewer> viewerOf, boolean contract, boolean draft,
      boolean lot, int tariffs) {
    var viewer = viewerOf.apply(scene);
    var about = Map.of(ContractDetails.subject(scene.contract, scene.own), contract,
        ContractDetails.subject(scene.draft, scene.own), draft, LotDetails.subject(scene.lot), lot);
    about.forEach((subject, seen) -> {
      transaction.executeWithoutResult(_ ->
          trail.record(SomeViewer.bureau(), subject, "contracting.action.contract-saved", null, null, "Een reden"));

      assertThat(trail.history(viewer, subject, PageRequest.of(0, 9)).isEmpty()).as("%s", subject).isEqualTo(!seen);
      assertThat(trail.count(viewer, subject) > 0).isEqualTo(seen);
      if (subject.provider() != null) {
        assertThat(events.latest(viewer, scene.own, List.of(subject), Long.MAX_VALUE, 9).isEmpty()).isEqualTo(!seen);
      }
    });
  }

  /** Whoever left reads what was so while it took part, and nothing of later. */
  @Test
  void whoLeftReadsTheContractByLookingBack() {
    var left = SomeViewer.municipality(scene.place);
    var today = LocalDate.now(PortalClock.ZONE);
    jdbc.sql("UPDATE contracting_contract_municipality SET valid_to = ? WHERE contract_id = ? AND municipality_id = ?")
        .params(today.plusDays(2), scene.contract.value(), scene.place.value()).update();

    PortalClock.at(today.plusDays(9).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      seesContract(left, scene.contract, false);
      assertThat(contracts.details(left, scene.contract, AsOf.endOf(today.plusDays(2))).contract().id())
          .isEqualTo(scene.contract);
      assertThatThrownBy(() -> contracts.details(left, scene.contract, AsOf.endOf(today.plusDays(3))))
          .isInstanceOf(NotHere.class);
      return true;
    });
  }

  @Test
  void calculationsAskForTheWholeRegionAndNobodyElseMay() {
    assertThat(agreements.book(SomeViewer.bureau())).isNotNull();
    for (var viewer : List.of(SomeViewer.municipality(scene.place), SomeViewer.provider(scene.own), SomeViewer.nobody())) {
      assertThatThrownBy(() -> agreements.book(viewer)).isInstanceOf(NotHere.class);
    }
  }

  @Test
  void codesAndProductsArePublicButNotForNobody() {
    assertThat(codes.labels(SomeViewer.provider(scene.own)).codes(CodeList.UNIT)).contains("01", "04");
    assertThat(codes.labels(SomeViewer.nobody()).codes(CodeList.UNIT)).isEmpty();
    assertThat(allProducts.count(SomeViewer.provider(scene.own), "", "45")).isPositive();
    assertThat(allProducts.count(SomeViewer.nobody(), "", "")).isZero();
    assertThat(allProducts.rows(SomeViewer.nobody(), "", "", ALL)).isEmpty();
  }

  private void seesContract(Viewer viewer, ContractId id, boolean expected) {
    if (expected) {
      assertThat(contracts.details(viewer, id).contract().id()).isEqualTo(id);
    } else {
      assertThatThrownBy(() -> contracts.details(viewer, id)).isInstanceOf(NotHere.class);
    }
  }

  private void seesLot(Viewer viewer, boolean expected, int contractsOfIt) {
    var filter = new LotFilter("", scene.procurement, null);
    assertThat(lots.rows(viewer, filter, ALL)).hasSize(expected ? 1 : 0)
        .allSatisfy(lot -> assertThat(lot.contracts()).isEqualTo(contractsOfIt));
    assertThat(lots.count(viewer, filter)).isEqualTo(expected ? 1 : 0);
    assertThat(procurements.rows(viewer, ALL).stream().filter(row -> row.code().equals(scene.procurement)))
        .hasSize(expected ? 1 : 0);
    assertThat(procurements.count(viewer)).isEqualTo(procurements.rows(viewer, ALL).size());
    if (expected) {
      assertThat(lots.details(viewer, scene.lot).municipalities()).containsExactly("Allebei", "Hier");
    } else {
      assertThatThrownBy(() -> lots.details(viewer, scene.lot)).isInstanceOf(NotHere.class);
    }
  }

  private static Arguments row(String who, Function<Scene, Viewer> viewer, boolean contract, boolean draft,
      boolean lot, int tariffs) {
    return Arguments.of(who, viewer, contract, draft, lot, tariffs);
  }
}
