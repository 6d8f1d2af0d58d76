package nl.speelruimte.plans.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.documents.Letter.Paragraph;
import nl.speelruimte.documents.Letter.Part;
import nl.speelruimte.documents.Letter.Points;

/** Reads what was typed as parts of a letter: paragraphs, and points where lines begin with a dash. */
public final class TypedText {

  private static final String POINT = "- ";

  private TypedText() {}

  public static List<Part> parts(String text) {
    var parts = new ArrayList<Part>();
    for (var block : text.strip().split("\\R[ \\t]*\\R\\s*")) {
      if (!block.isBlank()) {
        parts.add(part(block.strip()));
      }
    }
    return parts;
  }

  private static Part part(String block) {
    var lines = block.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return lines.stream().allMatch(line -> line.startsWith(POINT))
        ? new Points(lines.stream().map(line -> line.substring(POINT.length()).strip()).toList())
        : new Paragraph(String.join("\n", lines));
  }

  /** The other way round: what a writer gets to see first. */
  public static String of(String... blocks) {
    return String.join("\n\n", Arrays.stream(blocks).filter(block -> !block.isBlank()).toList());
  }
}
