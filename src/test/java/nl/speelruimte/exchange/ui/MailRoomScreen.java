package nl.speelruimte.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.exchange.MailRoomFixtures;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.FileFormats;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail room after a message with one bad line came in. */
abstract class MailRoomScreen extends ScreenTest {

  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired FileFormats formats;
  @Autowired Worklist worklist;
  @Autowired JdbcClient jdbc;
  /** Of letters only: a number that is searched for is not found in it. */
  final String file = "maart-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + ".xml";
  long batch;

  @BeforeEach
  void loadAMessageWithABadLine() throws IOException {
    var claim = MailRoomFixtures.claimWithABadLine(jdbc, UUID.randomUUID().toString().substring(0, 8));
    var receipt = desk.loadNow(Viewer.system("test"), BatchSource.DEMO, file,
        new ByteArrayInputStream(claim.getBytes(StandardCharsets.UTF_8))).getFirst();
    batch = ((Receipt.Queued) receipt).batch();
  }

  void worklist(String query) {
    UI.getCurrent().navigate("imports/worklist", QueryParameters.fromString(query));
  }

  WorklistRow row() {
    return (WorklistRow) test($(Grid.class).single()).getRow(0);
  }

  /** What stands in this column of the only line. */
  String cell(String column) {
    List<? extends Grid.Column<?>> columns = $(Grid.class).single().getColumns();
    var shown = columns.stream().filter(Grid.Column::isVisible).map(Grid.Column::getKey).toList();
    return test($(Grid.class).single()).getCellText(0, shown.indexOf(column)).replace('\u00a0', ' ');
  }

  /** The buttons in the row of the only refused line. */
  List<Button> decisions() {
    return test($(Grid.class).single()).getCellComponent(0, "decision").getChildren()
        .map(Button.class::cast).toList();
  }
}
