package nl.speelruimte.exchange;

import static nl.speelruimte.exchange.ExchangeParties.ours;
import static nl.speelruimte.exchange.reading.CareMessages.claim;
import static nl.speelruimte.exchange.reading.CareMessages.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.speelruimte.imports.BatchAction;
import nl.speelruimte.imports.BatchDesk;
import nl.speelruimte.imports.BatchDetails;
import nl.speelruimte.imports.BatchFilter;
import nl.speelruimte.imports.BatchRow;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.MendingDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.Remark;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.imports.WorklistRow;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(roles = "BUREAU_ANALYST")
class LoadingMessagesTests {

  private static final Viewer SYSTEM = Viewer.system("test");
  private static final Viewer ANALYST = new Viewer(UUID.randomUUID(), "Anna Lyst", "Servicebureau",
      Role.BUREAU_ANALYST, new AccessScope.WholeRegion(), "test");

  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired BatchDesk batchDesk;
  @Autowired MendingDesk mending;
  @Autowired Worklist worklist;
  @Autowired JdbcClient jdbc;

  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void parties() {
    ExchangeParties.make(jdbc);
  }

  @Test
  void booksTheGoodLinesAndPutsTheRestOnTheWorklist() throws IOException {
    var batch = loaded(message(line("R-1", ref(1)), line("R-1", ref(2)).replace("03-31", "06-31"),
        line("R-1", ref(3)).replace("Bedrag>73200", "Bedrag>73201")));

    assertThat(batch.row().status()).isEqualTo(BatchStatus.PUBLISHED);
    assertThat(batch.row().format()).isEqualTo("JW323");
    assertThat(batch.row().counts()).extracting("lines", "accepted", "flagged", "refused")
        .containsExactly(3L, 2L, 2L, 1L);
    assertThat(batch.row().period()).isEqualTo("2026-03");
    assertThat(batch.row().provider()).isNotNull();
    assertThat(batch.remarks()).extracting(Remark::reason).extracting("key")
        .contains("exchange.flag.AMOUNT_DEVIATES", "exchange.flag.OUTSIDE_CONTRACT");
    assertThat(open(batch)).singleElement().satisfies(row -> {
      assertThat(row.line()).isEqualTo(2);
      assertThat(row.reason().key()).isEqualTo("imports.reason.no-such-day");
      assertThat(row.fields()).containsEntry("Einddatum", "2026-06-31").doesNotContainKey("Clientsleutel");
    });
    assertThat(amount(batch)).isEqualTo(146401);
  }

  @Test
  void loadsTheSameFileOnceWhenItComesTwiceAtOnce() throws Exception {
    var file = message(line("R-1", ref(1)));
    try (var browsers = Executors.newFixedThreadPool(4)) {
      Callable<List<Receipt>> load = () -> desk.loadNow(SYSTEM, BatchSource.DEMO, "a.xml", stream(file));
      var receipts = browsers.invokeAll(List.of(load, load, load, load), 90, TimeUnit.SECONDS).stream()
          .flatMap(done -> done.resultNow().stream()).toList();

      assertThat(receipts).filteredOn(Receipt.Queued.class::isInstance).hasSize(1);
      assertThat(receipts).filteredOn(Receipt.AlreadyThere.class::isInstance).hasSize(3);
    }
  }

  @Test
  void mendsALineAsABatchOfItsOwn() throws IOException {
    var batch = loaded(message(line("R-1", ref(1)), line("R-1", ref(2)).replace("03-31", "06-31")));
    var line = open(batch).getFirst();
    var fields = new java.util.HashMap<>(line.fields());

    assertThat(mending.mend(ANALYST, line.id(), line.version(), fields, "toch maar")).isInstanceOf(LineResult.Refused.class);
    fields.put("Einddatum", "2026-03-31");
    assertThat(mending.mend(ANALYST, line.id(), line.version(), fields, "tikfout")).isInstanceOf(LineResult.Accepted.class);

    assertThat(open(batch)).isEmpty();
    var mended = worklist.line(ANALYST, line.id());
    assertThat(mended.state()).isEqualTo(LineState.MENDED);
    assertThat(batches.mendedFrom(ANALYST, batch.row().id())).singleElement()
        .satisfies(child -> assertThat(child.id()).isEqualTo(mended.mendedIn()));
    assertThatThrownBy(() -> mending.dismiss(ANALYST, line.id(), line.version(), "te laat"))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void rollsBackAndReplaysABatchWithWhatWasMendedFromIt() throws IOException {
    var batch = loaded(message(line("R-1", ref(1)), line("R-1", ref(2)).replace("03-31", "06-31")));
    var line = open(batch).getFirst();
    mending.mend(ANALYST, line.id(), line.version(), with(line, "Einddatum", "2026-03-31"), "tikfout");
    assertThat(total(batch)).isEqualTo(146400);

    batchDesk.rollBack(ANALYST, batch.row().id(), batch.version(), "verkeerde maand");
    assertThat(total(batch)).isZero();
    var back = batches.details(ANALYST, batch.row().id());
    assertThat(back.row().status()).isEqualTo(BatchStatus.ROLLED_BACK);
    assertThat(back.may()).containsExactly(BatchAction.REPLAY);
    assertThatThrownBy(() -> batchDesk.replay(ANALYST, batch.row().id(), batch.version(), "oud"))
        .isInstanceOf(RuleBroken.class);

    batchDesk.replay(ANALYST, batch.row().id(), back.version(), "toch goed");
    assertThat(total(batch)).isEqualTo(146400);
  }

  @Test
  void takesAFileInAgainAfterItWasRolledBackAndRefusesTheReplayThen() throws IOException {
    var file = message(line("R-1", ref(1)));
    var batch = loaded(file);
    batchDesk.rollBack(ANALYST, batch.row().id(), batch.version(), "fout");
    loaded(file);
    var back = batches.details(ANALYST, batch.row().id());

    assertThatThrownBy(() -> batchDesk.replay(ANALYST, batch.row().id(), back.version(), "weer"))
        .isInstanceOfSatisfying(RuleBroken.class,
            broken -> assertThat(broken.textKey()).isEqualTo("imports.rule.loaded-again"));
  }

  @Test
  void offersLinesAgainOnceTheirProviderIsThere() throws IOException {
    var agb = "9918" + (Math.floorMod(tag.hashCode(), 9000) + 1000);
    var batch = loaded(message(line("R-1", ref(1)), line("R-1", ref(2))).replace(ExchangeParties.AGB, agb));
    assertThat(open(batch)).hasSize(2)
        .allSatisfy(row -> assertThat(row.reason().key()).isEqualTo("exchange.reason.unknown-provider"));

    assertThat(mending.offerAgain(ANALYST, batch.row().id(), "nog niet")).isZero();
    ExchangeParties.provider(jdbc, agb);
    assertThat(mending.offerAgain(ANALYST, batch.row().id(), "aanbieder toegevoegd")).isEqualTo(2);
    assertThat(open(batch)).isEmpty();
  }

  @Test
  void offersAllLinesAgainHoweverMany() throws IOException {
    var batch = loaded(message(line("R-1", ref(1)), line("R-1", ref(2)).replace("03-31", "06-31")));
    jdbc.sql("""
            INSERT INTO imports_line (batch_id, line, content, reason_key, reason_arguments)
            SELECT batch_id, seq, REPLACE(REPLACE(content, '2026-06-31', '2026-03-31'), :reference, CONCAT(:tag, seq)),
              reason_key, reason_arguments
            FROM imports_line, seq_3_to_10013 WHERE batch_id = :batch""")
        .param("reference", ref(2)).param("tag", tag + "-").param("batch", batch.row().id()).update();

    assertThat(mending.offerAgain(ANALYST, batch.row().id(), "hersteld bij de bron")).isEqualTo(10_011);

    assertThat(open(batch)).singleElement().satisfies(row -> assertThat(row.line()).isEqualTo(2));
  }

  @Test
  void findsABatchByItsNumberOrByWhatItsFileIsCalled() throws IOException {
    var id = loaded(message(line("R-1", ref(1)))).row().id();
    jdbc.sql("UPDATE imports_batch SET file_name = :name WHERE id = :id").param("name", tag + " 100%.xml")
        .param("id", id).update();

    assertThat(found(Long.toString(id))).contains(id);
    assertThat(found(tag)).containsExactly(id);
    assertThat(found(tag + " 100%.")).containsExactly(id);
    assertThat(found(tag + "%100")).isEmpty();
    assertThat(found(tag + "_100")).isEmpty();
    assertThat(found(id + "abc")).isEmpty();
  }

  private List<Long> found(String text) {
    return batches.rows(ANALYST, new BatchFilter(text, null, null, false), PageRequest.of(0, 500)).stream()
        .map(BatchRow::id).toList();
  }

  @Test
  void keepsNothingOfADryRun() throws IOException {
    var batchesBefore = count("imports_batch");
    var file = message(line("R-1", ref(1)), line("R-1", ref(2)).replace("03-31", "06-31"));
    var result = desk.rehearse(ANALYST, "proef.xml", stream(file), (_, _) -> { }).getFirst();

    assertThat(result.counts()).extracting("accepted", "refused").containsExactly(1L, 1L);
    assertThat(result.lines()).singleElement().satisfies(row -> assertThat(row.line()).isEqualTo(2));
    assertThat(count("imports_batch")).isEqualTo(batchesBefore);
    assertThat(loaded(file).row().status()).isEqualTo(BatchStatus.PUBLISHED);
  }

  @Test
  void aDryRunSaysWhichReferencesWereUsedBefore() throws IOException {
    var loaded = loaded(message(line("R-1", ref(1)), line("R-1", ref(2))));
    var file = message(line("R-1", ref(3)), line("R-1", ref(1)), line("R-1", ref(3)), line("R-1", ref(4)))
        .replace("2026-04-05", "2026-05-05");

    assertThat(rehearsed(file)).contains(new Remark(Reason.of("exchange.flag.reference-used"), 2, "2, 3"));

    batchDesk.rollBack(ANALYST, loaded.row().id(), loaded.version(), "verkeerde maand");
    assertThat(rehearsed(file)).contains(new Remark(Reason.of("exchange.flag.reference-used"), 1, "3"));
  }

  private List<Remark> rehearsed(String file) throws IOException {
    return desk.rehearse(ANALYST, "proef.xml", stream(file), (_, _) -> { }).getFirst().remarks();
  }

  @ParameterizedTest(name = "{1} to {2} claimed in {0}: {3}")
  @CsvSource(delimiter = '|', textBlock = """
      2026-03-01 | 2025-07-01 | 2025-07-31 |
      2026-03-01 | 2021-04-01 | 2021-04-04 | exchange.reason.claimed-too-late
      2026-03-01 | 2026-04-01 | 2026-04-05 | exchange.reason.after-claimed-month
      2099-03-01 | 2099-03-01 | 2099-03-31 | exchange.reason.claimed-ahead
      """)
  void refusesTheRowOfATableWithAPeriodThatCannotBeClaimed(String claimed, String begin, String end,
      @Nullable String reason) throws IOException {
    var table = "Afzender;Ontvanger;BerichtIdentificatie;BerichtDagtekening;DeclaratieNummer;DeclaratiePeriodeBegindatum;"
        + "DeclaratieDagtekening;TotaalIngediendBedrag;ReferentieNummer;ProductCategorie;ProductCode;Begindatum;"
        + "Einddatum;GeleverdVolume;Eenheid;Bedrag;DebetCredit\n"
        + String.join(";", ExchangeParties.AGB, ExchangeParties.CBS, "B" + tag, "2026-04-05", "D" + tag, claimed,
            "2026-04-05", "73200", ref(1), "45", "45A01", begin, end, "480", "01", "73200", "D") + "\n";

    var result = desk.rehearse(ANALYST, "proef.csv", stream(table), (_, _) -> { }).getFirst();

    assertThat(result.lines()).extracting(line -> line.reason().key())
        .isEqualTo(Stream.ofNullable(reason).toList());
  }

  @Test
  void rejectsAFileThatBreaksOffAndKeepsNothingOfIt() throws IOException {
    var whole = message(line("R-1", ref(1)), line("R-1", ref(2)).replace("03-31", "06-31"));
    var batch = loaded(whole.substring(0, whole.length() - 40));

    assertThat(batch.row().status()).isEqualTo(BatchStatus.REJECTED);
    assertThat(batch.reason()).satisfies(reason ->
        assertThat(reason.key()).isEqualTo("exchange.reason.not-well-formed"));
    assertThat(open(batch)).isEmpty();
    assertThat(amount(batch)).isZero();
  }

  @Test
  void showsABatchToItsOwnPartiesOnly() throws IOException {
    var batch = loaded(message(line("R-1", ref(1))));
    var own = provider(batch.row().provider());
    var other = provider(new ProviderId(999_999));

    assertThat(batches.details(own, batch.row().id()).may()).isEmpty();
    assertThatThrownBy(() -> batches.details(other, batch.row().id())).isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> batchDesk.rollBack(own, batch.row().id(), batch.version(), "x"))
        .isInstanceOf(RuleBroken.class);
  }

  private BatchDetails loaded(String file) throws IOException {
    var receipt = desk.loadNow(SYSTEM, BatchSource.DEMO, "bericht-" + tag + ".xml", stream(file)).getFirst();
    return switch (receipt) {
      case Receipt.Queued queued -> batches.details(ANALYST, queued.batch());
      case Receipt.Refused refused -> batches.details(ANALYST, refused.batch());
      case Receipt.AlreadyThere there -> throw new AssertionError("Already in " + there.batch());
    };
  }

  private String message(String... lines) {
    return ours(claim(lines.length * 73200L, lines)).replace("D-7", "D" + tag).replace(">B-1<", ">B" + tag + "<");
  }

  private String ref(int number) {
    return "R" + tag + "-" + number;
  }

  private List<WorklistRow> open(BatchDetails batch) {
    return worklist.rows(ANALYST, new WorklistFilter(batch.row().id(), LineState.OPEN), PageRequest.of(0, 50));
  }

  private static Map<String, String> with(WorklistRow line, String column, String value) {
    var fields = new java.util.HashMap<>(line.fields());
    fields.put(column, value);
    return fields;
  }

  private long amount(BatchDetails batch) {
    return jdbc.sql("SELECT COALESCE(SUM(amount_cent), 0) FROM ledger_claim_line WHERE batch_id = :id")
        .param("id", batch.row().id()).query(Long.class).single();
  }

  /** What counts of the batch and what was mended from it. */
  private long total(BatchDetails batch) {
    return jdbc.sql("""
            SELECT COALESCE(SUM(l.amount_cent), 0) FROM ledger_claim_line l
            JOIN ledger_batch b ON b.batch_id = l.batch_id AND b.state = 'PUBLISHED'
            WHERE l.batch_id IN (SELECT id FROM imports_batch WHERE id = :id OR parent_id = :id)""")
        .param("id", batch.row().id()).query(Long.class).single();
  }

  private long count(String table) {
    return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Viewer provider(ProviderId id) {
    return new Viewer(UUID.randomUUID(), "Piet Postbode", "De Postkamer", Role.PROVIDER_DATA,
        new AccessScope.OfProvider(id), "test");
  }
}
