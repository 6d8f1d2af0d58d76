package nl.speelruimte.plans.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where two texts differ, word by word. */
public final class WordDifference {

  private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);
  /** Beyond this many comparisons a part counts as replaced as a whole. */
  private static final long MOST_COMPARISONS = 4_000_000;

  /** What became of a piece of text. */
  public enum Kind { SAME, ADDED, REMOVED }

  /** Neighbouring words of which the same became. */
  public record Piece(Kind kind, String text) {}

  private WordDifference() {}

  /** The pieces in the order in which they are read; what was removed comes before what was added in its place. */
  public static List<Piece> between(String before, String after) {
    var old = tokens(before);
    var now = tokens(after);
    var head = 0;
    while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
      head++;
    }
    var tail = 0;
    while (tail < old.size() - head && tail < now.size() - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    var pieces = new Pieces();
    old.subList(0, head).forEach(word -> pieces.add(Kind.SAME, word));
    middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), pieces);
    old.subList(old.size() - tail, old.size()).forEach(word -> pieces.add(Kind.SAME, word));
    return pieces.done();
  }

  /** Follows the longest sequence of words that both have. */
  private static void middle(List<String> old, List<String> now, Pieces pieces) {
    if ((long) old.size() * now.size() > MOST_COMPARISONS) {
      old.forEach(word -> pieces.add(Kind.REMOVED, word));
      now.forEach(word -> pieces.add(Kind.ADDED, word));
      return;
    }
    var common = common(old, now);
    var left = 0;
    var right = 0;
    while (left < old.size() || right < now.size()) {
      if (left < old.size() && right < now.size() && old.get(left).equals(now.get(right))) {
        pieces.add(Kind.SAME, old.get(left++));
        right++;
      } else if (right == now.size() || left < old.size() && common[left + 1][right] >= common[left][right + 1]) {
        pieces.add(Kind.REMOVED, old.get(left++));
      } else {
        pieces.add(Kind.ADDED, now.get(right++));
      }
    }
  }

  /** How many words the rests of both texts have in common, from each pair of places on. */
  private static int[][] common(List<String> old, List<String> now) {
    var common = new int[old.size() + 1][now.size() + 1];
    for (var left = old.size() - 1; left >= 0; left--) {
      for (var right = now.size() - 1; right >= 0; right--) {
        common[left][right] = old.get(left).equals(now.get(right)) ? common[left + 1][right + 1] + 1
            : Math.max(common[left + 1][right], common[left][right + 1]);
      }
    }
    return common;
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(found -> found.group()).toList();
  }

  /** Collects words into pieces, what was removed before what was added in its place. */
  private static final class Pieces {

    private final List<Piece> done = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void add(Kind kind, String word) {
      switch (kind) {
        case SAME -> {
          closeChanged();
          same.append(word);
        }
        case REMOVED -> {
          closeSame();
          removed.append(word);
        }
        case ADDED -> {
          closeSame();
          added.append(word);
        }
      }
    }

    List<Piece> done() {
      closeChanged();
      closeSame();
      return List.copyOf(done);
    }

    private void closeSame() {
      close(Kind.SAME, same);
    }

    private void closeChanged() {
      close(Kind.REMOVED, removed);
      close(Kind.ADDED, added);
    }

    private void close(Kind kind, StringBuilder text) {
      if (!text.isEmpty()) {
        done.add(new Piece(kind, text.toString()));
        text.setLength(0);
      }
    }
  }
}
