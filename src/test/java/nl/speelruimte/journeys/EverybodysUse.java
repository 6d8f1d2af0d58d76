package nl.speelruimte.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * Asks axe what keeps somebody from using the page that is open. The script goes into a page once, and only what is
 * wrong comes back. The style sheets, which are those of every page, are fetched and read for one page alone: that takes
 * longer than all the rest.
 */
final class EverybodysUse {

  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String SCRIPT = script();
  /**
   * A cell of a list takes the keyboard's focus and is no target for a finger; its link is, and is measured. That a choice
   * must be made the framework says of its select and its group of boxes by an attribute which their role does not know;
   * the label says it too.
   */
  private static final String GRAVE = """
      async ([part, type, values, preload]) => {
        const said = await axe.run(part, {runOnly: {type, values}, resultTypes: ['violations'], preload});
        const aboutCells = rule => rule.id === 'target-size'
            && rule.nodes.every(node => node.html.includes('role="gridcell"'));
        const ofTheFramework = node => /^<vaadin-(select-value-button|checkbox-group) /.test(node.html)
            && /^[^\\n]*\\n *ARIA attribute is not allowed: aria-required="true"$/.test(node.failureSummary.trim());
        said.violations.forEach(rule => rule.nodes = rule.nodes.filter(node => !ofTheFramework(node)));
        return said.violations.filter(rule => rule.nodes.length > 0)
            .filter(rule => ['serious', 'critical'].includes(rule.impact) && !aboutCells(rule))
            .map(rule => `${rule.id}: ${rule.help}` + rule.nodes.slice(0, 5)
                .map(node => `\\n  ${node.html} ${node.failureSummary}`).join(''));
      }""";

  private EverybodysUse() {}

  /** All that is grave in what the selector finds, in words; empty when everybody can use it. */
  static List<String> problems(Page page, String part) {
    return ask(page, part, "tag", WCAG, false);
  }

  /** What cannot be read for its colours: the rest does not change with them. */
  static List<String> problemsOfColour(Page page, String part) {
    return ask(page, part, "rule", List.of("color-contrast"), false);
  }

  /** What the style sheets keep somebody from, such as holding the screen the other way. */
  static List<String> problemsOfSheets(Page page) {
    return ask(page, "html", "rule", List.of("css-orientation-lock"), true);
  }

  private static List<String> ask(Page page, String part, String type, List<String> values,
      boolean withSheets) {
    if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    return ((List<?>) page.evaluate(GRAVE, List.of(part, type, values, withSheets))).stream().map(String::valueOf)
        .toList();
  }

  private static String script() {
    try {
      return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
