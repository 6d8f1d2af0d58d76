package nl.speelruimte.plans.judging.ui;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into its sentences, so that one can be pointed at without a mouse. */
final class Sentences {

  private Sentences() {}

  static List<Sentence> of(String text) {
    var sentences = new ArrayList<Sentence>();
    var breaks = BreakIterator.getSentenceInstance(Locale.of("nl", "NL"));
    breaks.setText(text);
    var from = breaks.first();
    for (var to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      var start = from;
      for (var line : text.substring(from, to).split("(?<=\n)")) {
        add(sentences, text, start, start + line.length());
        start += line.length();
      }
    }
    return List.copyOf(sentences);
  }

  private static void add(List<Sentence> sentences, String text, int from, int to) {
    var words = text.substring(from, to);
    var start = from + words.length() - words.stripLeading().length();
    var end = start + words.strip().length();
    if (end > start) {
      sentences.add(new Sentence(start, end, text.substring(start, end)));
    }
  }

  /** A sentence with its place in the text. */
  record Sentence(int from, int to, String words) {}
}
