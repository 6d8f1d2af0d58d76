package nl.speelruimte.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.database.DataDirectory;
import nl.speelruimte.exchange.reading.CareMessages;
import nl.speelruimte.imports.BatchRow;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names, client numbers and remarks of people go in with the messages, and are found nowhere afterwards. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTests {

  private static final Viewer PORTAL = Viewer.system("test");
  private static final String CBS = "9917";
  private static final String AGB = "99170101";
  /** The whole and the parts, as a search for a person would use them; a number that is no other's. */
  private static final List<String> PERSONAL = List.of(CareMessages.BSN, CareMessages.NAME, "Proefpersoon",
      CareMessages.COMMENT, "donderdag met oma", "888877776", "Geheimenstein",
      "Onbekendema", "999990019", "Stillesteeg");
  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired DataDirectory data;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void parties() {
    jdbc.sql("INSERT IGNORE INTO parties_municipality (cbs_code, name) VALUES (:cbs, 'Zwijgdorp')").param("cbs", CBS)
        .update();
    jdbc.sql("INSERT IGNORE INTO parties_provider (agb_code, name, status, updated_at) "
        + "VALUES (:agb, 'De Zwijger', 'ACTIVE', UTC_TIMESTAMP(6))").param("agb", AGB).update();
    jdbc.sql("UPDATE parties_revision SET token = UUID()").update();
  }

  @Test
  void areFoundInNoTableNoLogAndNoFile(CapturedOutput output) throws IOException {
    var loaded = new ArrayList<BatchRow>();
    for (var message : messages()) {
      loaded.add(load("bericht.xml", message));
    }
    loaded.add(load("toewijzingen.csv", """
        Afzender;Ontvanger;BerichtIdentificatie;BerichtDagtekening;Clientsleutel;Naam;ToewijzingNummer;\
        ProductCategorie;ProductCode;Toewijzingsdatum;Ingangsdatum
        9917;99170101;B-CSV;2026-04-05;888877776;Geheimenstein;81;45;45A01;2026-01-05;2026-01-12
        9917;99170101;B-CSV;2026-04-05;888877776;Geheimenstein;82;45;45A01;2026-01-05;2026-06-31
        """));
    loaded.add(load("zonder-kopregel.csv", "Jan Onbekendema;999990019;2011-03-04;Stillesteeg 1\n"));
    loaded.add(load("half-bekend.csv", "Clientsleutel;Jan Onbekendema;Stillesteeg 1\n999990019;a;b\n"));

    assertThat(loaded).as("tables of no format").anyMatch(batch -> batch.status() == BatchStatus.REJECTED
        && batch.fileName().equals("half-bekend.csv"));
    for (var kind : List.of("JW301", "JW305", "JW307", "JW323", "JW325")) {
      assertThat(loaded).as("a %s that was booked", kind).anyMatch(batch -> kind.equals(batch.format())
          && batch.status() == BatchStatus.PUBLISHED && batch.counts().accepted() > 0);
    }
    assertThat(loaded).as("lines that were refused").anyMatch(batch -> batch.counts().refused() > 0);
    for (var person : PERSONAL) {
      assertThat(tablesWith(person)).as("tables with %s", person).isEmpty();
      assertThat(output.getAll()).as("log").doesNotContain(person);
    }
    assertThat(filesWith(PERSONAL)).as("files below the data directory").isEmpty();
    assertThat(tablesWith("Zwijgdorp")).as("the search itself works").contains("parties_municipality.`name`");
    assertThat(filesWith(List.of("Zwijgdorp"))).as("the search itself works").isNotEmpty();
  }

  /** Good messages, and each once more with something wrong in it, so that lines are refused and explained too. */
  private static List<String> messages() {
    var messages = new ArrayList<String>();
    messages.add(CareMessages.claim(73200, CareMessages.line()));
    messages.add(CareMessages.claim(73201, CareMessages.line("03-31", "06-31"), CareMessages.line("R-1", "R-2")));
    messages.add(CareMessages.claim(73202, CareMessages.line("73200", CareMessages.NAME)));
    messages.add(CareMessages.claim(73203, CareMessages.line("45A01", CareMessages.BSN)));
    var allocation = """
        <m:ToewijzingNummer>4711</m:ToewijzingNummer>
        <m:Product><m:Categorie>45</m:Categorie><m:Code>45A01</m:Code></m:Product>
        <m:Toewijzingsdatum>2026-01-05</m:Toewijzingsdatum><m:Ingangsdatum>2026-01-12</m:Ingangsdatum>""";
    var event = """
        <m:ToewijzingNummer>4711</m:ToewijzingNummer><m:Begindatum>2026-01-12</m:Begindatum>
        <m:StatusAanlevering>1</m:StatusAanlevering>""";
    var ended = event + "<m:RedenBeeindiging>31</m:RedenBeeindiging><m:Einddatum>2026-03-01</m:Einddatum>";
    messages.add(CareMessages.allocation(allocation));
    messages.add(CareMessages.allocation(allocation.replace("2026-01-12", "2026-02-31")));
    messages.add(CareMessages.start(event));
    messages.add(CareMessages.stop(ended));
    messages.add(CareMessages.stop(ended.replace("2026-01-12", CareMessages.COMMENT)));
    messages.add(CareMessages.answer(73200, 0, CareMessages.returned("R-1", "9321")));
    messages.add("<kapot>" + CareMessages.NAME + CareMessages.claim(1, CareMessages.line()).substring(0, 900));
    return messages;
  }

  private BatchRow load(String name, String content) throws IOException {
    var ours = content.replace("0518", CBS).replace("41510101", AGB);
    var receipt = desk.loadNow(PORTAL, BatchSource.UPLOAD, name,
        new ByteArrayInputStream(ours.getBytes(StandardCharsets.UTF_8))).getFirst();
    return batches.details(PORTAL, switch (receipt) {
      case Receipt.Queued(var _, var batch) -> batch;
      case Receipt.AlreadyThere(var _, var batch) -> batch;
      case Receipt.Refused(var _, var batch, var _) -> batch;
    }).row();
  }

  private List<String> tablesWith(String person) {
    var found = new ArrayList<String>();
    jdbc.sql("""
            SELECT table_name, CONCAT('`', column_name, '`') FROM information_schema.columns
             WHERE table_schema = DATABASE() AND data_type NOT IN
               ('int', 'tinyint', 'smallint', 'decimal', 'date', 'datetime', 'double', 'uuid')""")
        .query((row, _) -> List.of(row.getString(1), row.getString(2))).list().forEach(column -> {
          var rows = jdbc.sql("SELECT COUNT(*) FROM %s WHERE LOCATE(:person, CAST(%s AS CHAR)) > 0"
              .formatted(column.getFirst(), column.getLast())).param("person", person).query(Long.class).single();
          if (rows > 0) {
            found.add(column.getFirst() + "." + column.getLast());
          }
        });
    return found;
  }

  private List<String> filesWith(List<String> persons) throws IOException {
    try (var files = Files.walk(data.path())) {
      return files.filter(Files::isRegularFile).flatMap(file -> found(file, persons)).toList();
    }
  }

  /** Reads the file once for all of them: only where one may begin is there more to compare than a byte. */
  private static Stream<String> found(Path file, List<String> persons) {
    var wanted = persons.stream().map(person -> person.getBytes(StandardCharsets.UTF_8)).toList();
    var begins = new boolean[256];
    wanted.forEach(person -> begins[person[0] & 0xff] = true);
    var found = new HashSet<String>();
    try (var channel = FileChannel.open(file)) {
      var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      for (var from = 0; from < bytes.limit(); from++) {
        if (begins[bytes.get(from) & 0xff]) {
          for (var person : wanted) {
            if (from + person.length <= bytes.limit() && bytes.slice(from, person.length).equals(ByteBuffer.wrap(person))) {
              found.add(file + ": " + new String(person, StandardCharsets.UTF_8));
            }
          }
        }
      }
    } catch (NoSuchFileException gone) {
      return Stream.of();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return found.stream();
  }
}
