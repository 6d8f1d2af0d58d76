package nl.speelruimte.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.speelruimte.imports.BatchDesk;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.MendingDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people decide about one batch at the same moment: one effect, and the other is told. */
@DatabaseTest
@WithMockUser(roles = "BUREAU_MANAGER")
class SeveralPeopleAtOnceTests {

  private static final Viewer BUREAU = SomeViewer.bureau();
  private static final int PATIENCE_SECONDS = 90;
  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired BatchDesk batchDesk;
  @Autowired MendingDesk mending;
  @Autowired Worklist worklist;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  private ExecutorService people;
  private long batch;

  @BeforeEach
  void aBatchWithALineToMend() throws IOException {
    people = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2));
    var file = MailRoomFixtures.claimWithABadLine(jdbc, tag);
    batch = ((Receipt.Queued) desk.loadNow(Viewer.system("test"), BatchSource.DEMO, "a.xml",
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))).getFirst()).batch();
  }

  @AfterEach
  void goHome() {
    people.shutdownNow();
  }

  @Test
  void aLineThatTwoPeopleMendAtOnceIsLoadedOnce() {
    var line = open().getFirst();

    var results = transaction.execute(status -> {
      holdThePublishing();
      var both = List.of(people.submit(mend(line)), people.submit(mend(line)));
      await().until(() -> beingMended() == 2);
      return both;
    });

    assertThat(results.stream().map(SeveralPeopleAtOnceTests::outcome))
        .containsExactlyInAnyOrder("loaded", "imports.rule.line-decided");
    assertThat(batches.mendedFrom(BUREAU, batch)).hasSize(1);
    assertThat(counted()).isEqualTo(2 * 73_200);
  }

  @Test
  void aLineThatIsMendedWhileItsBatchIsTakenBackDoesNotCount() {
    var line = open().getFirst();
    var version = batches.details(BUREAU, batch).version();

    var mended = transaction.execute(status -> {
      jdbc.sql("SELECT id FROM imports_batch WHERE id = :id FOR UPDATE").param("id", batch).query(Long.class).single();
      var result = people.submit(mend(line));
      await().until(() -> beingMended() == 1);
      batchDesk.rollBack(BUREAU, batch, version, "verkeerde maand");
      return result;
    });

    assertThat(outcome(mended)).isEqualTo("imports.rule.not-now");
    assertThat(counted()).isZero();
    assertThat(batches.mendedFrom(BUREAU, batch)).isEmpty();
    batchDesk.replay(BUREAU, batch, batches.details(BUREAU, batch).version(), "toch goed");
    assertThat(open()).hasSize(1);
    assertThat(counted()).isEqualTo(73_200);
  }

  @Test
  void aDoubleClickTakesABatchBackOnceAndReplaysItOnce() throws InterruptedException {
    assertThat(twice(version -> batchDesk.rollBack(BUREAU, batch, version, "verkeerde maand")))
        .contains("done").containsAnyOf("uikit.rule.changed-meanwhile", "imports.rule.not-now");
    assertThat(batches.details(BUREAU, batch).row().status()).isEqualTo(BatchStatus.ROLLED_BACK);
    assertThat(counted()).isZero();

    assertThat(twice(version -> batchDesk.replay(BUREAU, batch, version, "toch goed")))
        .contains("done").containsAnyOf("uikit.rule.changed-meanwhile", "imports.rule.not-now");
    assertThat(batches.details(BUREAU, batch).row().status()).isEqualTo(BatchStatus.PUBLISHED);
    assertThat(counted()).isEqualTo(73_200);
    assertThat(stretches()).isEqualTo(2);
  }

  @Test
  void aLineThatIsDismissedWhileItIsMendedIsEitherAndNeverBoth() throws InterruptedException {
    var line = open().getFirst();

    var results = people.invokeAll(List.of(mend(line), () -> {
      mending.dismiss(BUREAU, line.id(), line.version(), "hoort hier niet");
      return LineResult.ACCEPTED;
    }), PATIENCE_SECONDS, TimeUnit.SECONDS).stream().map(SeveralPeopleAtOnceTests::outcome).toList();

    assertThat(results).containsExactlyInAnyOrder("loaded", "imports.rule.line-decided");
    var mended = worklist.line(BUREAU, line.id()).state() == LineState.MENDED;
    assertThat(counted()).isEqualTo(mended ? 2 * 73_200 : 73_200);
    assertThat(batches.mendedFrom(BUREAU, batch)).hasSize(mended ? 1 : 0);
  }

  private Callable<LineResult> mend(WorklistRow line) {
    Map<String, String> fields = new HashMap<>(line.fields());
    fields.put("Einddatum", "2026-03-31");
    return () -> mending.mend(BUREAU, line.id(), line.version(), fields, "tikfout");
  }

  private List<String> twice(Command command) throws InterruptedException {
    var version = batches.details(BUREAU, batch).version();
    Callable<LineResult> click = () -> {
      command.with(version);
      return LineResult.ACCEPTED;
    };
    return people.invokeAll(List.of(click, click), PATIENCE_SECONDS, TimeUnit.SECONDS).stream()
        .map(SeveralPeopleAtOnceTests::outcome)
        .map(outcome -> outcome.equals("loaded") ? "done" : outcome).toList();
  }

  private static String outcome(Future<LineResult> result) {
    try {
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS) instanceof LineResult.Accepted ? "loaded" : "refused";
    } catch (ExecutionException failed) {
      return failed.getCause() instanceof RuleBroken no ? no.textKey() : failed.getCause().toString();
    } catch (InterruptedException | TimeoutException unfinished) {
      throw new IllegalStateException(unfinished);
    }
  }

  /** Nobody publishes until this transaction ends. */
  private void holdThePublishing() {
    jdbc.sql("SELECT id FROM ledger_turn WHERE id = 1 FOR UPDATE").query(Integer.class).single();
  }

  private long beingMended() {
    return jdbc.sql("SELECT COUNT(*) FROM imports_batch WHERE parent_id = :id AND status = 'READING'")
        .param("id", batch).query(Long.class).single();
  }

  private List<WorklistRow> open() {
    return worklist.rows(BUREAU, new WorklistFilter(batch, LineState.OPEN), PageRequest.of(0, 9));
  }

  private long stretches() {
    return jdbc.sql("SELECT COUNT(*) FROM ledger_publication WHERE batch_id = :id").param("id", batch)
        .query(Long.class).single();
  }

  private long counted() {
    return jdbc.sql("""
            SELECT COALESCE(SUM(l.amount_cent), 0) FROM ledger_claim_line l
            JOIN ledger_batch b ON b.batch_id = l.batch_id AND b.state = 'PUBLISHED'
            WHERE l.batch_id IN (SELECT id FROM imports_batch WHERE id = :id OR parent_id = :id)""")
        .param("id", batch).query(Long.class).single();
  }

  private interface Command {
    void with(int version);
  }
}
