package nl.speelruimte.plans.judging;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a round leaves in the trail: while it is open that somebody judged, and what they found only when it is closed. */
@Component
class RoundTrace {

  private final AuditTrail trail;

  RoundTrace(AuditTrail trail) {
    this.trail = trail;
  }

  void opened(Viewer viewer, RoundDetails details, FrameworkVersionDetails framework) {
    var round = details.round();
    var by = "%s, %d".formatted(framework.version().name(), framework.version().number());
    trail.record(viewer, round.subject(), "plans.judging.action.opened", null,
        new Opened(round.leadName(), by, round.dueOn(), names(details.assessors())), null);
  }

  void assessorsChanged(Viewer viewer, RoundDetails before, RoundDetails after, String reason) {
    trail.record(viewer, after.round().subject(), "plans.judging.action.assessors-changed",
        new Seated(names(before.assessors())), new Seated(names(after.assessors())), reason);
  }

  void leadTaken(Viewer viewer, RoundRow before, RoundRow after, String reason) {
    trail.record(viewer, after.subject(), "plans.judging.action.lead-taken", new Led(before.leadName()),
        new Led(after.leadName()), reason);
  }

  /** That it was given: what was found would tell the others. */
  void judged(Viewer viewer, RoundRow round) {
    trail.record(viewer, round.subject(), "plans.judging.action.judged", null, null, null);
  }

  void finished(Viewer viewer, RoundRow round) {
    trail.record(viewer, round.subject(), "plans.judging.action.finished", null, null, null);
  }

  void reopened(Viewer viewer, RoundRow round) {
    trail.record(viewer, round.subject(), "plans.judging.action.reopened", null, null, null);
  }

  /** That they do not judge: why might tell the others what they found, and follows when the round is closed. */
  void recused(Viewer viewer, RoundRow round) {
    trail.record(viewer, round.subject(), "plans.judging.action.recused", null, null, null);
  }

  /** From here on what was found may be read, and so it goes into the trail: a line for each assessor and part. */
  void closed(Viewer viewer, RoundDetails details, @Nullable String reason, JudgedVersions.Judged found) {
    var round = details.round();
    var framework = found.framework();
    var judgements = found.judgements();
    trail.record(viewer, round.subject(), "plans.judging.action.closed", null, null, reason);
    details.everybody().stream().filter(each -> !each.judges()).forEach(each -> trail.record(viewer, round.subject(),
        "plans.judging.action.recusal-disclosed", null, new Recused(each.name()), each.recusedReason()));
    for (var assessor : details.assessors()) {
      var parts = new LinkedHashMap<Integer, List<String>>();
      parts.put(0, lines(assessor, null, framework, judgements));
      for (var measure : found.content().measures()) {
        parts.put(measure.place(), lines(assessor, measure, framework, judgements));
      }
      parts.forEach((place, lines) -> {
        if (!lines.isEmpty()) {
          trail.record(viewer, round.subject(), "plans.judging.action.disclosed", null,
              new Disclosed(assessor.name(), place == 0 ? null : place.toString(), lines), null);
        }
      });
    }
  }

  /** The code of each criterion with what was found: {@code H1 4}, {@code K2 - geen bewijs}. */
  private static List<String> lines(AssessorRow assessor, @Nullable PlanMeasure measure, FrameworkVersionDetails framework,
      List<Judgement> judgements) {
    return framework.criteria().stream().flatMap(criterion -> judgements.stream()
        .filter(each -> each.assessor().equals(assessor.id()) && each.criterion().equals(criterion.id())
            && Objects.equals(each.measure(), measure == null ? null : measure.key()))
        .map(each -> Stream.of(criterion.code(), sign(each), each.reason()).filter(Objects::nonNull)
            .reduce((one, other) -> one + " " + other).orElseThrow())).toList();
  }

  private static String sign(Judgement judgement) {
    return judgement.score() != null ? judgement.score().toString() : judgement.value() == 1 ? "+" : "−";
  }

  private static List<String> names(List<AssessorRow> assessors) {
    return assessors.stream().map(each -> "%s (%s)".formatted(each.name(), each.organisation())).toList();
  }

  /** What the trail keeps of an opening. */
  record Opened(String roundLead, String roundFramework, LocalDate judgeUntil, List<String> assessors) {}

  /** Who judges. */
  record Seated(List<String> assessors) {}

  /** Who leads. */
  record Led(String roundLead) {}

  /** Who did not judge after all. */
  record Recused(String assessor) {}

  /** What one assessor found of the plan, or of one measure. */
  record Disclosed(String assessor, @Nullable String measurePlace, List<String> judgements) {}
}
