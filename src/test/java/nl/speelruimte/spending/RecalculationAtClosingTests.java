package nl.speelruimte.spending;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
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
      closing.start();
      await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);

      assertThatCode(() -> CompletableFuture.runAsync(() -> recalculation.recalculate(new SpacesMarked())).join())
          .doesNotThrowAnyException();
      return true;
    });
    closing.join();
  }
}
