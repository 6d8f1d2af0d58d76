package nl.speelruimte.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.PointTexts;
import nl.speelruimte.exchange.MailRoomFixtures;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.files.Limits;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-10, UC-12: a batch is called by its number as people search for it; a number of things is written in threes. */
class NumbersInWordsTests extends ScreenTest {

  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired AttentionPoints points;
  @Autowired JdbcClient jdbc;

  @Test
  void aBatchHasTheSameNumberEverywhere() throws IOException {
    var batch = loadedAfterThousandsOfOthers();
    var viewer = people.signInAs(Role.BUREAU_ANALYST);

    UI.getCurrent().navigate("imports", QueryParameters.fromString("q=" + batch));
    assertThat(test($(Grid.class).single()).getLitRendererPropertyValue(0, 0, "text", String.class))
        .isEqualTo(Long.toString(batch));
    UI.getCurrent().navigate("imports/worklist", QueryParameters.fromString("q=" + batch + "&worklist-columns=batch"));
    assertThat(test($(Grid.class).single()).getCellText(0, 1)).isEqualTo(Long.toString(batch));
    assertThat(points.rows(viewer, AttentionFilter.OPEN, Pageable.unpaged()))
        .extracting(point -> PointTexts.why(point, Locale.of("nl")))
        .anySatisfy(why -> assertThat(why).startsWith("In levering " + batch + " (maart.xml) wacht 1 afgekeurde regel"));
    var received = new ReceivedFiles(desk, batches, viewer);
    received.add(new Receipt.AlreadyThere("maart.xml", batch));
    assertThat(received.getElement().getTextRecursively()).contains("Al geladen in levering " + batch);
  }

  @Test
  void aReasonNamesTheLimitThatHolds() {
    people.signInAs(Role.BUREAU_ANALYST);

    assertThat(ImportTexts.text("exchange.flag.not-compared"))
        .contains(moreThan(LaterRemarks.MOST_LINES, "regels"));
    assertThat(ImportTexts.text("exchange.flag.references-not-compared"))
        .contains(moreThan(MailRoomFixtures.mostLinesOfADryRun(), "regels"));
    assertThat(ImportTexts.text("imports.reason.too-many-entries"))
        .contains(moreThan(Limits.MOST_ENTRIES, "bestanden"));
    assertThat(ImportTexts.text("imports.reason.cell-too-long"))
        .contains(moreThan(Limits.LONGEST_CELL, "tekens"));
  }

  @ParameterizedTest
  @CsvSource({"0, Geen sjablonen", "1, 1 sjabloon tonen", "12, 12 sjablonen tonen"})
  void oneTemplateIsOne(int templates, String said) {
    people.signInAs(Role.BUREAU_ANALYST);

    assertThat(ImportTexts.text("exchange.templates.show", templates)).isEqualTo(said);
  }

  private static String moreThan(long limit, String things) {
    return "meer dan " + ImportTexts.amounts().count(limit) + " " + things;
  }

  private long loadedAfterThousandsOfOthers() throws IOException {
    jdbc.sql("ALTER TABLE imports_batch AUTO_INCREMENT = 12345").update();
    var file = MailRoomFixtures.claimWithABadLine(jdbc, UUID.randomUUID().toString().substring(0, 8));
    return ((Receipt.Queued) desk.loadNow(Viewer.system("test"), BatchSource.DEMO, "maart.xml",
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))).getFirst()).batch();
  }
}
