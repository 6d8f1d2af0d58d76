package nl.speelruimte.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.database.DataDirectory;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.format.FileFormat;
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
      var format = new FailingFormat(loading, error, null);
      var formats = new Formats(new StaticListableBeanFactory(Map.of("failing", format))
          .getBeanProvider(FileFormat.class));
      var batch = received();

      assertThat(new BatchLoading(formats, batches, lines, publication, ground).load(PORTAL, batch)).isTrue();

      assertThat(jdbc.sql("SELECT CONCAT(status, ' ', reason_key) FROM imports_batch WHERE id = :id")
          .param("id", batch).query(String.class).single()).isEqualTo("FAILED imports.reason.exhausting");
      assertThat(ground.spool().of(batch)).isEmpty();
      assertThat(format.discarded()).isEqualTo(loading == FileFormat.Loading.STAGED);
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
}
