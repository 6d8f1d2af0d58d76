package nl.speelruimte.spending;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import nl.speelruimte.ledger.LedgerQuestions;
import nl.speelruimte.spending.decisions.SpacesMarked;
import nl.speelruimte.spending.figures.FigureDesk;
import nl.speelruimte.spending.figures.RecalculationQueue;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is marked while the portal closes waits for the next start, and disturbs nobody. */
@DatabaseTest
class RecalculationAtClosingTests {

  @Autowired RecalculationQueue queue;
  @Autowired FigureDesk desk;
  @Autowired LedgerQuestions ledger;
  @Autowired Clock clock;

  @Test
  void aMarkThatComesWhileItStopsIsNoFault() throws InterruptedException {
    var recalculation = new Recalculation(queue, desk, ledger, clock);
    var closing = new Thread(recalculation::stop);
    recalculation.byHand(CareRegion.JOB, () -> {
      recalculation.start();
      await().until(RecalculationAtClosingTests::oneLooks);
      closing.start();
      await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);

      assertThatCode(() -> CompletableFuture.runAsync(() -> recalculation.recalculate(new SpacesMarked())).join())
          .doesNotThrowAnyException();
      return true;
    });
    closing.join();
  }

  /** One that did not begin yet would be dropped at closing, and nothing would be waited for. */
  private static boolean oneLooks() {
    return Thread.getAllStackTraces().entrySet().stream().anyMatch(thread ->
        thread.getKey().getName().equals("recalculation") && thread.getKey().getState() == Thread.State.WAITING
            && Arrays.stream(thread.getValue()).anyMatch(frame -> frame.getMethodName().equals("look")));
  }
}
