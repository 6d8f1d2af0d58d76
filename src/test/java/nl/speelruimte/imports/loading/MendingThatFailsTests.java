package nl.speelruimte.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.speelruimte.database.DataDirectory;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.files.Spool;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** UC-12: a mended line whose loading fails leaves no batch behind, and the fault that is said is the real one. */
@DatabaseTest
class MendingThatFailsTests {

  private static final Viewer PORTAL = Viewer.system("test");
  private final RuntimeException real = new IllegalStateException("the real one");
  @Autowired LineStore lines;
  @Autowired Publication publication;
  @Autowired Spool spool;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient jdbc;
  @TempDir Path elsewhere;
  private LoadingGround ground;
  private BatchStore batches;
  private long parent;

  @BeforeEach
  void aBatchElsewhere() {
    ground = new LoadingGround(spool, transactions);
    batches = new BatchStore(jdbc, Clock.systemUTC(), new Node(new DataDirectory(elsewhere)));
    parent = batches.insert(new NewBatch(PORTAL, BatchSource.DEMO, "TEST", "maart.csv", null, 1, null,
        BatchStatus.PUBLISHED, null));
  }

  @Test
  void itsBatchIsGoneAtOnce() {
    mendingFails(formats(null));

    assertThat(mended()).isZero();
  }

  @Test
  void whatCouldNotBeUndoneIsClearedAwayByTheQueue() {
    var formats = formats(new IllegalStateException("the database is away"));
    mendingFails(formats);
    assertThat(real.getSuppressed()).extracting(Throwable::getMessage).containsExactly("the database is away");
    assertThat(mended()).isEqualTo(1);

    var queue = new ImportQueue(batches, lines,
        new BatchLoading(formats, batches, lines, publication, ground), formats, ground);
    queue.start();
    await().until(() -> mended() == 0);
    queue.close();
  }

  private void mendingFails(Formats formats) {
    var loading = new LineLoading(formats, batches, lines, publication, ground);

    assertThatThrownBy(() -> loading.load(PORTAL, batches.head(parent), "tikfout",
        List.of(new OfferedLine(1, 0, 2, Map.of())))).isSameAs(real);
  }

  private Formats formats(@Nullable RuntimeException faultOfDiscard) {
    var format = new FailingFormat(FileFormat.Loading.STAGED, real, faultOfDiscard);
    return new Formats(new StaticListableBeanFactory(Map.of("failing", format)).getBeanProvider(FileFormat.class));
  }

  private long mended() {
    return jdbc.sql("SELECT COUNT(*) FROM imports_batch WHERE parent_id = :parent").param("parent", parent)
        .query(Long.class).single();
  }
}
