package nl.speelruimte.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelruimte.imports.BatchDetails;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** Files as they come in from the screen: received, queued, read by the worker, published. */
@DatabaseTest
@WithMockUser(roles = "BUREAU_MANAGER")
class ReceivingThroughTheQueueTests {

  private static final Viewer BUREAU = SomeViewer.bureau();
  private final String tag = UUID.randomUUID().toString().substring(0, 7);

  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired JdbcClient jdbc;
  @Value("${speelruimte.data-directory}") Path data;

  @BeforeEach
  void parties() {
    ExchangeParties.make(jdbc);
  }

  @Test
  void severalFilesAtOnceAreAllReadAndErased() throws Exception {
    var receipts = new ArrayList<Receipt>();
    try (var browsers = fourBrowsers()) {
      var uploads = List.of("a", "b", "c", "d", "e", "f").stream()
          .map(each -> (Callable<List<Receipt>>) () -> desk.receive(BUREAU, each + ".xml", stream(claim(each)))).toList();
      browsers.invokeAll(uploads, 90, TimeUnit.SECONDS).forEach(done -> receipts.addAll(done.resultNow()));
    }

    assertThat(receipts).hasSize(6).allSatisfy(receipt ->
        assertThat(settled(receipt).row().status()).isEqualTo(BatchStatus.PUBLISHED));
    assertThat(counted()).isEqualTo(6 * 73_200);
    await("erased after it counts").untilAsserted(() -> assertThat(waitingOnDisk(receipts)).isEmpty());
  }

  @Test
  void eachFileOfAnArchiveIsABatchOfItsOwnAndABadOneHoldsNoneBack() throws IOException {
    var archive = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(archive)) {
      for (var each : List.of("a", "b")) {
        zip.putNextEntry(new ZipEntry("maart/" + each + ".xml"));
        zip.write(claim(each).getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("brief.txt"));
      zip.write(("Beste mevrouw " + tag).getBytes(StandardCharsets.UTF_8));
    }

    var receipts = desk.receive(BUREAU, "maart.zip", new ByteArrayInputStream(archive.toByteArray()));

    assertThat(receipts).extracting(receipt -> settled(receipt).row().status())
        .containsExactly(BatchStatus.PUBLISHED, BatchStatus.PUBLISHED, BatchStatus.REJECTED);
    assertThat(counted()).isEqualTo(2 * 73_200);
  }

  @Test
  void theSameFileFromTwoBrowsersAtOnceLoadsOnceAndTheOtherHearsInWhichBatch() throws Exception {
    var receipts = new ArrayList<Receipt>();
    try (var browsers = fourBrowsers()) {
      Callable<List<Receipt>> upload = () -> desk.receive(BUREAU, "zelfde.xml", stream(claim("z")));
      browsers.invokeAll(List.of(upload, upload, upload, upload), 90, TimeUnit.SECONDS)
          .forEach(done -> receipts.addAll(done.resultNow()));
    }

    var queued = receipts.stream().filter(Receipt.Queued.class::isInstance).map(Receipt.Queued.class::cast).toList();
    assertThat(queued).hasSize(1);
    var batch = queued.getFirst().batch();
    assertThat(receipts).filteredOn(Receipt.AlreadyThere.class::isInstance).hasSize(3)
        .allSatisfy(there -> assertThat(((Receipt.AlreadyThere) there).batch()).isEqualTo(batch));
    assertThat(settled(queued.getFirst()).row().status()).isEqualTo(BatchStatus.PUBLISHED);
    assertThat(counted()).isEqualTo(73_200);
  }

  @Test
  void anArchiveWithTwoFilesOfOneNameIsRefusedRatherThanReadInHalf() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var each : List.of("1.xml", "2.xml")) {
        zip.putNextEntry(new ZipEntry(each));
        zip.write(claim(each.substring(0, 1)).getBytes(StandardCharsets.UTF_8));
      }
    }
    var twins = new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1).replace("2.xml", "1.xml")
        .getBytes(StandardCharsets.ISO_8859_1);

    var receipt = desk.receive(BUREAU, "tweeling.zip", new ByteArrayInputStream(twins)).getFirst();

    assertThat(receipt).isInstanceOfSatisfying(Receipt.Refused.class, refused ->
        assertThat(refused.reason().key()).isEqualTo("imports.reason.same-name"));
    assertThat(counted()).isZero();
  }

  @Test
  void aDryRunThatIsCutShortLeavesNoFileOfItsArchiveBehind() throws IOException {
    var before = arriving();
    var archive = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(archive)) {
      for (var each : List.of("a", "b", "c")) {
        zip.putNextEntry(new ZipEntry(each + ".xml"));
        zip.write(claim(each).getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThatThrownBy(() -> desk.rehearse(BUREAU, "maart.zip", new ByteArrayInputStream(archive.toByteArray()),
        (name, _) -> {
          if (name.equals("b.xml")) {
            throw new IllegalStateException("the browser went away");
          }
        })).hasMessage("the browser went away");

    assertThat(arriving()).isEqualTo(before);
  }

  @Test
  void aFullDiskIsSaidClearlyAndLeavesNothingBehind() throws IOException {
    var before = arriving();
    var full = new SequenceInputStream(stream("x".repeat(100_000)), new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("No space left on device");
      }
    });

    assertThatThrownBy(() -> desk.receive(BUREAU, "groot.xml", full)).isInstanceOfSatisfying(FileRefused.class,
        refused -> assertThat(refused.reason().key()).isEqualTo("imports.reason.disk-full"));

    assertThat(arriving()).isEqualTo(before);
    assertThat(named("groot.xml")).isZero();
  }

  @Test
  void aFileThatIsTooLargeLeavesABatchThatSaysSo() throws IOException {
    var name = "reus-999912345-" + tag + ".xml";
    var endless = new InputStream() {
      @Override
      public int read() {
        throw new FileRefused("imports.reason.file-too-large", "3072");
      }
    };

    var receipt = desk.receive(BUREAU, "C:\\downloads\\" + name, endless).getFirst();

    assertThat(receipt.fileName()).isEqualTo("reus-#########-" + tag + ".xml");
    assertThat(settled(receipt).row().status()).isEqualTo(BatchStatus.REJECTED);
    assertThat(settled(receipt).reason()).satisfies(why ->
        assertThat(why.key()).isEqualTo("imports.reason.file-too-large"));
  }

  @Test
  void theNameOfABrokenArchiveIsKeptWithoutFoldersAndNumbersOfClients() throws IOException {
    var broken = "PK\3\4 this is no archive " + tag;

    var receipt = desk.receive(BUREAU, "../" + "n".repeat(300) + "/999912345.zip", stream(broken)).getFirst();

    assertThat(receipt.fileName()).isEqualTo("#########.zip");
    assertThat(settled(receipt).row().fileName()).isEqualTo("#########.zip");
  }

  @Test
  void whoMayNotLoadLeavesNothingBehind() throws IOException {
    var before = arriving();
    var auditor = SomeViewer.auditor();

    assertThatThrownBy(() -> desk.receive(auditor, "stiekem.xml", stream(claim("s")))).isInstanceOf(RuleBroken.class);
    SecurityContextHolder.clearContext();
    assertThatThrownBy(() -> desk.receive(BUREAU, "stiekem.xml", stream(claim("s"))))
        .isInstanceOf(org.springframework.security.core.AuthenticationException.class);

    assertThat(arriving()).isEqualTo(before);
    assertThat(named("stiekem.xml")).isZero();
  }

  @Test
  @WithMockUser(roles = "PROVIDER_MANAGER")
  void aProviderWhoPretendsToBeTheBureauIsStoppedAtTheDoor() {
    assertThatThrownBy(() -> desk.receive(BUREAU, "stiekem.xml", stream(claim("s"))))
        .isInstanceOf(AccessDeniedException.class);
  }

  private static ExecutorService fourBrowsers() {
    return new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(4));
  }

  private BatchDetails settled(Receipt receipt) {
    var id = switch (receipt) {
      case Receipt.Queued queued -> queued.batch();
      case Receipt.Refused refused -> refused.batch();
      case Receipt.AlreadyThere there -> there.batch();
    };
    return await().until(() -> batches.details(BUREAU, id), batch -> switch (batch.row().status()) {
      case RECEIVED, READING, STAGED -> false;
      case PUBLISHED, REJECTED, ROLLED_BACK, FAILED -> true;
    });
  }

  private String claim(String which) {
    return MailRoomFixtures.claim(jdbc, which + tag);
  }

  private long counted() {
    return jdbc.sql("""
            SELECT COALESCE(SUM(l.amount_cent), 0) FROM ledger_claim_line l
            JOIN ledger_batch b ON b.batch_id = l.batch_id AND b.state = 'PUBLISHED'
            WHERE l.reference LIKE CONCAT('G_', :tag)""")
        .param("tag", tag).query(Long.class).single();
  }

  private long named(String name) {
    return jdbc.sql("SELECT COUNT(*) FROM imports_batch WHERE file_name = :name").param("name", name)
        .query(Long.class).single();
  }

  private List<Path> arriving() throws IOException {
    try (var spool = Files.list(data.resolve("spool"))) {
      return spool.filter(file -> file.getFileName().toString().startsWith("arriving-")).toList();
    }
  }

  private List<Path> waitingOnDisk(List<Receipt> receipts) {
    return receipts.stream().map(receipt -> data.resolve("spool").resolve("batch-" + ((Receipt.Queued) receipt).batch()))
        .filter(Files::exists).toList();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
