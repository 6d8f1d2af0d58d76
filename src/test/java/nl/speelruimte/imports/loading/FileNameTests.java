package nl.speelruimte.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

  @ParameterizedTest
  @CsvSource({"123456782.xml, #########.xml", "bsn123 456 782.xml, bsn#########.xml", "1234.56.782.csv, #########.csv",
      "map/12-3456-782 brief.xml, ######### brief.xml", "1.2.3.4.5.6.7.8.2, #########",
      "2 123 456 782.xml, 2 #########.xml", "123\u00a0456\u00a0782.xml, #########.xml",
      "jw123456782.xml, jw#########.xml"})
  void makesWhatLooksLikeAClientNumberUnreadable(String given, String kept) {
    assertThat(FileName.of(given)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jw323-202603.xml", "JW323 2026-03.xml", "wmo303-202603.xml", "2026-03-01 12.xml",
      "12345678.xml", "1234567890.xml", "123--456--782.xml"})
  void leavesOtherNumbersAsTheyAre(String given) {
    assertThat(FileName.of(given)).isEqualTo(given);
  }
}
