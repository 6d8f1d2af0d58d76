package nl.speelruimte.exchange.ui;

import java.util.concurrent.atomic.AtomicInteger;

/** How many files come in together: the browser is asked to keep to it, and whoever does not is stopped here. */
final class UploadCount {

  static final int MOST = 1000;
  private final AtomicInteger taken = new AtomicInteger();

  /** Counts one more; false when it is too many. */
  boolean takes() {
    return taken.updateAndGet(count -> Math.min(count + 1, MOST + 1)) <= MOST;
  }

  /** All of them have been dealt with. */
  void done() {
    taken.set(0);
  }
}
