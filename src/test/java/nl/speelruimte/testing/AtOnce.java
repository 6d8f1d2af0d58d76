package nl.speelruimte.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.speelruimte.kernel.RuleBroken;

/** Two people who press the same button at the very same moment. */
public final class AtOnce {

  private AtOnce() {}

  /**
   * Does the work twice at once, each in a thread of its own: moment and viewer must be part of it.
   *
   * @return what each of them got, or the {@link RuleBroken} it was told, in no order
   */
  public static List<Object> twice(Supplier<?> press) {
    var together = new CyclicBarrier(2);
    Callable<Object> person = () -> {
      together.await();
      try {
        return press.get();
      } catch (RuleBroken told) {
        return told;
      }
    };
    try (var people = Executors.newFixedThreadPool(2)) {
      var answers = new ArrayList<>();
      for (var answer : people.invokeAll(Collections.nCopies(2, person))) {
        answers.add(answer.get());
      }
      return answers;
    } catch (Exception failed) {
      throw new AssertionError("Nobody may be answered with anything but a business no", failed);
    }
  }
}
