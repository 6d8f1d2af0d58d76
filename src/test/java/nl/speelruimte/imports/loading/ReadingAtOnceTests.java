package nl.speelruimte.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.speelruimte.database.DataDirectory;
import nl.speelruimte.exchange.MailRoomFixtures;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.files.Spool;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A job that needs its file read at once, while passing faults come between. */
@DatabaseTest
class ReadingAtOnceTests {

  private static final Viewer PORTAL = Viewer.system("test");
  @Autowired LineStore lines;
  @Autowired Formats formats;
  @Autowired Publication publication;
  @Autowired Spool spool;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;
  @TempDir Path elsewhere;
  private final AtomicInteger faults = new AtomicInteger();
  private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> { });
  private LoadingGround ground;
  private BatchStore batches;
  private ImportQueue queue;

  /** Of a node of their own, which the queue of the portal does not look at. */
  @BeforeEach
  void aQueueOfItsOwn() {
    ground = new LoadingGround(spool, transactions);
    batches = new Watched(new Node(new DataDirectory(elsewhere)));
    queue = new ImportQueue(batches, lines, new Faltering(), formats, ground);
  }

  @AfterEach
  void close() {
    queue.close();
  }

  @Test
  void aFewPassingFaultsDoNotKeepItFromBeingRead() throws IOException {
    var batch = received();
    faults.set(2);

    assertThat(queue.readNow(batch, PORTAL)).isTrue();

    assertThat(status(batch)).isEqualTo(BatchStatus.PUBLISHED);
  }

  @Test
  void whatCannotBeReadNowIsSaidToWaitAndReadByTheQueueLater() throws IOException {
    var batch = received();
    faults.set(3);

    assertThat(queue.readNow(batch, PORTAL)).isFalse();
    assertThat(status(batch)).isEqualTo(BatchStatus.READING);

    queue.start();
    await().until(() -> status(batch) == BatchStatus.PUBLISHED);
  }

  @Test
  void whatBreaksOffWhileTheQueuePutsAnotherBackIsNotForgotten() throws IOException {
    var first = received();
    var second = received();
    faults.set(3);
    queue.readNow(first, PORTAL);
    meanwhile.set(() -> {
      faults.set(3);
      queue.readNow(second, PORTAL);
    });

    queue.start();
    await().until(() -> status(first) == BatchStatus.PUBLISHED);
    await().until(() -> {
      queue.again();
      return status(second) == BatchStatus.PUBLISHED;
    });
  }

  private long received() throws IOException {
    var claim = MailRoomFixtures.claim(jdbc, UUID.randomUUID().toString().substring(0, 8));
    var file = spool.take(new ByteArrayInputStream(claim.getBytes(StandardCharsets.UTF_8)));
    var batch = batches.insert(new NewBatch(PORTAL, BatchSource.DEMO, "JW323", "nu.xml", file.sha256(), file.size(),
        null, BatchStatus.RECEIVED, null));
    spool.assign(file, batch);
    return batch;
  }

  private BatchStatus status(long batch) {
    return batches.head(batch).status();
  }

  /** Lets something happen, once, just after the queue has looked at what is unfinished. */
  private final class Watched extends BatchStore {

    private Watched(Node node) {
      super(jdbc, Clock.systemUTC(), node);
    }

    @Override
    List<BatchHead> unfinishedHere() {
      var found = super.unfinishedHere();
      meanwhile.getAndSet(() -> { }).run();
      return found;
    }
  }

  /** Breaks off as often as it is told, as when the database is away, and reads after that. */
  private final class Faltering extends BatchLoading {

    private Faltering() {
      super(formats, batches, lines, publication, ground);
    }

    @Override
    public boolean load(Viewer viewer, long id) {
      if (faults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        batches.move(id, BatchStatus.RECEIVED, BatchStatus.READING);
        return false;
      }
      return super.load(viewer, id);
    }
  }
}
