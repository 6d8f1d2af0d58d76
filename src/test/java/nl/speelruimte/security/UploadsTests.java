package nl.speelruimte.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.speelruimte.documents.AttachmentType;
import nl.speelruimte.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place where a browser can send a file judges it by its content, while it comes in. */
class UploadsTests {

  /** What looks into a file: the kinds that may be attached, and the desk that reads messages as a stream. */
  private static final Pattern LOOKS_INSIDE = Pattern.compile("AttachmentType\\.of\\(|desk\\.receive\\(");
  /** What stops a file that does not end, wherever its length was said to be. */
  private static final Pattern STOPS = Pattern.compile("readNBytes\\(|desk\\.receive\\(");
  /** What counts the files where they arrive, or holds one of them at most. */
  private static final Pattern COUNTS = Pattern.compile("count\\.takes\\(\\)|setMaxFiles\\(1\\)");
  /** Ways of the framework that take whatever comes, into memory or onto disk. */
  private static final Pattern TAKES_ANYTHING = Pattern.compile(
      "UploadHandler\\.(inMemory|toFile|toTempFile)|MemoryBuffer|FileBuffer|MultipartFile|InMemoryUploadHandler");

  @Test
  void everyHandlerLooksIntoWhatItTakesAndStopsWhatDoesNotEnd() {
    var handlers = sources().stream().filter(source -> source.contains("UploadEvent")).toList();

    assertThat(handlers).hasSizeGreaterThan(1).allSatisfy(handler -> {
      assertThat(handler).containsPattern(LOOKS_INSIDE).containsPattern(STOPS).containsPattern(COUNTS);
    });
    assertThat(sources()).noneMatch(source -> TAKES_ANYTHING.matcher(source).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MZ\u0090\u0000\u0003", "\u007fELF\u0002\u0001", "#!/bin/sh\nrm -rf /",
      "\u00ca\u00fe\u00ba\u00be\u0000", "<script>alert(1)</script>", "PK\u0003\u0004"})
  void aProgramThatIsCalledALetterIsStillAProgram(String content) {
    var bytes = content.getBytes(StandardCharsets.ISO_8859_1);

    for (var name : List.of("brief.pdf", "brief.docx", "foto.png", "brief.pdf.exe")) {
      var no = catchThrowableOfType(RuleBroken.class, () -> AttachmentType.of(name, bytes));
      assertThat(no).as(name).isNotNull();
      assertThat(Explained.inBothLanguages(no.textKey())).isTrue();
    }
  }

  private static List<String> sources() {
    try (var files = Files.walk(Path.of("src", "main", "java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).map(UploadsTests::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
