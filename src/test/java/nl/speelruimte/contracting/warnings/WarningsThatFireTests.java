package nl.speelruimte.contracting.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.changes.AmendmentDraft;
import nl.speelruimte.contracting.changes.ContractChanges;
import nl.speelruimte.contracting.changes.ExtensionDraft;
import nl.speelruimte.contracting.changes.NoticeBy;
import nl.speelruimte.contracting.changes.NoticeDraft;
import nl.speelruimte.contracting.changes.TheCalendar;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** UC-57: with a moving clock, each warning comes ahead of time, once, to the right people, and goes with its cause. */
@DatabaseTest
class WarningsThatFireTests {

  @Autowired private BeanFactory beans;
  @Autowired private WarningDesk desk;
  @Autowired private WarningRounds rounds;
  @Autowired private AttentionPoints points;
  @Autowired private ContractChanges changes;
  @Autowired private Contracts contracts;
  @Autowired private JdbcClient jdbc;
  private ContractFixtures make;
  private ProviderId provider;
  private MunicipalityId place;
  private MunicipalityId elsewhere;
  private String number;
  private ContractId contract;

  /** A contract of 2025 and 2026, notice by 30 June 2026, two extensions of a year, one tariff until 31 May 2026. */
  @BeforeEach
  void aContract() {
    var parties = new PartyFixtures(beans);
    make = new ContractFixtures(beans);
    provider = parties.provider("Zonnehof");
    place = parties.municipality("Rozendorp");
    elsewhere = parties.municipality("Elders");
    make.lot("A1", place);
    number = make.contract(provider, ContractStatus.ACTIVE, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31),
        List.of("A1"), place);
    contract = make.id(number);
    signed(contract);
  }

  @Test
  void aDocumentIsMissedUntilItIsThere() {
    jdbc.sql("DELETE e FROM contracting_document_edition e JOIN contracting_document d ON d.id = e.document_id"
        + " WHERE d.contract_id = :id").param("id", contract.value()).update();
    lookOn("2024-12-01");
    assertThat(bureau()).isEmpty();
    lookOn("2024-12-02");
    assertThat(bureau()).singleElement().satisfies(point -> {
      assertThat(point.kind()).isEqualTo("contracting.warning.document");
      assertThat(point.figures()).containsExactly(number, "Contract");
    });
    assertThat(of(SomeViewer.municipality(place))).isEmpty();

    signed(contract);
    lookOn("2024-12-03");
    assertThat(bureau()).isEmpty();
  }

  private void signed(ContractId of) {
    var file = UUID.randomUUID();
    jdbc.sql("""
            INSERT INTO documents_file (id, name, type, size, sha256, content, uploaded_by, uploaded_at)
            VALUES (:id, 'contract.pdf', 'PDF', 1, REPEAT('a', 64), 'x', 'Test', '2024-01-01')""").param("id", file.toString())
        .update();
    var document = jdbc.sql("""
            INSERT INTO contracting_document (contract_id, kind, title) VALUES (:id, 'CONTRACT', 'Contract') RETURNING id""")
        .param("id", of.value()).query(Integer.class).single();
    jdbc.sql("""
            INSERT INTO contracting_document_edition (document_id, number, file_id, file_name, sha256, reason, recorded_at,
              actor, actor_organisation)
            VALUES (:document, 1, :file, 'contract.pdf', REPEAT('a', 64), 'Test', '2024-01-01', 'Test', 'Test')""")
        .param("document", document).param("file", file.toString()).update();
  }

  @Test
  void aWarningComesInTimeIsRefreshedAndNotDoubledAndGoesWithAnExtension() {
    lookOn("2026-03-01");
    assertThat(bureau()).isEmpty();

    lookOn("2026-03-02");
    lookOn("2026-03-03");
    lookOn("2026-04-01");
    assertThat(bureau()).extracting(PointRow::kind)
        .containsExactlyInAnyOrder("contracting.warning.extension", "contracting.warning.notice");
    assertThat(bureau().stream().filter(point -> point.kind().endsWith("extension"))).singleElement().satisfies(point -> {
      assertThat(day(point.firstSeen())).isEqualTo("2026-03-02");
      assertThat(day(point.lastSeen())).isEqualTo("2026-04-01");
      assertThat(point.route()).isEqualTo("contracts/" + contract);
    });

    asBureau("2026-04-02", () -> changes.extend(SomeViewer.bureau(), contract, new ExtensionDraft("Goed", null, version())));
    lookOn("2026-04-02");
    assertThat(bureau()).isEmpty();
    lookOn("2027-04-02");
    assertThat(bureau()).as("and comes back a year later").hasSize(2);
  }

  @Test
  void aDayThatWasMissedIsNoWarningMissed() {
    lookOn("2026-02-01");
    lookOn("2026-07-20");

    assertThat(bureau()).extracting(PointRow::whyKey).containsExactly("contracting.warning.end");
    night("2027-01-01");
    assertThat(contracts.details(SomeViewer.bureau(), contract).contract().status()).isEqualTo(ContractStatus.EXPIRED);
    lookOn("2027-01-10");
    assertThat(bureau()).extracting(PointRow::whyKey).containsExactly("contracting.warning.ended");
    assertThat(at("2027-01-10", desk::toLookAt)).contains(contract);
    lookOn("2027-02-10");
    assertThat(bureau()).isEmpty();
  }

  @Test
  void eachSideIsToldWhatConcernsItOnce() {
    lookOn("2026-12-01");

    assertThat(bureau()).hasSize(1);
    assertThat(of(SomeViewer.provider(provider))).hasSize(1);
    assertThat(of(SomeViewer.municipality(place))).hasSize(1);
    assertThat(of(SomeViewer.municipality(elsewhere))).isEmpty();
    assertThat(of(SomeViewer.provider(new PartyFixtures(beans).provider("Ander")))).isEmpty();

    lookOn("2026-06-01");
    assertThat(of(SomeViewer.provider(provider))).as("notice is the business of who buys").isEmpty();
    assertThat(of(SomeViewer.municipality(place))).hasSize(2);
  }

  @Test
  void aTariffThatRunsOutIsWarnedOfUntilAnotherFollows() {
    var product = make.product("45");
    make.tariff(number, "A1", "45", product, 8_000, "2025-01-01", "2026-02-28", null);
    lookOn("2025-12-29");
    assertThat(bureau()).isEmpty();
    lookOn("2025-12-30");
    assertThat(bureau()).extracting(PointRow::kind).containsExactly("contracting.warning.tariff");
    assertThat(of(SomeViewer.provider(provider))).hasSize(1);

    make.tariff(number, "A1", "45", product, 8_400, "2026-03-01", null, null);
    lookOn("2025-12-31");

    assertThat(bureau()).isEmpty();
    assertThat(of(SomeViewer.municipality(place))).isEmpty();
  }

  @Test
  void aContractThatWasEndedOrFollowedWarnsNoLonger() {
    lookOn("2026-12-01");
    assertThat(bureau()).hasSize(1);
    make.contract(provider, ContractStatus.ACTIVE, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), List.of("A1"),
        place);
    lookOn("2026-12-02");
    assertThat(bureau()).isEmpty();

    jdbc.sql("UPDATE contracting_contract SET status = 'TERMINATED' WHERE id = :id").param("id", contract.value()).update();
    lookOn("2026-12-03");
    assertThat(bureau()).isEmpty();
  }

  @Test
  void aRoundIsDoneOnceADayByOneInstanceAndAgainWhenAnAgreementChanged() {
    jdbc.sql("UPDATE contracting_warning_round SET looked_on = '2026-01-01', taken_until = '1970-01-01'").update();
    assertThat(at("2026-12-01", rounds::look)).isTrue();
    assertThat(at("2026-12-01", rounds::look)).isFalse();
    assertThat(bureau()).hasSize(1);

    jdbc.sql("UPDATE contracting_revision SET token = :token").param("token", UUID.randomUUID().toString()).update();
    assertThat(at("2026-12-01", rounds::look)).isTrue();
    assertThat(at("2026-12-02", rounds::look)).isTrue();

    jdbc.sql("UPDATE contracting_warning_round SET taken_until = '2026-12-03 23:00:00'").update();
    assertThat(at("2026-12-03", rounds::look)).as("another instance is at it").isFalse();
    forgetOthers();
  }

  @Test
  void whenNoticeWasGivenTheEndIsThatOfTheNotice() {
    lookOn("2026-03-10");
    assertThat(bureau()).extracting(PointRow::kind).containsExactly("contracting.warning.extension");
    asBureau("2026-03-11", () -> changes.giveNotice(SomeViewer.bureau(), contract, new NoticeDraft(NoticeBy.PROVIDER,
        LocalDate.of(2026, 3, 11), LocalDate.of(2026, 9, 30), "Stopt", null, version())));

    lookOn("2026-03-12");
    assertThat(bureau()).isEmpty();
    lookOn("2026-04-03");
    assertThat(bureau()).singleElement().satisfies(point -> {
      assertThat(point.whyKey()).isEqualTo("contracting.warning.end");
      assertThat(point.figures()).containsExactly(number, LocalDate.of(2026, 9, 30));
    });
  }

  @Test
  void afterTheLastDayOfANoticeTheContractHasEndedAndIsStillWarnedOf() {
    asBureau("2026-03-11", () -> changes.giveNotice(SomeViewer.bureau(), contract, new NoticeDraft(NoticeBy.PROVIDER,
        LocalDate.of(2026, 3, 11), LocalDate.of(2026, 9, 30), "Stopt", null, version())));
    night("2026-10-01");

    lookOn("2026-10-02");
    assertThat(bureau()).extracting(PointRow::whyKey).containsExactly("contracting.warning.ended");
    lookOn("2026-11-01");
    assertThat(bureau()).isEmpty();
  }

  @Test
  void whatHappensToAContractIsLookedAtOnTheSameDay() {
    assertThat(at("2026-05-01", () -> rounds.look() | rounds.look())).isTrue();
    assertThat(at("2026-05-01", rounds::look)).isFalse();
    assertThat(bureau()).hasSize(2);
    var agreed = jdbc.sql("SELECT token FROM contracting_revision").query(String.class).single();

    asBureau("2026-05-01", () -> changes.giveNotice(SomeViewer.bureau(), contract, new NoticeDraft(NoticeBy.PROVIDER,
        LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 31), "Stopt", null, version())));
    assertThat(at("2026-05-01", rounds::look)).as("after notice").isTrue();
    assertThat(bureau()).isEmpty();
    asBureau("2026-05-01", () -> changes.amend(SomeViewer.bureau(), contract, new AmendmentDraft(LocalDate.of(2026, 5, 1),
        "Termijn", "Korter", "Zo", new AmendmentDraft.Changes(null, 3, null, Set.of(), null, Set.of(), Set.of(), Set.of()),
        null, version())));
    assertThat(at("2026-05-01", rounds::look)).as("after an amendment").isTrue();
    signed(contract);
    assertThat(at("2026-05-01", rounds::look)).as("after a document").isTrue();
    assertThat(at("2026-05-01", rounds::look)).isFalse();
    assertThat(jdbc.sql("SELECT token FROM contracting_revision").query(String.class).single())
        .as("figures are left alone").isEqualTo(agreed);
    forgetOthers();
  }

  @ParameterizedTest(name = "from {0}, with category {1}: {2}")
  @CsvSource({"2027-01-01, 45, true", "2026-07-01, 45, true", "2027-01-02, 45, false", "2027-01-01, 44, false"})
  void aContractOfAnotherProcurementFollowsWhenItGoesOnWithTheSameCare(LocalDate start, String category, boolean follows) {
    make.tariff(number, "A1", "45", make.product("45"), 8_000, "2025-01-01", null, null);
    var anew = new ContractFixtures(beans);
    anew.lot("B1", place);
    var next = anew.contract(provider, ContractStatus.ACTIVE, start, LocalDate.of(2028, 12, 31), List.of("B1"), place);
    anew.tariff(next, "B1", category, anew.product(category), 8_000, start.toString(), null, null);

    lookOn("2026-12-01");

    assertThat(bureau()).extracting(PointRow::kind).hasSize(follows ? 0 : 1);
  }

  private void night(String day) {
    at(day, () -> {
      TheCalendar.moveOn(beans);
      return true;
    });
  }

  private void forgetOthers() {
    jdbc.sql("DELETE FROM attention_point WHERE kind LIKE 'contracting.%' AND provider_id <> :own")
        .param("own", provider.value()).update();
    jdbc.sql("DELETE FROM contracting_warning WHERE contract_id <> :own").param("own", contract.value()).update();
  }

  private int version() {
    return contracts.details(SomeViewer.bureau(), contract).version();
  }

  private static void asBureau(String day, Runnable work) {
    SecurityContextHolder.getContext().setAuthentication(
        new TestingAuthenticationToken("test", "", Role.BUREAU_MANAGER.authority()));
    try {
      at(day, () -> {
        work.run();
        return true;
      });
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private List<PointRow> bureau() {
    return of(SomeViewer.bureau());
  }

  private List<PointRow> of(Viewer viewer) {
    return points.rows(viewer, AttentionFilter.of(provider), Pageable.unpaged());
  }

  private void lookOn(String day) {
    at(day, () -> {
      desk.look(contract);
      return true;
    });
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, PortalClock.ZONE);
  }

  private static <T> T at(String day, Supplier<T> work) {
    return PortalClock.at(LocalDate.parse(day).atTime(6, 0).atZone(PortalClock.ZONE).toInstant(), work);
  }
}
