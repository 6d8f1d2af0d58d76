package nl.speelruimte.plans.deciding;

import java.util.List;
import nl.speelruimte.plans.letters.LetterPart;

/**
 * A part of a letter that was written before something was concluded or chosen otherwise.
 *
 * @param gone what the portal said when it was written, and says no more
 * @param now what it says instead
 */
public record TextBehind(LetterPart part, List<String> gone, List<String> now) {

  static TextBehind of(LetterPart part, String before, String after) {
    var then = before.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    var since = after.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return new TextBehind(part, then.stream().filter(line -> !since.contains(line)).toList(),
        since.stream().filter(line -> !then.contains(line)).toList());
  }
}
