package nl.speelruimte.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.database.DataDirectory;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.format.BatchContext;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.imports.format.FileHead;
import nl.speelruimte.imports.format.FileSource;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.LoadSession;
import nl.speelruimte.imports.format.ReversibleFormat;
import nl.speelruimte.imports.format.Row;
import nl.speelruimte.imports.format.TemplateColumn;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that takes all memory or the whole stack ends its own batch and nothing else. */
@DatabaseTest
class ExhaustingFilesTests {

  private static final Viewer PORTAL = Viewer.system("test");
  @Autowired LineStore lines;
  @Autowired Publication publication;
  @Autowired LoadingGround ground;
  @Autowired JdbcClient jdbc;
  @TempDir Path elsewhere;
  private BatchStore batches;

  /** Of a node of their own: the queue of the portal would take up what waits here. */
  @BeforeEach
  void anotherNode() {
    batches = new BatchStore(jdbc, Clock.systemUTC(), new Node(new DataDirectory(elsewhere)));
  }

  @ParameterizedTest
  @EnumSource(FileFormat.Loading.class)
  void endAsBrokenOffWithAReasonAndAreErased(FileFormat.Loading loading) throws IOException {
    for (var error : List.of(new OutOfMemoryError(), new StackOverflowError())) {
      var format = new Exhausting(loading, error);
      var formats = new Formats(new StaticListableBeanFactory(Map.of("exhausting", format))
          .getBeanProvider(FileFormat.class));
      var batch = received();

      assertThat(new BatchLoading(formats, batches, lines, publication, ground).load(PORTAL, batch)).isTrue();

      assertThat(jdbc.sql("SELECT CONCAT(status, ' ', reason_key) FROM imports_batch WHERE id = :id")
          .param("id", batch).query(String.class).single()).isEqualTo("FAILED imports.reason.exhausting");
      assertThat(ground.spool().of(batch)).isEmpty();
      assertThat(format.discarded).isEqualTo(loading == FileFormat.Loading.STAGED);
    }
  }

  private long received() throws IOException {
    var content = "A;B\n" + UUID.randomUUID() + ";2\n";
    var file = ground.spool().take(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    var batch = batches.insert(new NewBatch(PORTAL, BatchSource.UPLOAD, "TEST", "vol.csv", file.sha256(), file.size(),
        null, BatchStatus.RECEIVED, null));
    ground.spool().assign(file, batch);
    return batch;
  }

  /** A format whose reading runs out. */
  private static final class Exhausting implements ReversibleFormat, LoadSession {

    private final FileFormat.Loading loading;
    private final Error error;
    private boolean discarded;

    private Exhausting(FileFormat.Loading loading, Error error) {
      this.loading = loading;
      this.error = error;
    }

    @Override
    public void read(FileSource file) {
      throw error;
    }

    @Override
    public LineResult read(Row row) {
      throw error;
    }

    @Override
    public void discard() {
      discarded = true;
    }

    @Override
    public String code() {
      return "TEST";
    }

    @Override
    public String titleKey() {
      return "imports.batch";
    }

    @Override
    public Set<Role> loaders() {
      return Set.of();
    }

    @Override
    public int fit(FileHead head) {
      return 1;
    }

    @Override
    public List<TemplateColumn> columns() {
      return List.of();
    }

    @Override
    public Loading loading() {
      return loading;
    }

    @Override
    public LoadSession begin(BatchContext batch) {
      return this;
    }

    @Override
    public void rollBack(Viewer viewer, List<Long> batches) {}

    @Override
    public void replay(Viewer viewer, List<Long> batches) {}
  }
}
