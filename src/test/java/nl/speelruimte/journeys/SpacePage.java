package nl.speelruimte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What one reads on the page of a space that is open. */
record SpacePage(Visit visit) {

  private static final Pattern MOVED = Pattern.compile("De prognose is sinds \\d{1,2} [a-z]+ \\d{4} met "
      + "€ ?[1-9][0-9.]* (gestegen|gedaald)\\. Het meest veranderde: (gedeclareerd|geleverd, nog te declareren|lopende toewijzingen|"
      + "nieuwe instroom) \\([^)]*€ ?[1-9][0-9.]*\\)");

  /** The signal in words. */
  String signal() {
    return words(visit.page().locator("main header .badge > span:not([aria-hidden])"));
  }

  /** A figure that explains itself, by the words under it. */
  Locator figure(String words) {
    return visit.page().locator(".fig:has(> span:text-matches('^" + words + "$')) .figure button");
  }

  Locator card(String heading) {
    return visit.page().locator("main section.card:has(h2:text-is('" + heading + "'))");
  }

  /** Says why the forecast moved: which part, by how much and through which batches, the latest first. */
  Locator batchesThatMovedIt() {
    var card = card("Waarom de prognose verschoof");
    assertThat(words(card)).containsPattern(MOVED).containsPattern("Door levering \\d+");
    return card.locator("text=/^levering \\d+$/");
  }

  /** The words of a part of the page, with plain spaces. */
  static String words(Locator part) {
    return part.innerText().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }

  /** An amount as it is shown, in euros. */
  static BigDecimal euros(String shown) {
    return new BigDecimal(shown.replaceAll("[^0-9,\u2212-]", "").replace('\u2212', '-').replace(',', '.'));
  }
}
