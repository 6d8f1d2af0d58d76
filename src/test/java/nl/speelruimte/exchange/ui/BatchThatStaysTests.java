package nl.speelruimte.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.exchange.MailRoomFixtures;
import nl.speelruimte.imports.BatchDesk;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.imports.format.ReversibleFormat;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-11: what cannot be rolled back says so on its page, and how a mistake in it is mended. */
class BatchThatStaysTests extends ScreenTest {

  private static final String WHY = "Een register wordt niet teruggedraaid";
  @Autowired ImportDesk desk;
  @Autowired BatchDesk decisions;
  @Autowired Batches batches;
  @Autowired ObjectProvider<FileFormat> formats;
  @Autowired JdbcClient jdbc;

  @Test
  void theBatchOfARegisterHasNoButtonToRollBackAndSaysHowToMendIt() throws IOException {
    people.signInAs(Role.BUREAU_MANAGER);
    navigate("imports/" + register(), BatchView.class);

    assertThat($(Button.class).withText("Terugdraaien").all()).isEmpty();
    assertThat(sentences()).anySatisfy(
        sentence -> assertThat(sentence).startsWith(WHY).contains("laad dan een verbeterd bestand"));
  }

  @Test
  void whoAsksToRollARegisterBackAllTheSameIsToldCalmly() throws IOException {
    var viewer = people.signInAs(Role.BUREAU_MANAGER);
    var batch = register();
    var version = batches.details(viewer, batch).version();

    assertThatThrownBy(() -> decisions.rollBack(viewer, batch, version, "verkeerd bestand"))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("imports.rule.not-now"));
    assertThat(batches.details(viewer, batch).row().status()).isEqualTo(BatchStatus.PUBLISHED);
  }

  @Test
  void aBatchThatCanBeRolledBackSaysNothingOfTheKind() throws IOException {
    people.signInAs(Role.BUREAU_MANAGER);
    var mark = UUID.randomUUID().toString().substring(0, 8);
    navigate("imports/" + loaded("maart.xml", MailRoomFixtures.claimWithABadLine(jdbc, mark)), BatchView.class);

    assertThat($(Button.class).withText("Terugdraaien").all()).isNotEmpty();
    assertThat(sentences()).noneMatch(sentence -> sentence.startsWith(WHY));
  }

  @Test
  void careMessagesCanBeTakenBackAndRegistersCannot() {
    assertThat(formats.stream().filter(ReversibleFormat.class::isInstance)).extracting(FileFormat::code)
        .containsExactlyInAnyOrder("JW301", "JW305", "JW307", "JW323", "JW325");
  }

  private List<String> sentences() {
    return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
  }

  private long register() throws IOException {
    var code = Long.toString(90_000_000L + Math.floorMod(System.nanoTime(), 9_000_000L));
    return loaded("aanbieders.csv", "agb;aanbiedersnaam\n" + code + ";Stichting De Blijvende Proef\n");
  }

  private long loaded(String name, String content) throws IOException {
    var receipt = desk.loadNow(Viewer.system("test"), BatchSource.DEMO, name,
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))).getFirst();
    return ((Receipt.Queued) receipt).batch();
  }
}
