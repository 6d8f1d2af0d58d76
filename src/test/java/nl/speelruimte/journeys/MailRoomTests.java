package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.speelruimte.exchange.reading.CareMessages;
import nl.speelruimte.testing.BesideTheOthers;
import nl.speelruimte.testing.Chromium;
import nl.speelruimte.testing.PortalDatabase;
import nl.speelruimte.testing.PortalProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** UC-10 to UC-12 in a real browser, on a portal that is empty at first: the files make what there is. */
@BesideTheOthers
class MailRoomTests {

  private static final Path DATA =
      Path.of("target", "journeys", "mail-room-" + ProcessHandle.current().pid()).toAbsolutePath();
  private static final int PATIENCE_MILLIS = 60_000;
  private static final long EACH = 73_200;
  private static Chromium chromium;
  private static PortalProcess portal;
  private static JdbcClient database;
  private static Visit analyst;
  private static Visit manager;

  @BeforeAll
  static void anEmptyPortal() {
    chromium = Chromium.start();
    portal = PortalProcess.start("mail-room", DATA, "--speelruimte.demo.enabled=false");
    database = PortalDatabase.of(portal.jvm());
    analyst = visitor("analist");
    manager = visitor("bureau");
  }

  @AfterAll
  static void close() throws IOException {
    if (portal != null) {
      portal.close();
    }
    if (chromium != null) {
      chromium.close();
    }
    FileSystemUtils.deleteRecursively(DATA);
  }

  @Test
  void anAnalystLoadsFilesMendsALineTakesTheBatchBackAndBooksItAgain() {
    analyst.open("imports");
    loadsRegistersAtOnceAndHearsWhichSheMayNotLoad(analyst);
    triesAMessageFirst(analyst);
    loadsIt(analyst);
    offersItAgain(analyst);
    seesTheBatchAndItsRefusedLine(analyst);
    mendsTheLine(analyst);
    takesTheBatchBack(analyst);
    booksItAgain(analyst);
  }

  @Test
  void anArchiveBecomesABatchForEachOfItsFilesAndTheSpaceStands() throws IOException {
    manager.open("imports");
    var archive = new ByteArrayOutputStream();
    SmallRegion.archive(archive);
    upload(manager, new FilePayload("alles.zip", "application/zip", archive.toByteArray()));

    for (var name : SmallRegion.registers().keySet()) {
      says(received(manager, name), "1 regel geboekt, 0 afgekeurd");
    }
    manager.open("spaces?year=2026");
    assertThat(manager.page().locator("main")).containsText("De Proefhoeve");
  }

  @Test
  void theSameFileFromTwoBrowsersAtOnceLoadsOnceAndTheOtherIsToldWhere() {
    analyst.open("imports");
    manager.open("imports");
    var file = text("zelfde.xml", message("Z", CareMessages.line("R-1", "Z-1")));

    upload(analyst, file);
    upload(manager, file);

    says(received(analyst, "zelfde.xml"), "Levering ");
    says(received(manager, "zelfde.xml"), "Levering ");
    var said = received(analyst, "zelfde.xml").textContent() + received(manager, "zelfde.xml").textContent();
    assertThat(said).contains("Geboekt").containsOnlyOnce("Al geladen in levering");
    assertThat(count("SELECT COUNT(*) FROM imports_batch WHERE file_name = 'zelfde.xml'")).isEqualTo(1);
  }

  private static void loadsRegistersAtOnceAndHearsWhichSheMayNotLoad(Visit visit) {
    upload(visit, text("gemeenten.csv", SmallRegion.MUNICIPALITIES.replace("Proefregio", "Duinregio")),
        text("aanbieders.csv", SmallRegion.PROVIDERS + "41510102;De Duinhoeve\n"),
        text("ruimten.csv", SmallRegion.SPACES), text("brief.txt", "Beste mevrouw, hierbij de stukken."));

    says(received(visit, "gemeenten.csv"), "1 regel geboekt, 0 afgekeurd");
    says(received(visit, "aanbieders.csv"), "2 regels geboekt, 0 afgekeurd");
    says(received(visit, "ruimten.csv"), "U mag dit soort bestand niet laden.");
    says(received(visit, "brief.txt"), "Geweigerd");
    says(row(visit, "gemeenten.csv"), "Geboekt");
  }

  private static void triesAMessageFirst(Visit visit) {
    var batches = count("SELECT COUNT(*) FROM imports_batch");
    visit.page().getByLabel("Alleen proefdraaien").check();
    upload(visit, march());

    says(received(visit, "maart.xml"), "Proef: niets bewaard");
    says(received(visit, "maart.xml"), "2 regels zouden worden geboekt");
    says(received(visit, "maart.xml"), "1 afgekeurd");
    assertThat(count("SELECT COUNT(*) FROM imports_batch")).isEqualTo(batches);
    assertThat(count("SELECT COUNT(*) FROM ledger_claim_line")).isEqualTo(submitted() / EACH);
    visit.page().getByLabel("Alleen proefdraaien").uncheck();
  }

  private static void loadsIt(Visit visit) {
    var before = submitted();
    upload(visit, march());

    says(received(visit, "maart.xml"), "2 regels geboekt, 1 afgekeurd");
    says(row(visit, "maart.xml"), "Geboekt");
    assertThat(submitted()).isEqualTo(before + 2 * EACH);
  }

  private static void offersItAgain(Visit visit) {
    var before = submitted();
    upload(visit, march());

    says(received(visit, "maart.xml"), "Al geladen in levering " + batch());
    assertThat(submitted()).isEqualTo(before);
  }

  private static void seesTheBatchAndItsRefusedLine(Visit visit) {
    received(visit, "maart.xml").getByText("Levering " + batch() + " bekijken").click();
    assertThat(visit.page().locator("main h1")).hasText("Levering " + batch());
    visit.settle();
    assertThat(visit.page().locator("main")).containsText("Einddatum is een dag die niet bestaat: 2026-06-31.");
    visit.look("mail-room-batch");
  }

  private static void mendsTheLine(Visit visit) {
    var before = submitted();
    button(visit.page().locator("main"), "Verbeteren: regel 2").click();
    var dialog = dialog(visit);
    assertThat(dialog).not().containsText(CareMessages.BSN);
    dialog.getByLabel("Reden").fill("Tikfout in de datum");
    button(dialog, "Laden").click();
    assertThat(dialog.locator("vaadin-text-field[invalid]")).containsText("Einddatum");
    dialog.getByLabel("Einddatum").fill("2026-03-31");
    dialog.getByLabel("Einddatum").press("Enter");

    assertThat(visit.page().getByText("Regel 2 is alsnog geladen.")).isVisible();
    assertThat(visit.page().locator("main")).containsText("Tikfout in de datum");
    assertThat(submitted()).isEqualTo(before + EACH);
  }

  private static void takesTheBatchBack(Visit visit) {
    var before = submitted();
    button(visit.page().locator("main"), "Terugdraaien").click();
    dialog(visit).getByLabel("Reden").fill("Verkeerde maand");
    button(dialog(visit), "Terugdraaien").click();

    assertThat(visit.page().getByText("Levering " + batch() + " is teruggedraaid.")).isVisible();
    assertThat(button(visit.page().locator("main"), "Opnieuw boeken")).isVisible();
    assertThat(submitted()).as("the mended line goes with its batch").isEqualTo(before - 3 * EACH);
  }

  private static void booksItAgain(Visit visit) {
    var before = submitted();
    button(visit.page().locator("main"), "Opnieuw boeken").click();
    dialog(visit).getByLabel("Reden").fill("Toch de goede maand");
    button(dialog(visit), "Opnieuw boeken").click();

    assertThat(visit.page().getByText("Levering " + batch() + " is opnieuw geboekt.")).isVisible();
    assertThat(visit.page().locator("main")).containsText("Toch de goede maand");
    assertThat(submitted()).isEqualTo(before + 3 * EACH);
  }

  private static Visit visitor(String account) {
    var visit = new Visit(chromium.browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL")),
        portal.address());
    visit.signIn(account);
    return visit;
  }

  private static void upload(Visit visit, FilePayload... files) {
    visit.page().locator("vaadin-upload input[type=file]").setInputFiles(files);
  }

  /** What became of a file that was sent from this page, the latest first. */
  private static Locator received(Visit visit, String file) {
    return visit.page().locator(".received-file").filter(new Locator.FilterOptions().setHasText(file)).first();
  }

  private static void says(Locator place, String text) {
    assertThat(place).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
  }

  private static Locator row(Visit visit, String file) {
    return visit.page().locator(".portal-grid").filter(new Locator.FilterOptions().setHasText(file)).first();
  }

  private static Locator dialog(Visit visit) {
    return visit.page().locator("vaadin-dialog[opened], vaadin-dialog-overlay[opened]").first();
  }

  private static Locator button(Locator inside, String name) {
    return inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
  }

  private static FilePayload march() {
    return text("maart.xml", message("M", CareMessages.line("R-1", "M-1"),
        CareMessages.line("R-1", "M-2").replace("03-31", "06-31"), CareMessages.line("R-1", "M-3")));
  }

  private static String message(String which, String... lines) {
    return CareMessages.claim(lines.length * EACH, lines).replace("D-7", "D" + which)
        .replace(">B-1<", ">B" + which + "<");
  }

  private static FilePayload text(String name, String content) {
    return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
  }

  private static long batch() {
    return count("SELECT MIN(id) FROM imports_batch WHERE file_name = 'maart.xml'");
  }

  private static long submitted() {
    return count("SELECT COALESCE(SUM(submitted_cent), 0) FROM ledger_month");
  }

  private static long count(String sql) {
    return database.sql(sql).query(Long.class).single();
  }
}
