package nl.speelruimte.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import nl.speelruimte.imports.BatchDesk;
import nl.speelruimte.imports.BatchDetails;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.MendingDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.FactsChanged;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Publishing gave way to another transaction: it is done again by itself, and what was read is not thrown away. */
@DatabaseTest
@WithMockUser(roles = "BUREAU_MANAGER")
class TransactionsThatMeetTests {

  private static final Viewer BUREAU = SomeViewer.bureau();
  private final String tag = UUID.randomUUID().toString().substring(0, 8);
  private final GivingWay other = new GivingWay();

  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired BatchDesk batchDesk;
  @Autowired MendingDesk mending;
  @Autowired Worklist worklist;
  @Autowired JdbcClient jdbc;
  @Autowired ConfigurableApplicationContext context;

  @BeforeEach
  void meet() {
    context.addApplicationListener(other);
  }

  @AfterEach
  void part() {
    context.removeApplicationListener(other);
  }

  @Test
  void aBatchIsPublishedWithoutBeingReadAgain() throws IOException {
    other.givesWay(2);

    var batch = loaded();

    assertThat(batch.row().status()).isEqualTo(BatchStatus.PUBLISHED);
    assertThat(other.heard).isEqualTo(3);
    assertThat(counted(batch)).isEqualTo(73_200);
  }

  @Test
  void aMendedLineIsLoadedOnce() throws IOException {
    var batch = loaded();
    other.givesWay(1);

    assertThat(mend(batch)).isInstanceOf(LineResult.Accepted.class);

    assertThat(batches.mendedFrom(BUREAU, batch.row().id())).hasSize(1);
    assertThat(counted(batch)).isEqualTo(2 * 73_200);
  }

  @Test
  void aBatchIsTakenBackAndPublishedAgainWithItsMendedLinesInOneGo() throws IOException {
    var batch = loaded();
    mend(batch);

    other.givesWay(1);
    batchDesk.rollBack(BUREAU, batch.row().id(), batch.version(), "verkeerde maand");
    assertThat(other.heard).isEqualTo(2);
    assertThat(counted(batch)).isZero();

    other.givesWay(1);
    var version = batches.details(BUREAU, batch.row().id()).version();
    batchDesk.replay(BUREAU, batch.row().id(), version, "toch goed");
    assertThat(other.heard).isEqualTo(2);
    assertThat(counted(batch)).isEqualTo(2 * 73_200);
    assertThat(batches.mendedFrom(BUREAU, batch.row().id()))
        .allSatisfy(mended -> assertThat(mended.status()).isEqualTo(BatchStatus.PUBLISHED));
  }

  private BatchDetails loaded() throws IOException {
    var receipt = (Receipt.Queued) desk.loadNow(Viewer.system("test"), BatchSource.DEMO, "a.xml",
        new ByteArrayInputStream(MailRoomFixtures.claimWithABadLine(jdbc, tag).getBytes(StandardCharsets.UTF_8)))
        .getFirst();
    return batches.details(BUREAU, receipt.batch());
  }

  private LineResult mend(BatchDetails batch) {
    var line = worklist.rows(BUREAU, new WorklistFilter(batch.row().id(), LineState.OPEN), PageRequest.of(0, 9))
        .getFirst();
    var fields = new HashMap<>(line.fields());
    fields.put("Einddatum", "2026-03-31");
    return mending.mend(BUREAU, line.id(), line.version(), fields, "tikfout");
  }

  private long counted(BatchDetails batch) {
    return jdbc.sql("""
            SELECT COALESCE(SUM(l.amount_cent), 0) FROM ledger_claim_line l
            JOIN ledger_batch b ON b.batch_id = l.batch_id AND b.state = 'PUBLISHED'
            WHERE l.batch_id IN (SELECT id FROM imports_batch WHERE id = :id OR parent_id = :id)""")
        .param("id", batch.row().id()).query(Long.class).single();
  }

  /** Stands for another transaction that wants the same rows, so many times. */
  private static final class GivingWay implements ApplicationListener<PayloadApplicationEvent<FactsChanged>> {

    private int times;
    private int heard;

    private void givesWay(int often) {
      times = often;
      heard = 0;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<FactsChanged> changed) {
      heard++;
      if (times-- > 0) {
        throw new CannotAcquireLockException("Deadlock found when trying to get lock");
      }
    }
  }
}
