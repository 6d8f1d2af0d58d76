package nl.speelruimte.spending.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.procedure.ProcedureCounts.OfMunicipality;
import nl.speelruimte.spending.procedure.ProcedureCounts.OfProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises which step of a year is due, for whom, ahead of its day; resolves it when the step was taken. */
@Component
public class ProcedureWatch {

  static final String INTENTION = "spending.intention-due";
  static final String RESPONSE = "spending.response-due";
  static final String RESPONDED = "spending.responded";
  static final String DECISION = "spending.decision-due";
  static final String AGREEMENT = "spending.agreement-due";
  static final String JOINT_PLAN = "spending.joint-plan-due";
  private static final String WHY = "spending.attention.";
  /** How long before its last day a step is spoken of. */
  private static final int WEEKS_AHEAD = 6;
  private static final Viewer VIEWER = Viewer.system("procedure");
  private static final Set<Side> BUREAU = EnumSet.of(Side.BUREAU);
  /** What waits for a municipality is for itself: a group lets nobody read along with a decision before it is one. */
  private static final Set<Side> PAYER = EnumSet.of(Side.BUREAU, Side.PAYER);
  private static final Set<Side> MUNICIPALITIES = EnumSet.of(Side.BUREAU, Side.MUNICIPALITY);
  private final AttentionPoints points;
  private final ProcedureCounts counts;
  private final Clock clock;

  ProcedureWatch(AttentionPoints points, ProcedureCounts counts, Clock clock) {
    this.points = points;
    this.counts = counts;
    this.clock = clock;
  }

  /** Every night, and once more for a portal that was off. */
  @Scheduled(cron = "0 20 0,6 * * *", zone = "Europe/Amsterdam")
  @Transactional
  public void everyDay() {
    counts.years(LocalDate.now(clock)).forEach(this::look);
  }

  /** Looks at a year as it is now, in the transaction of whoever changed it. */
  public void look(int year) {
    var today = LocalDate.now(clock);
    var calendar = new ProcedureCalendar(LocalDate.of(year, 1, 1));
    due(new Due(INTENTION, "intention-due", "intention-late", calendar.intentionBy()), year, today, counts.notAnnounced(year));
    due(new Due(DECISION, "decision-due", "decision-late", calendar.decisionBy()), year, today, counts.notDecided(year));
    counts.perProvider(year).forEach(provider -> lookAt(provider, year, today));
    counts.perMunicipality(year).forEach(municipality -> lookAt(municipality, year, today, calendar));
  }

  private void due(Due step, int year, LocalDate today, long count) {
    var subject = YearPreparations.subject(year);
    if (count == 0 || today.isBefore(step.by.minusWeeks(WEEKS_AHEAD))) {
      points.resolve(VIEWER, step.kind, subject);
      return;
    }
    var late = today.isAfter(step.by);
    raise(step.kind, subject, step.by, late, late ? step.whyLate : step.why,
        List.of(Integer.toString(year), count, step.by), BUREAU, "spaces/preparation?year=" + year);
  }

  private void lookAt(OfProvider provider, int year, LocalDate today) {
    var subject = Subject.of("spending.preparation", year + ":" + provider.provider()).of(provider.provider());
    if (provider.unanswered() == 0 || provider.due() == null) {
      points.resolve(VIEWER, RESPONSE, subject);
    } else {
      var late = today.isAfter(provider.due());
      raise(RESPONSE, subject, provider.due(), late, late ? "response-late" : "response-due",
          List.of(Integer.toString(year), provider.unanswered(), provider.due()),
          EnumSet.of(Side.PROVIDER), "spaces/intended?year=" + year);
    }
    if (provider.answered() == 0) {
      points.resolve(VIEWER, RESPONDED, subject);
    } else {
      points.raise(VIEWER, new NewPoint(RESPONDED, subject, provider.against() > 0 ? Severity.WATCH : Severity.KNOW,
          Money.ZERO, WHY + "responded",
          List.of(Integer.toString(year), provider.answered(), provider.against()), BUREAU,
          "spaces/preparation?year=" + year + "&provider=" + provider.provider()));
    }
  }

  private void lookAt(OfMunicipality municipality, int year, LocalDate today, ProcedureCalendar calendar) {
    var jointPlanBy = calendar.jointPlanBy();
    var subject = Subject.of("spending.preparation", year + "@" + municipality.municipality())
        .at(municipality.municipality());
    if (municipality.waiting() == 0) {
      points.resolve(VIEWER, AGREEMENT, subject);
    } else {
      points.raise(VIEWER, new NewPoint(AGREEMENT, subject, Severity.ACT, municipality.amount(),
          WHY + "agreement",
          List.of(Integer.toString(year), municipality.waiting(), municipality.amount()), PAYER,
          "spaces/agreements").due(calendar.decisionBy()));
    }
    if (municipality.answered() == 0) {
      points.resolve(VIEWER, RESPONDED, subject);
    } else {
      points.raise(VIEWER, new NewPoint(RESPONDED, subject, Severity.ACT, Money.ZERO, WHY + "responded-waiting",
          List.of(Integer.toString(year), municipality.answered()), PAYER, "spaces/agreements"));
    }
    if (municipality.withoutPlan() == 0 || today.isBefore(jointPlanBy.minusWeeks(WEEKS_AHEAD))
        || today.getYear() > year) {
      points.resolve(VIEWER, JOINT_PLAN, subject);
    } else {
      var late = today.isAfter(jointPlanBy);
      raise(JOINT_PLAN, subject, jointPlanBy, late, late ? "joint-plan-late" : "joint-plan-due",
          List.of(Integer.toString(year), municipality.withoutPlan(), jointPlanBy), MUNICIPALITIES,
          "spaces?year=" + year + "&municipality=" + municipality.municipality());
    }
  }

  private void raise(String kind, Subject subject, LocalDate by, boolean late, String why, List<Object> figures,
      Set<Side> audience, String route) {
    points.raise(VIEWER, new NewPoint(kind, subject, late ? Severity.ACT : Severity.WATCH, Money.ZERO,
        WHY + why, figures, audience, route).due(by));
  }

  private record Due(String kind, String why, String whyLate, LocalDate by) {}
}
