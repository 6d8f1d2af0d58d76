package nl.speelruimte.improvement;

import java.time.LocalDate;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A move that may be made, with all it asks for. */
record CheckedMove(ActionMove move, @Nullable String reason, @Nullable LocalDate day, @Nullable ActionId into) {

  private static final int LONGEST = 2000;

  /**
   * @param from where the action stands
   * @param adoptedOn nothing happened to it before
   * @throws RuleBroken naming the component of the draft
   */
  static CheckedMove of(MoveDraft draft, ActionStatus from, LocalDate adoptedOn, LocalDate startsOn, LocalDate today) {
    var move = draft.move();
    if (!move.leavesFrom(from)) {
      throw new RuleBroken("improvement.rule.step");
    }
    var reason = move.isReasoned() ? Given.text("reason", draft.reason(), LONGEST)
        : Given.textIfAny("reason", draft.reason(), LONGEST);
    var first = adoptedOn.isBefore(startsOn) ? adoptedOn : startsOn;
    return new CheckedMove(move, reason, day(move, draft.day(), first, today),
        move == ActionMove.MERGE ? Given.required("into", draft.into()) : null);
  }

  private static @Nullable LocalDate day(ActionMove move, @Nullable LocalDate day, LocalDate first, LocalDate today) {
    return switch (move.day()) {
      case NONE -> null;
      case BY_NOW -> {
        var given = Given.required("day", day);
        if (given.isAfter(today) || given.isBefore(first)) {
          throw RuleBroken.at("day", "improvement.rule.day-outside", first, today);
        }
        yield given;
      }
      case AHEAD -> {
        var given = Given.day("day", day);
        if (!given.isAfter(today)) {
          throw RuleBroken.at("day", "improvement.rule.day-ahead");
        }
        yield given;
      }
    };
  }
}
