package nl.speelruimte.demo.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.speelruimte.demo.region.Region;
import nl.speelruimte.demo.region.Timeline;
import nl.speelruimte.exchange.reading.Agreed.Agreement;
import nl.speelruimte.exchange.reading.ClientSeal;
import nl.speelruimte.exchange.reading.Fields;
import nl.speelruimte.exchange.reading.LineSink;
import nl.speelruimte.exchange.reading.MessageKind;
import nl.speelruimte.exchange.reading.MessageReading;
import nl.speelruimte.exchange.reading.Parties;
import nl.speelruimte.exchange.reading.XmlMessageReader;
import nl.speelruimte.imports.format.LineRefused;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionFilesTests {

  private static final Region REGION = Region.of(new Timeline(LocalDate.of(2026, 11, 22), 1), 1);
  private final RegionFiles files = new RegionFiles(REGION);

  @Test
  void everyClaimLineStandsInAFileOnce() throws IOException {
    var written = 0L;
    for (var month : REGION.time().months()) {
      for (var file : files.messages(month)) {
        written += file.name().startsWith("jw323-2") ? rows(file) : 0;
        written += file.name().endsWith(".zip") ? xmlLines(file, MessageKind.JW323).size() : 0;
      }
    }
    var made = REGION.pairs().stream().flatMap(pair -> pair.claims().stream())
        .mapToLong(claim -> claim.lines().size()).sum();
    assertThat(written).isEqualTo(made);
  }

  @Test
  void theXmlOfTheLastMonthsIsReadWithoutARemark() throws IOException {
    var read = files.messages(YearMonth.of(2026, 11)).stream().filter(file -> file.name().endsWith(".zip")).toList();
    assertThat(read).hasSize(1);
    assertThat(xmlLines(read.getFirst(), MessageKind.JW323)).isNotEmpty().allMatch("accepted"::equals);
    assertThat(xmlLines(read.getFirst(), MessageKind.JW301)).isNotEmpty().allMatch("accepted"::equals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22", "2026-12-31", "2027-01-01", "2028-02-29", "2027-03-31", "2027-04-01",
      "2027-04-30", "2026-07-31"})
  void onAnyDayTheMistakenFilesAreRefusedForTheReasonsTheyWereMadeFor(LocalDate today) throws IOException {
    var region = Region.of(new Timeline(today, 1), 1);
    var reasons = new ArrayList<String>();
    for (var file : mistakenFiles(region)) {
      reasons.addAll(lines(file.bytes(), MessageKind.JW323));
    }
    assertThat(reasons).contains("exchange.reason.unknown-municipality", "imports.reason.no-such-day", "accepted");
  }

  @Test
  void theSameRegionGivesTheSameBytes() {
    var again = new RegionFiles(Region.of(REGION.time(), 1));
    var month = YearMonth.of(2026, 11);
    assertThat(again.messages(month)).extracting(DemoFile::name, file -> Arrays.hashCode(file.bytes()))
        .isEqualTo(files.messages(month).stream()
            .map(file -> tuple(file.name(), Arrays.hashCode(file.bytes()))).toList());
    assertThat(again.spaces(2026).name()).isEqualTo(files.spaces(2026).name());
  }

  private static List<DemoFile> mistakenFiles(Region region) {
    var files = new RegionFiles(region);
    return region.time().months().stream().flatMap(month -> files.messages(month).stream())
        .filter(file -> file.name().startsWith("jw323-9999") || file.name().startsWith("jw323-correctie")).toList();
  }

  private static long rows(DemoFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8).lines().count() - 1;
  }

  private static List<String> xmlLines(DemoFile archive, MessageKind kind) throws IOException {
    var results = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith(kind.name().toLowerCase())) {
          results.addAll(lines(zip.readAllBytes(), kind));
        }
      }
    }
    return results;
  }

  /** What becomes of each line: accepted, or the reason why not. */
  private static List<String> lines(byte[] message, MessageKind kind) throws IOException {
    var results = new ArrayList<String>();
    var reading = MessageReading.of(kind, onlyRealPlaces(), (_, _, _, _, _) -> new Agreement(true, null));
    new XmlMessageReader(kind, new ClientSeal(new byte[32])).read(new ByteArrayInputStream(message), new LineSink() {
      @Override
      public void line(int position, Fields head, Fields line) {
        try {
          reading.line(position, head, line, _ -> { });
          results.add("accepted");
        } catch (LineRefused refused) {
          results.add(refused.reason().key());
        }
      }

      @Override
      public void end(int count, Fields head) {
        // Nothing to add: only lines are counted here.
      }
    });
    return results;
  }

  private static Parties onlyRealPlaces() {
    return new Parties() {
      @Override
      public @Nullable MunicipalityId municipality(String cbs) {
        return cbs.equals("9999") ? null : new MunicipalityId(1);
      }

      @Override
      public ProviderId provider(String agb) {
        return new ProviderId(1);
      }
    };
  }
}
