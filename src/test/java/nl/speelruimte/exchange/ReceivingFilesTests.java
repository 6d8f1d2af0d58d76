package nl.speelruimte.exchange;

import static nl.speelruimte.exchange.ExchangeParties.AGB;
import static nl.speelruimte.exchange.ExchangeParties.CBS;
import static nl.speelruimte.exchange.ExchangeParties.ours;
import static nl.speelruimte.exchange.reading.CareMessages.claim;
import static nl.speelruimte.exchange.reading.CareMessages.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelruimte.audit.AuditEvent;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.exchange.reading.CareMessages;
import nl.speelruimte.imports.BatchDetails;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ReceivingFilesTests {

  private static final Viewer SYSTEM = Viewer.system("test");
  private static final List<String> STARTS = List.of("Afzender", "Ontvanger", "BerichtIdentificatie",
      "BerichtDagtekening", "Clientsleutel", "Naam client", "ToewijzingNummer", "Begindatum");

  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired Worklist worklist;
  @Autowired AuditTrail trail;
  @Autowired JdbcClient jdbc;
  @Value("${speelruimte.data-directory}") Path data;

  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void parties() {
    ExchangeParties.make(jdbc);
  }

  @Test
  void readsTheSameContentFromCsvXlsxAndXml() throws IOException {
    var row = List.of(AGB, CBS, "S" + tag, "2026-04-05", CareMessages.BSN, CareMessages.NAME, "4711", "2026-01-12");
    var csv = String.join(";", STARTS) + "\n" + String.join(";", row) + "\n";
    var xml = ours(CareMessages.start("<m:ToewijzingNummer>4711</m:ToewijzingNummer>"
        + "<m:Begindatum>2026-01-12</m:Begindatum>"));

    var pseudonyms = new ArrayList<String>();
    for (var file : List.of(csv.getBytes(StandardCharsets.UTF_8), workbook(STARTS, row),
        xml.getBytes(StandardCharsets.UTF_8))) {
      var batch = loaded("starts", file);
      assertThat(batch.row().format()).isEqualTo("JW305");
      assertThat(batch.row().counts().accepted()).isEqualTo(1);
      pseudonyms.add(jdbc.sql("SELECT HEX(client) FROM ledger_care_event WHERE batch_id = :id")
          .param("id", batch.row().id()).query(String.class).single());
    }
    assertThat(pseudonyms.get(0)).hasSize(64);
    assertThat(pseudonyms).allSatisfy(each -> assertThat(each).isEqualTo(pseudonyms.get(0)));
  }

  @Test
  void makesABatchOfEachFileInAnArchive() throws IOException {
    var archive = zip(List.of("map/a.xml", "../../b.xml", "c.zip", "__MACOSX/x"), List.of(
        message("1"), message("2"), new String(zip(List.of("x"), List.of("y")), StandardCharsets.ISO_8859_1), "z"));

    var receipts = desk.loadNow(SYSTEM, BatchSource.DEMO, "veel.zip", new ByteArrayInputStream(archive));

    assertThat(receipts).extracting(Receipt::fileName).containsExactly("a.xml", "b.xml", "c.zip");
    assertThat(receipts).filteredOn(Receipt.Queued.class::isInstance).hasSize(2);
    assertThat(receipts.get(2)).isInstanceOfSatisfying(Receipt.Refused.class, refused ->
        assertThat(refused.reason().key()).isIn("imports.reason.nested-archive", "imports.reason.archive-broken"));
  }

  @Test
  void refusesABombAndAFileThatIsNothing() throws IOException {
    var bomb = zip(List.of("a.csv"), List.of("0".repeat(40_000_000)));

    assertThat(loaded("bom.zip", bomb).reason()).satisfies(why -> assertThat(why.key()).isEqualTo("imports.reason.bomb"));
    assertThat(loaded("leeg.xml", new byte[0]).reason())
        .satisfies(why -> assertThat(why.key()).isEqualTo("imports.reason.empty-file"));
    assertThat(loaded("a.xml", ("Naam;Leeftijd " + tag + "\nx;1").getBytes(StandardCharsets.UTF_8)).reason())
        .satisfies(why -> assertThat(why.key()).isEqualTo("imports.reason.unknown-table"));
    assertThat(loaded("xxe.xml", ours(claim(1, line())).replace("<m:Bericht",
            "<!DOCTYPE m:Bericht [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><m:Bericht").getBytes(StandardCharsets.UTF_8))
        .reason()).satisfies(why -> assertThat(why.key()).isEqualTo("imports.reason.document-type"));
  }

  @Test
  void aFileThatIsNotTakenLeavesALineInTheTrail() throws IOException {
    var unread = loaded("leeg.xml", new byte[0]);
    var unpacked = loaded("bom.zip", zip(List.of("a.csv"), List.of("0".repeat(40_000_000))));
    var withoutLines = loaded("kop.csv", (String.join(";", STARTS) + "\n").getBytes(StandardCharsets.UTF_8));

    assertThat(List.of(unread, unpacked, withoutLines)).allSatisfy(batch -> {
      assertThat(batch.row().status()).isEqualTo(BatchStatus.REJECTED);
      assertThat(trail.history(SYSTEM, Subject.of("imports.batch", batch.row().id()), PageRequest.of(0, 9)))
          .singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("imports.action.offered");
            assertThat(event.result()).isEqualTo(AuditEvent.Result.REFUSED);
          });
    });
  }

  @Test
  void putsAReferenceThatWasUsedBeforeOnTheWorklist() throws IOException {
    loaded("een.xml", message("A").getBytes(StandardCharsets.UTF_8));
    var again = message("A").replace("2026-04-05", "2026-05-05").replace(">B" + tag, ">C" + tag)
        .replace("DA" + tag, "DB" + tag);
    var batch = loaded("twee.xml", again.getBytes(StandardCharsets.UTF_8));

    assertThat(worklist.rows(SYSTEM, new WorklistFilter(batch.row().id(), LineState.OPEN), PageRequest.of(0, 9)))
        .singleElement().satisfies(row -> {
          assertThat(row.reason().key()).isEqualTo("exchange.reason.reference-used");
          assertThat(row.mendable()).isFalse();
        });
    assertThat(jdbc.sql("SELECT COUNT(*) FROM attention_point WHERE subject_id = :id AND resolved_at IS NULL")
        .param("id", Long.toString(batch.row().id())).query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void keepsNothingPersonalInDatabaseOrOnDisk() throws IOException {
    var one = loaded("x.xml", ours(claim(9, line(), line("2026-03-31", "2026-06-31"))).getBytes(StandardCharsets.UTF_8));
    var other = loaded("y.xml", ours(CareMessages.allocation("<m:ToewijzingNummer>" + Math.abs(tag.hashCode() % 1000)
        + "</m:ToewijzingNummer>")).getBytes(StandardCharsets.UTF_8));

    for (var table : List.of("imports_line", "imports_remark", "imports_batch", "audit_event", "ledger_claim_line")) {
      assertThat(jdbc.sql("SELECT * FROM " + table).query().listOfRows().toString())
          .doesNotContain(CareMessages.BSN, CareMessages.NAME, CareMessages.COMMENT);
    }
    assertThat(List.of(one, other)).allSatisfy(batch ->
        await().untilAsserted(() -> assertThat(data.resolve("spool/batch-" + batch.row().id())).doesNotExist()));
  }

  private BatchDetails loaded(String name, byte[] file) throws IOException {
    var receipt = desk.loadNow(SYSTEM, BatchSource.DEMO, name, new ByteArrayInputStream(file)).getFirst();
    return batches.details(SYSTEM, switch (receipt) {
      case Receipt.Queued queued -> queued.batch();
      case Receipt.Refused refused -> refused.batch();
      case Receipt.AlreadyThere there -> there.batch();
    });
  }

  private String message(String reference) {
    return ours(claim(73200, line("R-1", "Z" + reference + tag))).replace("D-7", "D" + reference + tag)
        .replace(">B-1<", ">B" + tag + reference + "<");
  }

  private static byte[] zip(List<String> names, List<String> contents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var at = 0; at < names.size(); at++) {
        zip.putNextEntry(new ZipEntry(names.get(at)));
        zip.write(contents.get(at).getBytes(names.get(at).endsWith("zip") ? StandardCharsets.ISO_8859_1
            : StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] workbook(List<String> header, List<String> row) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("Blad");
      for (var at = 0; at < header.size(); at++) {
        sheet.value(0, at, header.get(at));
        sheet.value(1, at, row.get(at));
      }
    }
    return bytes.toByteArray();
  }
}
