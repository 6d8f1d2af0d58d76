package nl.speelruimte.demo;

import java.time.LocalDate;

/** What happens in one room of the portal on the day on which the demo's people decide; each room has a scene. */
interface DemoScene {

  /**
   * Plays it through the doors of the module, as its people would.
   *
   * @param mainYear the year whose ceilings the demo shows
   * @param day the day of the adjustment that everybody in the demo knows of
   */
  void play(int mainYear, LocalDate day);
}
