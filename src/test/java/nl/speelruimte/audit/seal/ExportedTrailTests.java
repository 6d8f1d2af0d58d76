package nl.speelruimte.audit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** UC-96: whoever has the file and docs/audit-trail.md can check the trail without the portal. */
@DatabaseTest
class ExportedTrailTests {

  private static final String NOTHING = "0".repeat(64);
  @Autowired private DataSource server;
  private OwnTrail trail;

  @BeforeEach
  void threeDays() throws Exception {
    trail = OwnTrail.of(server);
    trail.write("2026-03-01T10:00:00.123456789Z", "a", "met \"aanhalingen\", een é, een 😀 en\neen regel");
    trail.write("2026-03-01T11:00:00Z", "b", null);
    trail.write("2026-03-02T10:00:00Z", "a", "");
    trail.write("2026-03-04T10:00:00Z", "a", "nog niet verzegeld");
    trail.seal("2026-03-03T10:00:00Z");
  }

  @AfterEach
  void close() throws Exception {
    trail.close();
  }

  @Test
  void theFileAloneProvesTheTrail() throws Exception {
    assertThat(wrong(exported(null))).isEmpty();
    assertThat(exported(null)).hasSize(4 + 2);
  }

  @Test
  void aLineOfTheFileThatWasChangedIsFound() throws Exception {
    var lines = exported(null);
    lines.set(0, lines.get(0).replace("nieuw", "ander"));

    assertThat(wrong(lines)).containsExactly("event 1 changed");
  }

  @Test
  void aPeriodHoldsItsEventsAndItsSeals() throws Exception {
    var day = LocalDate.of(2026, 3, 2);

    assertThat(exported(new Period(day, day))).hasSize(2)
        .satisfies(lines -> assertThat(lines.getFirst()).contains("\"number\":2", "\"sealedOn\":\"2026-03-02\""))
        .satisfies(lines -> assertThat(lines.getLast()).startsWith("{\"seal\":\"2026-03-02\",\"events\":1,"));
  }

  /** Events and seals are of one moment, or the file would be wrong of a trail that is sound. */
  @Test
  void whatIsSealedMeanwhileIsNotInTheFile() throws Exception {
    for (var event = 0; event < 30; event++) {
      trail.write("2026-03-04T11:00:00Z", "c", "een reden van enige lengte ".repeat(10));
    }
    try (var beside = OwnTrail.beside(server)) {
      var told = new AtomicBoolean();
      var file = new ByteArrayOutputStream() {
        @Override
        public synchronized void write(byte[] some, int from, int length) {
          if (!told.getAndSet(true)) {
            beside.seal("2026-03-05T10:00:00Z");
          }
          super.write(some, from, length);
        }
      };
      trail.part(TrailExport.class).write(null, file);

      assertThat(told).isTrue();
      assertThat(wrong(new ArrayList<>(file.toString(UTF_8).lines().toList()))).isEmpty();
      assertThat(file.toString(UTF_8).lines()).filteredOn(line -> line.startsWith("{\"seal\"")).hasSize(2);
    }
    assertThat(exported(null)).filteredOn(line -> line.startsWith("{\"seal\"")).hasSize(3);
  }

  @Test
  void theCommandSaysWhatItCheckedAndWhatIsWrong() throws Exception {
    assertThat(printed()).contains("trail: 4 events and 2 seals checked, 1 events not sealed yet, 0 of them late",
        "last seal: 2026-03-02 ", "the database refuses changes: yes", "the trail is as it was written");

    trail.dropGuard();
    trail.jdbc.sql("UPDATE audit_event SET actor_name = 'Iemand anders' WHERE subject_id = 'b'").update();

    assertThat(printed()).contains("the database refuses changes: no", "BROKEN CHANGED, event 2, test.thing b",
        "THE TRAIL IS NOT AS IT WAS WRITTEN");
  }

  private String printed() {
    var printed = new ByteArrayOutputStream();
    VerifyCommand.print(trail.verify(), trail.part(TrailGuard.class).stands(), new PrintStream(printed, true, UTF_8));
    return printed.toString(UTF_8);
  }

  private List<String> exported(Period period) throws IOException {
    var file = new ByteArrayOutputStream();
    trail.part(TrailExport.class).write(period, file);
    return new ArrayList<>(file.toString(UTF_8).lines().toList());
  }

  /** As docs/audit-trail.md says it, without a class of the portal. */
  private static List<String> wrong(List<String> lines) throws Exception {
    var wrong = new ArrayList<String>();
    var chains = new HashMap<String, JsonNode>();
    var sealed = new TreeMap<String, StringBuilder>();
    var seal = NOTHING;
    for (var line : lines) {
      var row = JsonMapper.shared().readTree(line);
      if (row.has("seal")) {
        var day = row.path("seal").asString();
        var hash = sha256(seal + ":" + day + ":" + row.path("events").asLong() + "\n"
            + sealed.getOrDefault(day, new StringBuilder()));
        if (!hash.equals(row.path("hash").asString()) || !seal.equals(row.path("previous").asString())) {
          wrong.add("seal " + day + " broken");
        }
        seal = row.path("hash").asString();
      } else {
        event(row, chains, wrong);
        sealed.computeIfAbsent(row.path("sealedOn").asString(), _ -> new StringBuilder())
            .append(row.path("id").asLong()).append(':').append(row.path("hash").asString()).append('\n');
      }
    }
    return wrong;
  }

  private static void event(JsonNode row, HashMap<String, JsonNode> chains, List<String> wrong) throws Exception {
    var text = new StringBuilder();
    for (var column : List.of("recorded_at", "account_id", "actor_name", "actor_organisation", "actor_role", "origin",
        "subject_kind", "subject_id", "provider_id", "municipality_id", "kept_from_provider", "action",
        "before_json", "after_json", "reason", "result")) {
      var value = row.path(column);
      text.append(value.isNull() ? "-" : value.asString().getBytes(UTF_8).length + ":" + value.asString()).append('\n');
    }
    var hash = sha256(row.path("previous").asString() + ":" + row.path("number").asLong() + ":"
        + sha256(text.toString()));
    var chain = row.path("subject_kind") + " " + row.path("subject_id") + " " + row.path("result");
    var before = chains.put(chain, row);
    if (!hash.equals(row.path("hash").asString())) {
      wrong.add("event " + row.path("id").asLong() + " changed");
    } else if (!row.path("previous").asString().equals(before == null ? NOTHING : before.path("hash").asString())) {
      wrong.add("event " + row.path("id").asLong() + " follows another");
    }
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
  }
}
