package nl.speelruimte.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.Pageable;

/** UC-12: finding the refused lines. */
class WorklistViewTests extends MailRoomScreen {

  @Test
  void theWorklistSaysWhoseALineIsAndWhatItIsAboutInEuros() {
    people.signInAs(Role.BUREAU_ANALYST);
    worklist("q=" + file);

    var line = row();
    assertThat(line.fileName()).isEqualTo(file);
    assertThat(line.amount()).isEqualTo(Money.ofEuros(732));
    assertThat(line.provider()).isNotNull();
    assertThat(line.municipality()).isNotNull();
    assertThat(List.of("provider", "municipality", "period")).allSatisfy(
        column -> assertThat(cell(column)).as(column).isNotBlank().isNotEqualTo("–"));
    assertThat(cell("amount")).isEqualTo("€ 732");
  }

  @ParameterizedTest
  @CsvSource({"format=JW323, true", "format=JW301, false", "reason=imports.reason.no-such-day, true",
      "reason=imports.reason.missing, false", "provider=own, true", "provider=0, false", "municipality=own, true",
      "municipality=0, false"})
  void theFiltersOfTheWorklistStandInItsAddress(String filter, boolean shown) {
    people.signInAs(Role.AUDITOR);
    worklist("q=" + file);
    var line = row();

    worklist("q=" + file + "&" + filter
        .replace("provider=own", "provider=" + line.provider())
        .replace("municipality=own", "municipality=" + line.municipality()));

    assertThat($(Grid.class).single().getGenericDataView().getItems()).as("a short number is also found in other reasons")
        .filteredOn(found -> ((WorklistRow) found).batch() == batch).hasSize(shown ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"maart, true", "2026-06-31, true", "06-31, true", "m_art, false", "april, false", "31, false",
      "2026, false"})
  void theSearchLooksInTheNameOfTheFileAndInTheReason(String text, boolean found) {
    var viewer = people.signInAs(Role.BUREAU_ANALYST);

    assertThat(worklist.rows(viewer, new WorklistFilter(batch, null, null, null, null, null, text),
        Pageable.unpaged())).hasSize(found ? 1 : 0);
  }

  @Test
  void aNumberFindsItsBatchAndNoOtherOne() {
    var viewer = people.signInAs(Role.BUREAU_ANALYST);

    assertThat(found(viewer, Long.toString(batch))).contains(batch)
        .allSatisfy(each -> assertThat(each).isEqualTo(batch));
  }

  @ParameterizedTest
  @CsvSource({"99170001, true", "9917000, false", "17, false"})
  void aNumberInTheReasonIsFoundAsAWhole(String number, boolean found) throws IOException {
    var table = "AGB-code;CBS-code;Jaar;Contractnummer;Bedrag;Vastgesteld op;Reden\n"
        + "99170001;0000;2026;C-1;1.250;2025-09-28;Besluit " + UUID.randomUUID() + "\n";
    var receipt = desk.loadNow(Viewer.system("test"), BatchSource.DEMO, "ruimten.csv",
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))).getFirst();
    var viewer = people.signInAs(Role.BUREAU_MANAGER);

    assertThat(found(viewer, number).contains(((Receipt.Queued) receipt).batch())).isEqualTo(found);
  }

  @Test
  void refusedLinesComeFirstOnTheStartPageOfWhoeverLoadsTheMessages() {
    people.signInAs(Role.BUREAU_ANALYST);
    UI.getCurrent().navigate("");

    var first = $(Card.class).all().getFirst();
    assertThat(first.getElement().getTextRecursively()).contains("Werkvoorraad", "Levering " + batch, file);

    people.signInAs(Role.BUREAU_MANAGER);
    UI.getCurrent().navigate("attention");
    UI.getCurrent().navigate("");
    assertThat($(Card.class).all()).noneMatch(
        card -> card.getElement().getTextRecursively().contains("Werkvoorraad"));
  }

  private List<Long> found(Viewer viewer, String text) {
    return worklist.rows(viewer, new WorklistFilter(null, null, null, null, null, null, text), Pageable.unpaged())
        .stream().map(WorklistRow::batch).toList();
  }
}
