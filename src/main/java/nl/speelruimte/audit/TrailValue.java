package nl.speelruimte.audit;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Money;

/** A value as the trail kept it, told apart so that a screen can show it in the reader's language. */
public sealed interface TrailValue {

  /** Free text, a code or a number. */
  record Text(String text) implements TrailValue {}

  /** A calendar day. */
  record Day(LocalDate day) implements TrailValue {}

  /** An amount of money. */
  record Amount(Money money) implements TrailValue {}

  /** A constant of an enum, by its text key. */
  record Label(String textKey) implements TrailValue {}

  /** Yes or no. */
  record Answer(boolean yes) implements TrailValue {}

  /** Several values in a row. */
  record Row(List<TrailValue> values) implements TrailValue {}
}
