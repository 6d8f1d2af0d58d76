package nl.speelruimte.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays a letter out on its template; whatever a letter says is written as text, never as markup. */
final class LetterPage {

  private static final String TEMPLATE = template();
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

  private LetterPage() {}

  /** One pass over the template, so that nothing that was filled in is ever filled in again. */
  static String of(Letter letter) {
    var parts = Map.of("subject", text(letter.subject()), "sender", party(letter.sender()),
        "author", text(letter.sender().name()), "addressee", party(letter.addressee()),
        "date", text(day(letter.date())), "reference", text(letter.reference()),
        "body", letter.body().stream().map(LetterPage::part).collect(Collectors.joining("\n")),
        "signature", lines(letter.signature()));
    return PLACE.matcher(TEMPLATE).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String party(Letter.Party party) {
    return "<strong>" + text(party.name()) + "</strong>"
        + party.lines().stream().map(line -> "<br />" + text(line)).collect(Collectors.joining());
  }

  private static String part(Letter.Part part) {
    return switch (part) {
      case Letter.Heading(var heading) -> "<h2>" + text(heading) + "</h2>";
      case Letter.Paragraph(var paragraph) -> "<p>" + lines(paragraph.lines().toList()) + "</p>";
      case Letter.Points(var points) -> points.stream().map(point -> "<li>" + text(point) + "</li>")
          .collect(Collectors.joining("", "<ul>", "</ul>"));
      case Letter.Table table -> table(table);
    };
  }

  /** A caption is a paragraph above the table: readers of PDF find it there more surely than in a caption. */
  private static String table(Letter.Table table) {
    var head = table.head().stream().map(cell -> "<th scope=\"col\">" + text(cell) + "</th>")
        .collect(Collectors.joining());
    var rows = table.rows().stream().map(LetterPage::row).collect(Collectors.joining());
    return "<p class=\"caption\">" + text(table.caption()) + "</p><table><thead><tr>" + head + "</tr></thead><tbody>"
        + rows + "</tbody></table>";
  }

  private static String row(List<String> cells) {
    return "<tr><th scope=\"row\">" + text(cells.getFirst()) + "</th>" + cells.stream().skip(1)
        .map(cell -> "<td>" + text(cell) + "</td>").collect(Collectors.joining()) + "</tr>";
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(LetterPage::text).collect(Collectors.joining("<br />"));
  }

  /** Characters that mean something to markup are written out; those that no document carries are left out. */
  private static String text(String raw) {
    var safe = new StringBuilder();
    raw.codePoints().filter(SafeText::isCarried).forEach(character -> {
      switch (character) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\t', '\n', '\r' -> safe.append(' ');
        default -> safe.appendCodePoint(character);
      }
    });
    return safe.toString();
  }

  private static String template() {
    try (var file = LetterPage.class.getResourceAsStream("/letters/letter.html")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
