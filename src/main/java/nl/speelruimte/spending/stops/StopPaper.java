package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDetails;
import org.springframework.stereotype.Component;

/** Writes the letters of a stop, keeps them and books them with the space. */
@Component
class StopPaper {

  private final StopLetters letters;
  private final StopTrace trace;
  private final Clock clock;

  StopPaper(StopLetters letters, StopTrace trace, Clock clock) {
    this.letters = letters;
    this.trace = trace;
    this.clock = clock;
  }

  /** A stop holds once it was confirmed in writing. */
  Attachment confirmation(Viewer viewer, SpaceDetails details, StopRow stop, String reason) {
    var letter = trace.store(viewer, "spending.letter.stop.file", stop,
        letters.confirmed(viewer, stop, details, LocalDate.now(clock), reason));
    trace.book(viewer, stop.space().value(), EntryType.STOP, stop.from(), reason, letter);
    return letter;
  }

  Attachment lifting(Viewer viewer, SpaceDetails details, StopRow stop, LocalDate lastDay, String reason) {
    var letter = trace.store(viewer, "spending.letter.lifted.file", stop,
        letters.lifted(viewer, stop, details, LocalDate.now(clock), lastDay, reason));
    trace.book(viewer, stop.space().value(), EntryType.STOP_LIFTED, lastDay, reason, letter);
    return letter;
  }
}
