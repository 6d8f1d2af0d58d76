package nl.speelruimte.exchange;

import static nl.speelruimte.exchange.ExchangeParties.ours;
import static nl.speelruimte.exchange.reading.CareMessages.claim;
import static nl.speelruimte.exchange.reading.CareMessages.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.imports.BatchDesk;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A claim line whose reference number was used before waits on the worklist of its own batch, however they came in. */
@DatabaseTest
@WithMockUser(roles = "BUREAU_MANAGER")
class DuplicateReferencesTests {

  private static final Viewer BUREAU = SomeViewer.bureau();
  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired BatchDesk batchDesk;
  @Autowired Worklist worklist;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void parties() {
    ExchangeParties.make(jdbc);
  }

  @Test
  void aMessageThatCameLaterButIsDatedEarlierPutsTheLineOfTheOtherBatchOnTheWorklist() throws IOException {
    var may = loaded("M", "2026-05-05");
    assertThat(open(may)).isEmpty();

    var april = loaded("A", "2026-04-05");

    assertThat(open(april)).isEmpty();
    assertThat(open(may)).singleElement().satisfies(row -> {
      assertThat(row.reason().key()).isEqualTo("exchange.reason.reference-used");
      assertThat(row.mendable()).isFalse();
    });
    assertThat(attentionPoints(may)).isEqualTo(1);
    assertThat(countedOnce()).isEqualTo(73_200);
  }

  @Test
  void theLineLeavesTheWorklistWhenTheEarlierMessageIsTakenBackAndReturnsWithIt() throws IOException {
    var may = loaded("M", "2026-05-05");
    var april = loaded("A", "2026-04-05");

    batchDesk.rollBack(BUREAU, april, batches.details(BUREAU, april).version(), "verkeerde maand");
    assertThat(open(may)).isEmpty();
    assertThat(attentionPoints(may)).isZero();
    assertThat(countedOnce()).isEqualTo(73_200);

    batchDesk.replay(BUREAU, april, batches.details(BUREAU, april).version(), "toch goed");
    assertThat(open(may)).hasSize(1);
    assertThat(countedOnce()).isEqualTo(73_200);
  }

  @Test
  void aLineThatTakesThePlaceOfAnotherOneAfterARollBackLeavesTheWorklist() throws IOException {
    var april = loaded("A", "2026-04-05");
    var may = loaded("M", "2026-05-05");
    var june = loaded("J", "2026-06-05");
    assertThat(open(may)).hasSize(1);
    assertThat(open(june)).hasSize(1);

    batchDesk.rollBack(BUREAU, april, batches.details(BUREAU, april).version(), "verkeerde maand");

    assertThat(open(may)).isEmpty();
    assertThat(open(june)).hasSize(1);
  }

  private long loaded(String message, String dated) throws IOException {
    var text = ours(claim(73_200, line("R-1", "Z" + tag))).replace("2026-04-05", dated).replace("2026-04-04", dated)
        .replace(">B-1<", ">" + message + tag + "<").replace("D-7", message + tag);
    var receipt = desk.loadNow(Viewer.system("test"), BatchSource.DEMO, message + ".xml",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getFirst();
    return ((Receipt.Queued) receipt).batch();
  }

  private List<WorklistRow> open(long batch) {
    return worklist.rows(BUREAU, new WorklistFilter(batch, LineState.OPEN), PageRequest.of(0, 9));
  }

  private long attentionPoints(long batch) {
    return jdbc.sql("SELECT COUNT(*) FROM attention_point WHERE subject_id = :id AND resolved_at IS NULL")
        .param("id", Long.toString(batch)).query(Long.class).single();
  }

  /** What counts of the lines with this reference number. */
  private long countedOnce() {
    return jdbc.sql("""
            SELECT COALESCE(SUM(l.amount_cent), 0) FROM ledger_claim_line l
            JOIN ledger_batch b ON b.batch_id = l.batch_id AND b.state = 'PUBLISHED'
            LEFT JOIN ledger_line_exception e ON e.line_id = l.id
            WHERE l.reference = :reference AND e.line_id IS NULL""")
        .param("reference", "Z" + tag).query(Long.class).single();
  }
}
