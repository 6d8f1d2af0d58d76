package nl.speelruimte.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-12: what stands of a refused line in a list and in its export. */
@DatabaseTest
class ContentOfALineTests {

  private static final Viewer PORTAL = Viewer.system("test");
  private final String tag = UUID.randomUUID().toString().substring(0, 8);
  @Autowired ImportDesk desk;
  @Autowired Worklist worklist;
  @Autowired LineDesk lines;

  @Test
  void aLongValueIsExportedInFullAndCutOffOnTheScreen() throws IOException {
    var reason = "Besluit " + tag + " van het college over de ruimte van dit jaar".repeat(5);
    var row = refused("AGB-code;CBS-code;Jaar;Contractnummer;Bedrag;Vastgesteld op;Reden\n"
        + "00000000;0000;2026;C-1;1.250;2025-09-28;" + reason + "\n");

    var all = lines.content(PORTAL, row);
    assertThat(all).contains("AGB-code 00000000", "Reden " + reason);
    assertThat(LineDesk.shown(all)).endsWith(" …").hasSizeLessThan(230);
  }

  @Test
  void thePseudonymOfAClientIsLeftOut() throws IOException {
    var row = refused("Afzender;Ontvanger;BerichtIdentificatie;BerichtDagtekening;Clientsleutel;ToewijzingNummer;"
        + "Begindatum\n00000000;9918;S" + tag + ";2026-04-05;C-1001;4711;2026-01-12\n");

    assertThat(row.fields().get("Clientsleutel")).hasSize(64);
    assertThat(lines.content(PORTAL, row)).contains("ToewijzingNummer 4711")
        .doesNotContain("Clientsleutel", row.fields().get("Clientsleutel"));
  }

  @Test
  void aSingleValueThatIsTooLongIsCutOffAsWell() {
    assertThat(LineDesk.shown("x".repeat(300))).isEqualTo("x".repeat(220) + " …");
  }

  private WorklistRow refused(String table) throws IOException {
    var receipt = desk.loadNow(PORTAL, BatchSource.DEMO, "regels.csv",
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))).getFirst();
    return worklist.rows(PORTAL, new WorklistFilter(((Receipt.Queued) receipt).batch(), null), Pageable.unpaged())
        .getFirst();
  }
}
