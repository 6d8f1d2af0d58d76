package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.testing.BesideTheOthers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages that one opens from a list or from another page: they look right and everybody can use them. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class BehindTheMenuTests {

  @Test
  void ofTheRegister(OpenPortal.Door door) {
    try (var visit = door.visitor("bureau")) {
      all(() -> {
        opensFromTheList(visit, "providers?q=" + Roster.name(Roster.OVER), "provider");
        for (var section : List.of("Gegevens", "Escalaties", "Wat er gebeurde")) {
          opens(visit, ".section-tabs a", section);
          visit.look("provider-" + section.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
      }, () -> opensFromTheList(visit, "contracts", "contract"), () -> opensFromTheList(visit, "lots", "lot"),
          () -> opensFromTheList(visit, "municipalities", "municipality"),
          () -> opensFromTheList(visit, "targets", "target"),
          () -> opensFromTheList(visit, "escalations", "vaadin-grid a[href^='escalations/']:visible", "escalation"));
    }
  }

  @Test
  void ofASpaceThatIsTight(OpenPortal.Door door) throws IOException {
    try (var visit = door.visitor("bureau")) {
      opensFromTheList(visit, "spaces/stops", "stop");
      readsTheLetter(visit, "letter-of-a-stop");
      visit.page().locator("main header a", holding("Bestedingsruimte")).last().click();
      assertThat(visit.page().getByText("Boekingen op deze ruimte")).isVisible();
      assertThat(visit.page().locator("main h2", holding("Melding en overleg bij krapte"))).isVisible();
      visit.look("tight-space");
      readsTheLetter(visit, "letter-of-a-notice");
    }
  }

  @Test
  void ofTheYearThatIsPrepared(OpenPortal.Door door) {
    try (var bureau = door.visitor("bureau"); var provider = door.visitor("aanbieder")) {
      all(() -> opensFromTheList(bureau, "spaces/preparation", "intended-space"),
          () -> opensFromTheList(provider, "spaces/intended", "intended-space-of-provider"));
    }
  }

  @Test
  void ofAProviderThatGivesItsOwnNumbers(OpenPortal.Door door) {
    try (var visit = door.visitor("aanbieder")) {
      opensFromTheList(visit, "spaces/compare", "space-with-two-numbers");
    }
  }

  /** UC-102, UC-133: in the demo a plan was adjusted after it was judged. */
  @Test
  void ofAPlanThatChangedSinceItsAssessorLooked(OpenPortal.Door door) {
    try (var visit = door.visitor("gemeente")) {
      visit.open("plans");
      var news = visit.page().locator("vaadin-grid-cell-content:visible", holding("Nieuwe versie sinds u keek"));
      assertThat(news.first()).isVisible();
      visit.look("plans-with-news");
      news.first().locator("a.row-link").click();
      assertThat(visit.page().locator(".changes-note")).containsText("sinds versie 1, die u het laatst zag");
      visit.look("plan-with-news");
      opens(visit, ".changes-note a", "Toon wat veranderde");
      assertThat(visit.page().locator("main .change ins").first()).isVisible();
      visit.look("plan-changes");
      visit.open("plans");
      assertThat(visit.page().locator("vaadin-grid a.row-link").first()).isVisible();
      assertThat(news).hasCount(0);
    }
  }

  @Test
  void ofWhoeverGuardsAccessAndTrail(OpenPortal.Door door) {
    try (var admin = door.visitor("beheer"); var auditor = door.visitor("auditor")) {
      all(() -> opensFromTheList(admin, "people", "person-of-the-bureau"),
          () -> opensFromTheList(auditor, "trail", "trail-event"));
    }
  }

  private static void opensFromTheList(Visit visit, String list, String picture) {
    opensFromTheList(visit, list, "vaadin-grid a.row-link:visible", picture);
  }

  private static void opensFromTheList(Visit visit, String list, String link, String picture) {
    visit.open(list);
    opens(visit, link, "");
    visit.look(picture);
  }

  /** The first letter on the page: to whom it is, and what it looks like. */
  private static void readsTheLetter(Visit visit, String picture) throws IOException {
    var letter = visit.page().waitForDownload(
        () -> visit.page().locator(".timeline a", holding(".pdf")).first().click());
    try (var pdf = Loader.loadPDF(letter.path().toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(Roster.name(Roster.OVER));
      ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 96), "png",
          Visit.SCREENS.resolve(picture + ".png").toFile());
    }
  }

  private static void opens(Visit visit, String link, String words) {
    var before = visit.page().url();
    visit.page().locator(link, holding(words)).first().click();
    visit.page().waitForURL(url -> !url.equals(before));
    visit.settle();
    assertThat(visit.page().locator("main h1").textContent()).isNotEqualTo("Deze pagina is er niet");
  }

  /** All of them, before one that fails is reported. */
  private static void all(ThrowingCallable... looks) {
    assertSoftly(softly -> List.of(looks).forEach(look -> softly.assertThatCode(look).doesNotThrowAnyException()));
  }

  private static Page.LocatorOptions holding(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }
}
