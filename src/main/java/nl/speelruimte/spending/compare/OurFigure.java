package nl.speelruimte.spending.compare;

import java.time.LocalDate;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the portal says.
 *
 * @param forecast of the year; null when too little is known for one
 * @param claimed on the service months of the quarter
 * @param backlog delivered in the quarter and not claimed yet, as we estimate it
 * @param batch the latest batch it rests on
 */
public record OurFigure(
    @Nullable Money forecast, Money claimed, Money backlog, LocalDate cutOff, LocalDate asOf, @Nullable Long batch) {

  /** What was delivered in the quarter. */
  public Money realised() {
    return claimed.plus(backlog);
  }
}
