package nl.speelruimte.spending.letters;

import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.documents.Letter;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.forecast.Signal;

/** The figures of a space as a table in a letter. */
public final class SpaceFigures {

  private SpaceFigures() {}

  /** With too few allocations a forecast is made but not told. */
  public static Letter.Table table(SpaceDetails details) {
    var words = LetterWords.amounts();
    var row = details.space();
    var amounts = row.amounts();
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(LetterWords.say("spending.letter.figure.space"), words.euros(amounts.amount()), ""));
    rows.add(List.of(LetterWords.say("spending.letter.figure.claimed"), words.euros(amounts.claimed()),
        words.percent(row.progress().use())));
    if (row.progress().signal() != Signal.UNKNOWN) {
      rows.add(List.of(LetterWords.say("spending.letter.figure.forecast"), words.euros(amounts.forecast()),
          words.percent(row.progress().projected())));
      rows.add(List.of(LetterWords.say("spending.letter.figure.headroom"), words.euros(amounts.headroom()), ""));
    }
    rows.add(List.of(LetterWords.say("spending.letter.figure.elapsed"), "", words.percent(row.progress().elapsed())));
    return new Letter.Table(LetterWords.say("spending.letter.figures", row.source().asOf(), row.source().cutOff()),
        List.of(LetterWords.say("spending.letter.figure"), LetterWords.say("spending.letter.amount"),
            LetterWords.say("spending.letter.share")), rows);
  }
}
