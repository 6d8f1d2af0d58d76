package nl.speelruimte.spending.compare;

import java.util.EnumSet;
import java.util.List;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an entry or a word leaves behind: its line in the trail of the space, and a point while the numbers differ. */
@Component
class CompareTrace {

  private static final String KIND = "spending.compare";
  private final AuditTrail trail;
  private final AttentionPoints points;

  CompareTrace(AuditTrail trail, AttentionPoints points) {
    this.trail = trail;
    this.points = points;
  }

  void entered(Viewer viewer, SpaceDetails details, Comparison before, OwnFigure figure) {
    var old = before.latest().map(entry -> new Entered(name(before.quarter()), entry.forecast(), entry.realised())).orElse(null);
    trail.record(viewer, details.subject(), "spending.action.compare.entered", old,
        new Entered(name(before.quarter()), figure.forecast(), figure.realised()), figure.remark());
    if (figure.alike()) {
      points.resolve(viewer, KIND, subject(details, before.quarter()));
      return;
    }
    points.raise(viewer, new NewPoint(KIND, subject(details, before.quarter()), Severity.WATCH, atStake(figure),
        "spending.attention.compare-differs",
        List.of(Integer.toString(before.quarter().number()), figure.realised(), figure.ours().realised(), figure.forecast()),
        EnumSet.allOf(Side.class), "spaces/" + details.space().id()));
  }

  void said(Viewer viewer, SpaceDetails details, Comparison before, WordKind kind, @Nullable String words) {
    trail.record(viewer, details.subject(), "spending.action.compare." + kind.name(), null,
        new Said(name(before.quarter())), words);
    if (kind != WordKind.COMMENT) {
      points.resolve(viewer, KIND, subject(details, before.quarter()));
    }
  }

  private static String name(Quarter quarter) {
    return quarter.year() + "-" + quarter.number();
  }

  private static Money atStake(OwnFigure figure) {
    var difference = figure.forecastDifference();
    var most = difference == null ? figure.realisedDifference() : difference;
    return most.isNegative() ? most.negated() : most;
  }

  private static Subject subject(SpaceDetails details, Quarter quarter) {
    var place = details.space().place();
    return Subject.of("spending.comparison", details.space().id() + "/" + quarter.number()).of(place.provider())
        .at(place.municipality());
  }

  /** What the trail keeps of an entry. */
  record Entered(String quarter, Money ownForecast, Money ownRealised) {}

  /** What the trail keeps of a word. */
  record Said(String quarter) {}
}
