package nl.speelruimte.attention;

import java.time.LocalDate;
import java.util.List;

/** What a room looks at as the days go by, to raise and resolve its points. */
public interface Daily {

  /** What there is to look at on a day in Amsterdam: more than there is to say does no harm, less is never said. */
  List<Look> due(LocalDate today);

  /**
   * One thing to look at; a second look on the same day changes nothing.
   *
   * @param about by what the log names it
   */
  record Look(Object about, Runnable work) {}
}
