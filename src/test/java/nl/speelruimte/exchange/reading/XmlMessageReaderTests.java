package nl.speelruimte.exchange.reading;

import static nl.speelruimte.exchange.reading.CareMessages.claim;
import static nl.speelruimte.exchange.reading.CareMessages.line;
import static nl.speelruimte.exchange.reading.MessageKind.JW323;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.ledger.ClaimLine;
import nl.speelruimte.ledger.Flag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlMessageReaderTests {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
  void readsTheEncodingThatIsDeclared(String encoding) {
    var declared = claim(73200, line()).replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");

    assertThat(Reading.of(JW323, declared, Charset.forName(encoding)).facts()).hasSize(1);
  }

  @Test
  void refusesBytesThatAreNotInTheDeclaredEncoding() {
    var file = claim(73200, line("R-1", "R-é")).getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Reading.of(JW323, file)).isInstanceOf(FileRefused.class);
  }

  @Test
  void takesAnyPrefixAndNone() {
    var message = claim(73200, line());

    assertThat(Reading.of(JW323, message.replace("m:", "jw323_:").replace("xmlns:m=", "xmlns:jw323_=")).facts())
        .hasSize(1);
    assertThat(Reading.of(JW323, message.replace("<m:", "<").replace("</m:", "</").replace("<b:", "<")
        .replace("</b:", "</")).facts()).hasSize(1);
  }

  @Test
  void flagsANewerMinorVersion() {
    var newer = claim(73200, line()).replace("Subversie>2", "Subversie>4").replace("3_2", "3_4");

    assertThat(Flag.of(((ClaimLine) Reading.of(JW323, newer).facts().getFirst()).flags()))
        .containsExactly(Flag.NEWER_VERSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<!DOCTYPE m:Bericht [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
      "<!DOCTYPE m:Bericht SYSTEM 'http://127.0.0.1:9/x.dtd'>",
      "<!DOCTYPE m:Bericht [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"})
  void refusesADocumentType(String type) {
    var message = claim(73200, line("R-1", "&c;")).replace("<m:Bericht", type + "<m:Bericht");

    assertThatThrownBy(() -> Reading.of(JW323, message)).isInstanceOfSatisfying(FileRefused.class,
        refused -> assertThat(refused.reason().key()).isEqualTo("exchange.reason.document-type"));
  }

  @Test
  void refusesAnEntityThatNobodyDeclared() {
    assertThatThrownBy(() -> Reading.of(JW323, claim(73200, line("R-1", "&wie;")))).isInstanceOf(FileRefused.class);
  }

  @Test
  void refusesAMessageThatBreaksOffAndNamesTheLine() {
    var message = claim(73200, line());

    assertThatThrownBy(() -> Reading.of(JW323, message.substring(0, message.length() - 60)))
        .isInstanceOfSatisfying(FileRefused.class, refused -> {
          assertThat(refused.reason().key()).isEqualTo("exchange.reason.not-well-formed");
          assertThat(refused.reason().arguments().getFirst()).matches("\\d+");
        });
  }

  @Test
  void refusesAnotherKindOfXml() {
    assertThatThrownBy(() -> Reading.of(JW323, "<factuur/>")).isInstanceOf(FileRefused.class);
  }

  @Test
  void refusesAPieceThatNeverEnds() {
    assertThatThrownBy(() -> Reading.of(JW323, claim(1, line("R-1", "x".repeat(6_000_000)))))
        .isInstanceOf(FileRefused.class);
  }

  @Test
  void refusesATagThatNamesMoreNamespacesThanAnybodyUses() {
    for (var names : List.of(200, 200_000)) {
      var tag = IntStream.range(0, names).mapToObj(name -> " xmlns:n" + name + "='x'")
          .collect(Collectors.joining("", "<m:Bericht", ""));

      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThatThrownBy(
          () -> Reading.of(JW323, claim(73200, line()).replace("<m:Bericht", tag))).isInstanceOf(FileRefused.class));
    }
  }

  @Test
  void refusesNamesThatWouldFillTheMemory() {
    var name = "n".repeat(70_000);

    assertThatThrownBy(() -> Reading.of(JW323, claim(73200, line()).replace("</m:Bericht>",
        "<" + name + "></" + name + "></m:Bericht>"))).isInstanceOf(FileRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-latijn", ".latijn", "latijn-0"})
  void refusesAnEncodingThatIsNone(String encoding) {
    assertThatThrownBy(() -> Reading.of(JW323, claim(73200, line()).replace("encoding=\"UTF-8\"",
        "encoding=\"" + encoding + "\""))).isInstanceOf(FileRefused.class);
  }

  @Test
  void refusesEndlessNestingAndEndlessNames() {
    assertThatThrownBy(() -> Reading.of(JW323, "<Bericht>" + "<a>".repeat(10_000))).isInstanceOf(FileRefused.class);
    var names = new StringBuilder("<Bericht>");
    for (var name = 0; name < 10_000; name++) {
      names.append("<n").append(name).append("/>");
    }
    assertThatThrownBy(() -> Reading.of(JW323, names.append("</Bericht>").toString())).isInstanceOf(FileRefused.class);
  }

  @Test
  void letsNothingPersonalThrough() {
    for (var reading : new Reading[] {
        Reading.of(JW323, claim(1, line(), line("2026-03-01", "x"))),
        Reading.of(MessageKind.JW301, CareMessages.allocation("<m:ToewijzingNummer>4711</m:ToewijzingNummer>")),
        Reading.of(MessageKind.JW305, CareMessages.start("<m:Begindatum>2026-01-12</m:Begindatum>"))}) {
      assertThat(reading.toString())
          .doesNotContain(CareMessages.BSN, CareMessages.NAME, CareMessages.COMMENT, "2014-02-03");
    }
  }

  /** Whatever the bytes, the answer is facts and refusals or one clear refusal of the file. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void answersMutilatedFilesWithARefusalAndNothingElse(long seed) {
    var random = new Random(seed);
    var whole = claim(146400, line(), line("R-1", "R-2")).getBytes(StandardCharsets.UTF_8);
    for (var round = 0; round < 500; round++) {
      var file = whole.clone();
      for (var change = 0; change <= random.nextInt(6); change++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(Reading.of(JW323, file).toString()).doesNotContain(CareMessages.BSN);
      } catch (FileRefused refused) {
        assertThat(refused.reason().toString()).doesNotContain(CareMessages.BSN);
      }
    }
  }
}
