package nl.speelruimte.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.exchange.MailRoomFixtures;
import nl.speelruimte.imports.loading.Node;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to files that are dropped in the watched folder. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class WatchedFolderTests {

  @TempDir Path folder;
  @Autowired ImportDesk desk;
  @Autowired Node node;
  @Autowired JdbcClient jdbc;
  private final String tag = UUID.randomUUID().toString().substring(0, 8);
  private WatchedFolder watched;

  @BeforeEach
  void watch() {
    watched = new WatchedFolder(folder.toString(), desk, node);
  }

  @Test
  void aDroppedFileIsTakenOnceAndErased() throws IOException {
    drop("een.xml", claim());

    watched.look();
    assertThat(dropped()).as("it may still grow").containsExactly(name("een.xml"));
    watched.look();
    watched.look();

    assertThat(dropped()).isEmpty();
    assertThat(settled("een.xml")).containsExactly("PUBLISHED");
    assertThat(held()).isEmpty();
  }

  @Test
  void aFileThatIsStillBeingWrittenWaitsUntilItIsWhole() throws IOException {
    var whole = claim();
    drop("groeit.xml", whole.substring(0, 400));
    watched.look();
    drop("groeit.xml", whole.substring(0, 900));
    watched.look();
    drop("groeit.xml", whole);
    watched.look();
    assertThat(dropped()).containsExactly(name("groeit.xml"));
    watched.look();

    assertThat(settled("groeit.xml")).containsExactly("PUBLISHED");
  }

  @Test
  void aFileThatChangesWhileItIsReadIsNotTaken() throws IOException {
    var file = drop("open.xml", claim());
    var size = Files.size(file);
    var modified = Files.getLastModifiedTime(file).toMillis();
    Files.writeString(file, claim() + "<!-- en verder -->");

    assertThatThrownBy(() -> {
      try (var reading = new FinishedFile(file, size, modified)) {
        reading.readAllBytes();
      }
    }).isInstanceOf(FinishedFile.StillGrowing.class);
  }

  @Test
  void anEmptyFileWaitsForItsContent() throws IOException {
    drop("leeg.xml", "");
    for (var look = 0; look < 5; look++) {
      watched.look();
    }
    assertThat(dropped()).containsExactly(name("leeg.xml"));

    drop("leeg.xml", claim());
    watched.look();
    watched.look();
    assertThat(settled("leeg.xml")).containsExactly("PUBLISHED");
  }

  @Test
  void anEmptyFileThatStaysEmptyIsRefusedInTheEnd() throws IOException {
    drop("niets.xml", "");
    for (var look = 0; look < 62; look++) {
      watched.look();
    }

    assertThat(dropped()).isEmpty();
    assertThat(settled("niets.xml")).containsExactly("REJECTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {".verborgen", "half.xml.part", "half.xml.FILEPART", "half.tmp", "~$half.xlsx"})
  void aNameThatSaysUnfinishedIsLeftAlone(String name) throws IOException {
    Files.writeString(folder.resolve(name), claim());

    watched.look();
    watched.look();
    watched.look();

    assertThat(folder.resolve(name)).exists();
  }

  @Test
  void aRefusedFileIsErasedAndItsBatchSaysWhy() throws IOException {
    drop("brief.txt", "Beste mevrouw, hierbij de stukken.");

    watched.look();
    watched.look();

    assertThat(dropped()).isEmpty();
    assertThat(settled("brief.txt")).containsExactly("REJECTED");
    assertThat(jdbc.sql("SELECT reason_key FROM imports_batch WHERE file_name = :name").param("name", name("brief.txt"))
        .query(String.class).single()).startsWith("imports.reason.");
  }

  @Test
  void theSameFileUnderTwoNamesLoadsOnce() throws IOException {
    drop("links.xml", claim());
    drop("rechts.xml", claim());

    watched.look();
    watched.look();

    assertThat(dropped()).isEmpty();
    var left = settled("links.xml");
    var right = settled("rechts.xml");
    assertThat(left.size() + right.size()).isEqualTo(1);
  }

  @Test
  void whatAKillLeftBetweenFolderAndQueueIsTakenAfterAll() throws IOException {
    var taken = Files.createDirectories(folder.resolve(".taking-" + node.id()).resolve("1"));
    Files.writeString(taken.resolve(name("achter.xml")), claim());

    watched.look();
    watched.look();

    assertThat(settled("achter.xml")).containsExactly("PUBLISHED");
    assertThat(held()).isEmpty();
  }

  @Test
  void whatAKillLeftAfterItWasHandedOverIsNotTakenTwice() throws IOException {
    drop("over.xml", claim());
    watched.look();
    watched.look();
    assertThat(settled("over.xml")).containsExactly("PUBLISHED");
    var taken = Files.createDirectories(folder.resolve(".taking-" + node.id()).resolve("1"));
    Files.writeString(taken.resolve(name("over.xml")), claim());

    watched = new WatchedFolder(folder.toString(), desk, node);
    watched.look();
    watched.look();

    assertThat(dropped()).isEmpty();
    assertThat(held()).isEmpty();
    assertThat(settled("over.xml")).containsExactly("PUBLISHED");
  }

  @Test
  void aFileThatIsGivenBackDoesNotReplaceANewOneOfThatName() throws IOException {
    var taken = Files.createDirectories(folder.resolve(".taking-" + node.id()).resolve("1"));
    Files.writeString(taken.resolve("zelfde.xml"), "oud");
    Files.writeString(folder.resolve("zelfde.xml"), "nieuw");

    TakenFiles.in(folder, node.id());

    assertThat(folder.resolve("zelfde.xml")).hasContent("nieuw");
    assertThat(folder.resolve("1-zelfde.xml")).hasContent("oud");
  }

  @Test
  void aLinkIsNotFollowedHoweverItComesIn(@TempDir Path elsewhere) throws IOException {
    var key = Files.writeString(elsewhere.resolve("pseudonym.key"), claim());
    var dropped = Files.createSymbolicLink(folder.resolve(name("sleutel.xml")), key);
    var taken = Files.createDirectories(folder.resolve(".taking-" + node.id()).resolve("1"));
    Files.createSymbolicLink(taken.resolve(name("kwijt.xml")), elsewhere.resolve("is-er-niet"));

    watched.look();
    watched.look();
    watched.look();

    assertThat(dropped).isSymbolicLink();
    assertThat(held()).isEmpty();
    assertThat(settled("sleutel.xml")).isEmpty();
    assertThatThrownBy(() -> new FinishedFile(dropped, Files.size(key), 0)).isInstanceOf(IOException.class);
  }

  @Test
  void theFolderForWhatIsTakenMayNotLeadElsewhere(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(folder.resolve(".taking-" + node.id()), elsewhere);

    assertThatThrownBy(() -> TakenFiles.in(folder, node.id())).isInstanceOf(IOException.class);
  }

  @Test
  void theLogDoesNotRepeatANumberInAFileName(CapturedOutput output) throws IOException {
    var taken = Files.createDirectories(folder.resolve("weg")).resolve("123 456 782.xml");
    Files.writeString(taken, "x");
    var files = TakenFiles.in(folder, node.id());
    Files.writeString(taken.resolveSibling("nog een"), "x");

    files.giveBack(taken);

    assertThat(output.getAll()).contains("#########.xml").doesNotContain("123 456 782");
  }

  private Path drop(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name(name)), content);
  }

  private String name(String name) {
    return tag + "-" + name;
  }

  private String claim() {
    return MailRoomFixtures.claim(jdbc, tag);
  }

  private List<String> dropped() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    }
  }

  private List<Path> held() throws IOException {
    try (var files = Files.walk(folder.resolve(".taking-" + node.id()))) {
      return files.skip(1).toList();
    }
  }

  /** The states of the batches of a dropped file, once none of them is under way. */
  private List<String> settled(String name) {
    return await().until(() -> jdbc.sql("SELECT status FROM imports_batch WHERE file_name = :name")
        .param("name", name(name)).query(String.class).list(),
        states -> states.stream().noneMatch(List.of("RECEIVED", "READING", "STAGED")::contains));
  }
}
