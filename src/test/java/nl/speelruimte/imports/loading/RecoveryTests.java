package nl.speelruimte.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelruimte.database.DataDirectory;
import nl.speelruimte.exchange.MailRoomFixtures;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.files.Spool;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.PlatformTransactionManager;

/** What the queue does at its start with batches that were under way when an earlier run ended. */
@DatabaseTest
class RecoveryTests {

  @Autowired ImportQueue queue;
  @Autowired BatchStore batches;
  @Autowired LineStore lines;
  @Autowired Formats formats;
  @Autowired Publication publication;
  @Autowired LoadingGround ground;
  @Autowired Spool spool;
  @Autowired ThreadPoolTaskScheduler scheduler;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;
  @Value("${speelruimte.data-directory}") Path data;
  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aBatchThatWasBeingReadIsReadAnewFromItsFile() throws IOException {
    var batch = underWay(null, BatchStatus.READING);
    Files.writeString(fileOf(batch), MailRoomFixtures.claim(jdbc, tag));

    startAnew();

    await().until(() -> status(batch).equals(Optional.of("PUBLISHED")));
    await("erased after it counts").untilAsserted(() -> assertThat(fileOf(batch)).doesNotExist());
  }

  @Test
  void aBatchWhoseFileIsGoneEndsAndSaysSo() {
    var batch = underWay(null, BatchStatus.STAGED);

    startAnew();

    await().until(() -> status(batch).equals(Optional.of("FAILED")));
    assertThat(jdbc.sql("SELECT reason_key FROM imports_batch WHERE id = :id").param("id", batch).query(String.class)
        .single()).isEqualTo("imports.reason.file-gone");
  }

  @Test
  void aLineThatWasBeingMendedLeavesNoTrace() {
    var parent = underWay(null, BatchStatus.REJECTED);
    var mending = underWay(parent, BatchStatus.READING);

    startAnew();

    await().until(() -> status(mending).isEmpty());
  }

  @Test
  void whatBeganAfterTheStartIsLeftToWhoeverIsDoingIt() {
    queue.afterSingletonsInstantiated();
    var inGoodHands = underWay(null, BatchStatus.READING);
    var brokeOff = underWay(null, BatchStatus.RECEIVED);

    queue.start();
    await().until(() -> status(brokeOff).equals(Optional.of("FAILED")));
    queue.settle(inGoodHands);

    assertThat(status(inGoodHands)).contains("READING");
    jdbc.sql("DELETE FROM imports_batch WHERE id = :id").param("id", inGoodHands).update();
  }

  @Test
  void aBatchThatBreaksOffTimeAndAgainIsGivenUpAndItsFileErased(@TempDir Path elsewhere) throws IOException {
    var batchesThere = new BatchStore(jdbc, Clock.systemUTC(), new Node(new DataDirectory(elsewhere)));
    var batch = underWay(batchesThere, null, BatchStatus.READING);
    Files.writeString(fileOf(batch), "personal data");
    var breakingOff = new BreakingOff();
    var patient = new ImportQueue(batchesThere, lines, breakingOff, formats, new LoadingGround(spool, transactions));

    patient.afterSingletonsInstantiated();
    patient.start();
    await().until(() -> {
      patient.again();
      return status(batch).equals(Optional.of("FAILED"));
    });
    patient.close();

    await().untilAsserted(() -> assertThat(fileOf(batch)).doesNotExist());
    assertThat(breakingOff.attempts).hasValue(20);
    assertThat(jdbc.sql("SELECT reason_key FROM imports_batch WHERE id = :id").param("id", batch).query(String.class)
        .single()).isEqualTo("imports.reason.given-up");
  }

  @Test
  void aTaskThatTakesLongKeepsNoOtherOneWaiting() throws Exception {
    var end = new CountDownLatch(1);
    scheduler.submit(() -> end.await(20, TimeUnit.SECONDS));
    try {
      assertThat(scheduler.submit(() -> "alive").get(10, TimeUnit.SECONDS)).isEqualTo("alive");
    } finally {
      end.countDown();
    }
  }

  private void startAnew() {
    queue.afterSingletonsInstantiated();
    queue.start();
  }

  private long underWay(@Nullable Long parent, BatchStatus status) {
    return underWay(batches, parent, status);
  }

  private long underWay(BatchStore place, @Nullable Long parent, BatchStatus status) {
    return place.insert(new NewBatch(Viewer.system("test"), parent == null ? BatchSource.UPLOAD : BatchSource.MENDED,
        "JW323", tag + ".xml", null, 1, parent, status, null));
  }

  private Optional<String> status(long batch) {
    return jdbc.sql("SELECT status FROM imports_batch WHERE id = :id").param("id", batch).query(String.class).optional();
  }

  private Path fileOf(long batch) {
    return data.resolve("spool").resolve("batch-" + batch);
  }

  private final class BreakingOff extends BatchLoading {

    private final AtomicInteger attempts = new AtomicInteger();

    private BreakingOff() {
      super(formats, batches, lines, publication, ground);
    }

    @Override
    public boolean load(Viewer viewer, long id) {
      attempts.incrementAndGet();
      return false;
    }
  }
}
