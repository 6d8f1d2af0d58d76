package nl.speelruimte.improvement.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.effects.CheckedPromise;
import nl.speelruimte.improvement.effects.EffectCell;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** An effect in which nothing is missing, with the lines that say something new. */
record CheckedEffect(int quarter, List<Line> lines, @Nullable String words, @Nullable String reason) {

  static final int LONGEST = 4000;

  /**
   * @param details the action as the provider sees it: with all amounts
   * @throws RuleBroken naming the component of the draft, or the amount of a line
   */
  static CheckedEffect of(EffectDraft draft, ActionDetails details, LocalDate today) {
    var quarter = quarter(draft.quarter(), details.action().year(), today);
    var lines = lines(draft, details, quarter);
    if (lines.isEmpty()) {
      throw new RuleBroken("improvement.rule.nothing-entered");
    }
    var words = Given.textIfAny("words", draft.words(), LONGEST);
    if (words == null && lines.stream().anyMatch(line -> line.given.amount().isNegative())) {
      throw RuleBroken.at("words", "improvement.rule.negative-unexplained");
    }
    var follows = lines.stream().anyMatch(line -> line.before != null);
    var reason = follows ? Given.reason("reason", draft.reason(), Given.LONGEST_REASON) : null;
    return new CheckedEffect(quarter, lines, words, reason);
  }

  private static int quarter(@Nullable Quarter given, int year, LocalDate today) {
    var quarter = Given.required("quarter", given);
    if (quarter.year() != year) {
      throw RuleBroken.at("quarter", "improvement.rule.other-quarter", Integer.toString(year));
    }
    if (quarter.period().from().isAfter(today)) {
      throw RuleBroken.at("quarter", "improvement.rule.quarter-ahead");
    }
    return quarter.number();
  }

  private static List<Line> lines(EffectDraft draft, ActionDetails details, int quarter) {
    var agreed = details.promises().stream().flatMap(set -> set.lines().stream())
        .map(line -> EffectLine.field(line.municipality(), line.lot())).collect(Collectors.toSet());
    var known = known(details, quarter);
    var once = new HashSet<String>();
    for (var line : draft.lines()) {
      if (!agreed.contains(line.field()) || !once.add(line.field())) {
        throw RuleBroken.at(line.field(), "improvement.rule.other-place");
      }
      if (Math.abs(line.amount().cents()) > CheckedPromise.MOST) {
        throw RuleBroken.at(line.field(), "improvement.rule.amount-large");
      }
      var cell = known.get(line.field());
      if ((cell == null ? 0 : cell.number()) != line.after()) {
        throw RuleBroken.changedMeanwhile("improvement.changed.effect");
      }
    }
    return draft.lines().stream().map(line -> new Line(line, known.get(line.field())))
        .filter(line -> line.before == null || !Objects.equals(line.before.realised(), line.given.amount()))
        .toList();
  }

  /** What was entered in this quarter before, by the name of its amount. */
  private static Map<String, EffectCell> known(ActionDetails details, int quarter) {
    var known = new HashMap<String, EffectCell>();
    details.cells().stream().filter(cell -> cell.quarter() == quarter && cell.realised() != null)
        .forEach(cell -> known.put(EffectLine.field(cell.municipality(), cell.lot()), cell));
    return known;
  }

  /**
   * An amount that says something new.
   *
   * @param before what it takes the place of; null when nothing was entered
   */
  record Line(EffectLine given, @Nullable EffectCell before) {}
}
