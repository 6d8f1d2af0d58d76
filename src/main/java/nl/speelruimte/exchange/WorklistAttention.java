package nl.speelruimte.exchange;

import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.imports.WorklistChanged;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says to the bureau that refused lines wait, for as long as they do. */
@Component
class WorklistAttention {

  private static final String WHY = "exchange.why.";
  private static final String KIND = "exchange.refused-lines";
  private final AttentionPoints points;

  WorklistAttention(AttentionPoints points) {
    this.points = points;
  }

  @EventListener
  void on(WorklistChanged changed) {
    var viewer = Viewer.system("worklist");
    var subject = Subject.of("imports.batch", changed.batch()).of(changed.provider()).at(changed.municipality());
    if (changed.open() == 0) {
      points.resolve(viewer, KIND, subject);
      return;
    }
    points.raise(viewer, new NewPoint(KIND, subject, Severity.WATCH, Money.ZERO, WHY + "refused-lines",
        List.of(changed.open(), Long.toString(changed.batch()), changed.fileName()), Set.of(Side.BUREAU),
        "imports/" + changed.batch()));
  }
}
