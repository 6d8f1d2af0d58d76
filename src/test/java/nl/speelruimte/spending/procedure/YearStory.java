package nl.speelruimte.spending.procedure;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.Recalculation;
import nl.speelruimte.spending.SpaceFacts;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.mandates.Mandates;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A provider with spaces of 2026 in two municipalities, whose 2027 is prepared on days that the test chooses. */
@DatabaseTest
public abstract class YearStory {

  protected static final Viewer BUREAU = viewer("Bo Bureau", Role.BUREAU_MANAGER, new AccessScope.WholeRegion());
  protected static final FileDraft LETTER =
      new FileDraft("besluit.pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(US_ASCII));
  protected static final String IN_TIME = "2026-06-20";
  protected static final LocalDate DUE = LocalDate.of(2026, 8, 15);
  @Autowired protected JdbcClient jdbc;
  @Autowired private Ledger ledger;
  @Autowired protected Recalculation recalculation;
  @Autowired protected SpendingSpaces spaces;
  @Autowired protected SpaceFacts facts;
  @Autowired protected Intentions intentions;
  @Autowired protected YearPreparations preparations;
  @Autowired protected IntentionDesk desk;
  @Autowired protected IntentionDecisions decisions;
  @Autowired protected Responses responses;
  @Autowired protected Mandates mandates;
  @Autowired protected AttentionPoints points;
  protected ProviderId wilg;
  protected MunicipalityId duin;
  protected MunicipalityId veen;
  protected String contract;
  protected CareRegion region;

  @BeforeEach
  protected void aYearBefore() {
    region = new CareRegion(jdbc, ledger);
    wilg = region.provider("De Wilgentak");
    duin = region.municipality("Duinwijk");
    veen = region.municipality("Veenlo");
    contract = region.contract(wilg, duin, veen);
    on("2025-09-28", BUREAU, () -> {
      spaces.open(BUREAU, region.draft(wilg, duin, 2026, contract, "A", 100_000));
      spaces.open(BUREAU, region.draft(wilg, duin, 2026, contract, "B", 40_000));
      return spaces.open(BUREAU, region.draft(wilg, veen, 2026, contract, null, 12_345));
    });
  }

  protected static Viewer viewer(String name, Role role, AccessScope scope) {
    return new Viewer(null, name, "Organisatie", role, scope, "test");
  }

  protected Viewer manager(MunicipalityId own) {
    return viewer("Mo Gemeente", Role.MUNICIPAL_MANAGER, new AccessScope.Municipal(own, List.of()));
  }

  protected Viewer provider() {
    return viewer("Piet Aanbieder", Role.PROVIDER_MANAGER, new AccessScope.OfProvider(wilg));
  }

  /** As somebody, at noon of a day; the background worker stays out. */
  protected <T> T on(String day, Viewer who, Supplier<T> work) {
    return PortalClock.at(LocalDateTime.parse(day + "T12:00:00").toInstant(ZoneOffset.UTC),
        () -> recalculation.byHand(CareRegion.JOB, () -> AsViewer.call(who, work)));
  }

  protected void on(String day, Viewer who, Runnable work) {
    on(day, who, () -> {
      work.run();
      return true;
    });
  }

  protected IntendedFilter mine() {
    return IntendedFilter.ofYear(2027).of(wilg);
  }

  protected List<IntendedRow> rows() {
    return intentions.rows(BUREAU, mine(), Pageable.unpaged());
  }

  protected IntendedRow at(MunicipalityId place) {
    return rows().stream().filter(row -> row.place().municipality().equals(place)).findFirst().orElseThrow();
  }

  protected void prepared(String day, String index) {
    on(day, BUREAU, () -> preparations.prepare(BUREAU,
        new PreparationDraft(2027, new BigDecimal(index), Money.ofEuros(100), wilg, null)));
  }

  protected AnnounceDraft announcement(String day) {
    var on = LocalDate.parse(day);
    return new AnnounceDraft(Shown.of(rows()), on, on.isAfter(LocalDate.of(2026, 7, 31)) ? on.plusWeeks(2) : DUE,
        "Wij zijn voornemens deze ruimten vast te stellen.", null,
        on.isAfter(LocalDate.of(2026, 7, 1)) ? "De cijfers kwamen later." : null);
  }

  protected void announced(String day) {
    on(day, BUREAU, () -> preparations.announce(BUREAU, announcement(day)));
  }

  protected DecideDraft decision(String day) {
    return new DecideDraft(Shown.of(rows()), LocalDate.parse(day), "Conform de zienswijze.", LETTER,
        LocalDate.parse(day).isAfter(LocalDate.of(2026, 10, 1)) ? "De raad vergaderde later." : null);
  }

  protected List<SpaceId> opened() {
    return spaces.rows(BUREAU, SpaceFilter.ofYear(2027).of(wilg), Pageable.unpaged()).stream()
        .map(row -> row.id()).toList();
  }
}
