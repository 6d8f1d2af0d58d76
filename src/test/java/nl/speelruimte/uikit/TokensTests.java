package nl.speelruimte.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of the tokens, reckoned from the sheet itself, in light and in dark. */
class TokensTests {

  private static final Pattern TOKEN =
      Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

  @ParameterizedTest
  @CsvSource({
      "ink, paper", "ink, card", "ink, none-soft", "ink, accent-soft", "soft, paper", "soft, card", "soft, none-soft",
      "soft, accent-soft", "accent, paper", "accent, card", "accent, accent-soft", "on-accent, accent",
      "ok, ok-soft", "ok, card", "watch, watch-soft", "watch, card", "over, over-soft", "over, card", "over, paper"})
  void wordsCanBeRead(String words, String ground) throws IOException {
    assertContrast(words, ground, 4.5);
  }

  @ParameterizedTest
  @CsvSource({
      "solid, none-soft", "mid, none-soft", "hatch, none-soft", "band-edge, none-soft", "band-edge, card",
      "solid, card", "mid, card", "ink, none-soft", "ink, band", "card, solid", "card, mid", "edge, card",
      "edge, paper", "accent, none-soft"})
  void partsOfPicturesAndEdgesOfFieldsCanBeTold(String part, String ground) throws IOException {
    assertContrast(part, ground, 3);
  }

  private static void assertContrast(String one, String other, double least) throws IOException {
    var tokens = tokens();
    for (var mode = 0; mode < 2; mode++) {
      var contrast = contrast(tokens.get(one)[mode], tokens.get(other)[mode]);
      assertThat(contrast).as("%s on %s, %s", one, other, mode == 0 ? "light" : "dark").isGreaterThanOrEqualTo(least);
    }
  }

  private static Map<String, String[]> tokens() throws IOException {
    var found = new HashMap<String, String[]>();
    var matcher = TOKEN.matcher(Files.readString(Path.of("frontend", "styles", "tokens.css")));
    while (matcher.find()) {
      found.put(matcher.group(1), new String[] {matcher.group(2), matcher.group(3)});
    }
    return found;
  }

  private static double contrast(String one, String other) {
    var first = luminance(one);
    var second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    var weights = new double[] {0.2126, 0.7152, 0.0722};
    var sum = 0.0;
    for (var channel = 0; channel < 3; channel++) {
      var value = Integer.parseInt(colour.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0;
      sum += weights[channel] * (value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
