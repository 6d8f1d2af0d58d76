package nl.speelruimte.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.speelruimte.imports.format.FileRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSnifferTests {

  @TempDir Path folder;

  @Test
  void knowsXmlBehindAByteOrderMark() throws IOException {
    assertThat(ContentSniffer.of(file("\ufeff<a/>", StandardCharsets.UTF_8))).isEqualTo(Content.XML);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<?xml version=\"1.0\"?><a/>", "\n\n  <a/>", "verzonden door systeem X\n<?xml version='1.0'?><a/>",
      "regel een\nregel twee\n<ns:Bericht xmlns:ns='x'/>"})
  void knowsXmlAlsoBehindStrayLines(String text) throws IOException {
    assertThat(ContentSniffer.of(file(text, StandardCharsets.UTF_8))).isEqualTo(Content.XML);
    assertThat(ContentSniffer.of(file(text, StandardCharsets.UTF_16))).isEqualTo(Content.XML);
  }

  @Test
  void leavesStrayLinesOut() throws IOException {
    for (var charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16}) {
      var file = file("een\r\ntwee\n<?xml version=\"1.0\"?><b:Bericht xmlns:b=\"urn:x\"><b:Header><b:Code>490</b:Code>"
          + "<b:Wie/></b:Header><b:Later>z</b:Later></b:Bericht>", charset);
      var head = Markup.head(file);

      assertThat(head.root()).isEqualTo("Bericht");
      assertThat(head.namespace()).isEqualTo("urn:x");
      assertThat(head.texts()).containsExactly(java.util.Map.entry("Code", "490"));
    }
  }

  @ParameterizedTest
  @CsvSource({"'', imports.reason.empty-file", "'  \n ', imports.reason.empty-file",
      "'%PDF-1.4\u0000\u0001', imports.reason.kind-unknown", "'7z\u00bc\u00af', imports.reason.kind-unknown"})
  void refusesWhatIsNoFileOfOurs(String text, String reason) {
    assertThatThrownBy(() -> ContentSniffer.of(file(text, StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(FileRefused.class, refused ->
            assertThat(refused.reason().key()).isIn(reason, "imports.reason.other-archive"));
  }

  @Test
  void tellsAWorkbookFromAnArchive() throws IOException {
    assertThat(ContentSniffer.of(zip("xl/workbook.xml", "[Content_Types].xml"))).isEqualTo(Content.XLSX);
    assertThat(ContentSniffer.of(zip("a.xml"))).isEqualTo(Content.ZIP);
    assertThat(ContentSniffer.of(file("Naam;Code\na;1", StandardCharsets.UTF_8))).isEqualTo(Content.CSV);
  }

  private Path zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("x".getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(Files.createTempFile(folder, "f", ""), bytes.toByteArray());
  }

  private Path file(String text, Charset charset) {
    try {
      return Files.write(Files.createTempFile(folder, "f", ""), text.getBytes(charset));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
