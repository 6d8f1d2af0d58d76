package nl.speelruimte.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, by its content. */
class FileKindsTests {

  @Test
  void thePermittedKindsAreRecognised() throws IOException {
    assertThat(FileKinds.of("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII))).contains(AttachmentType.PDF);
    assertThat(FileKinds.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
        .contains(AttachmentType.PNG);
    assertThat(FileKinds.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).contains(AttachmentType.JPEG);
    assertThat(FileKinds.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(AttachmentType.XLSX);
    assertThat(FileKinds.of(zip("[Content_Types].xml", "word/document.xml"))).contains(AttachmentType.DOCX);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "MZ this program", "<html><script>", "<?xml version='1.0'?>", "#!/bin/sh", "GIF89a", "PK",
      "PK\u0003\u0004 broken", "%PD"})
  void everythingElseIsRefused(String content) {
    assertThat(FileKinds.of(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @Test
  void archivesAndMacrosAreRefused() throws IOException {
    assertThat(FileKinds.of(zip("readme.txt"))).isEmpty();
    assertThat(FileKinds.of(zip("xl/workbook.xml", "xl/vbaProject.bin"))).isEmpty();
  }

  @Test
  void anArchiveThatUnpacksToFarTooMuchIsRefused() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      var zeros = new byte[1 << 20];
      for (var megabyte = 0; megabyte < 210; megabyte++) {
        zip.write(zeros);
      }
    }
    assertThat(FileKinds.of(out.toByteArray())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "C:\\temp\\addendum 3.pdf | addendum 3.pdf", "../../etc/passwd | passwd.pdf", "virus.exe | virus.pdf",
      "a\"b<c>.pdf | abc.pdf", ".htaccess | htaccess.pdf", "besluit.pdf.html | besluit.pdf.pdf", "'' | document.pdf",
      "besluit 6\u00a0mei.pdf | besluit 6 mei.pdf"})
  void aNameIsKeptWithoutWhatCouldHarm(String given, String kept) {
    assertThat(FileNames.withEnding(given, AttachmentType.PDF)).isEqualTo(kept);
  }

  private static byte[] zip(String... names) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("x".getBytes(StandardCharsets.US_ASCII));
      }
    }
    return out.toByteArray();
  }
}
