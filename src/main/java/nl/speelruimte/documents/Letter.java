package nl.speelruimte.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What a letter says, in plain Dutch. All of it is text: nothing in it is ever read as markup.
 *
 * @param sender whose letter it is
 * @param addressee to whom it is sent
 * @param reference by what both parties find it again
 * @param subject what it is about, in a few words; also the title of the document
 * @param body its paragraphs, headings, lists and tables, in the order of reading
 * @param signature who signs, a line each
 */
public record Letter(
    Party sender, Party addressee, LocalDate date, String reference, String subject, List<Part> body,
    List<String> signature) {

  public Letter {
    body = List.copyOf(body);
    signature = List.copyOf(signature);
  }

  /** One of the two who write to each other. */
  public record Party(String name, List<String> lines) {

    public Party {
      lines = List.copyOf(lines);
    }

    public static Party of(String name, String... lines) {
      return new Party(name, List.of(lines));
    }
  }

  /** A part of the body. */
  public sealed interface Part {}

  /** A heading above what follows. */
  public record Heading(String text) implements Part {}

  /** Some sentences; line ends within it are kept. */
  public record Paragraph(String text) implements Part {}

  /** Points under each other. */
  public record Points(List<String> points) implements Part {

    public Points {
      points = List.copyOf(points);
    }
  }

  /**
   * Figures with a name: the first cell of each row and all cells of the head are headers, the others stand to the
   * right.
   */
  public record Table(String caption, List<String> head, List<List<String>> rows) implements Part {

    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      for (var row : rows) {
        if (row.size() != head.size()) {
          throw new IllegalArgumentException("A row of " + row.size() + " cells under a head of " + head.size());
        }
      }
    }
  }
}
