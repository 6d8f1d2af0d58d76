package nl.speelruimte.plans.remarks;

import java.time.Instant;
import java.util.Comparator;

/** In which order threads are read. */
final class ThreadOrder {

  /** Questions that wait come first, the one that is due first before the others; then what was spoken of last. */
  static final Comparator<ThreadRow> OPEN_QUESTIONS_FIRST = Comparator
      .comparing(ThreadRow::isOpenQuestion).reversed()
      .thenComparing((ThreadRow thread) -> thread.isOpenQuestion() ? thread.due() : null,
          Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparing(ThreadOrder::last, Comparator.reverseOrder());

  private ThreadOrder() {}

  private static Instant last(ThreadRow thread) {
    return thread.remarks().isEmpty() ? Instant.EPOCH : thread.remarks().getLast().at();
  }
}
