package nl.speelruimte.plans.judging;

import java.time.Clock;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The end of a round: by itself when everybody has finished, or by its lead; then what was found may be read. */
@Component
class Closing {

  private static final Viewer PORTAL = Viewer.system("judging");
  private final JudgingRoundRepository rounds;
  private final RoundBook book;
  private final JudgedVersions judged;
  private final RoundTrace trace;
  private final RoundPoints points;
  private final Clock clock;

  Closing(JudgingRoundRepository rounds, RoundBook book, JudgedVersions judged, RoundTrace trace, RoundPoints points,
      Clock clock) {
    this.rounds = rounds;
    this.book = book;
    this.judged = judged;
    this.trace = trace;
    this.points = points;
    this.clock = clock;
  }

  RoundTrace trace() {
    return trace;
  }

  /** After somebody finished or was excused: when nobody is left to wait for, it closes. */
  void afterwards(Viewer viewer, RoundId id) {
    var round = book.details(PORTAL, id).round();
    if (round.assessors() > 0 && round.finished() == round.assessors()) {
      close(viewer, rounds.hold(id.value()).orElseThrow(), null);
    } else {
      tell(id);
    }
  }

  /** @param reason null when everybody has finished */
  void close(Viewer viewer, JudgingRound round, @Nullable String reason) {
    round.close(viewer.name(), reason, clock.instant());
    rounds.saveAndFlush(round);
    var details = book.details(PORTAL, round.id());
    trace.closed(viewer, details, reason, judged.closed(PORTAL, details));
    points.tell(details);
  }

  void tell(RoundId id) {
    points.tell(book.details(PORTAL, id));
  }
}
