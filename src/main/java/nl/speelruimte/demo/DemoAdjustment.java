package nl.speelruimte.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpendingSpaces;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Raises one space half-way the year, the way the service bureau would. */
@Component
class DemoAdjustment {

  private static final Money RAISE = Money.ofCents(4_000_000);
  private final SpendingSpaces spaces;
  private final PartyDirectory parties;

  DemoAdjustment(SpendingSpaces spaces, PartyDirectory parties) {
    this.spaces = spaces;
    this.parties = parties;
  }

  /** Once: a space that was adjusted before stays as it is. */
  void adjust(int year, LocalDate day, String agb) {
    var manager = new Viewer(null, "Marit Zandstra", "Servicebureau", Role.BUREAU_MANAGER,
        new AccessScope.WholeRegion(), "demo");
    var codes = parties.of(manager);
    var filter = SpaceFilter.ofYear(year).of(codes.provider(agb).orElseThrow())
        .at(codes.municipality(Roster.ADJUSTED_AT).orElseThrow());
    var space = spaces.details(manager, spaces.rows(manager, filter, PageRequest.of(0, 1)).getFirst().id());
    if (space.version() > 0) {
      return;
    }
    var draft = new AdjustmentDraft(RAISE, day,
        "Overname van cliënten na de sluiting van een locatie van een andere aanbieder; in het gesprek van het "
            + "tweede kwartaal afgesproken en door beide partijen schriftelijk bevestigd.",
        "addendum-bestedingsruimte.pdf", document(), space.version());
    AsViewer.run(manager, () -> spaces.adjust(manager, space.space().id(), draft));
  }

  /** A page with one line of text. */
  private static byte[] document() {
    var text = "BT /F1 14 Tf 72 760 Td (Addendum bij de bestedingsruimte \\(demo\\)) Tj ET";
    return """
        %%PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
        4 0 obj<</Length %d>>stream
        %s
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        %%%%EOF
        """.formatted(text.length(), text).getBytes(StandardCharsets.ISO_8859_1);
  }
}
