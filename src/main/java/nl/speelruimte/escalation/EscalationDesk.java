package nl.speelruimte.escalation;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Carries a step out: state, entry, document, notice, trace and reminders in the transaction of the command. */
@Component
class EscalationDesk {

  private final EscalationRepository escalations;
  private final EscalationSteps steps;
  private final EscalationTrace trace;
  private final NoticeSending notices;
  private final Clock clock;

  EscalationDesk(EscalationRepository escalations, EscalationSteps steps, EscalationTrace trace, NoticeSending notices,
      Clock clock) {
    this.escalations = escalations;
    this.steps = steps;
    this.trace = trace;
    this.notices = notices;
    this.clock = clock;
  }

  EscalationId open(Viewer viewer, EscalationDraft draft, ProviderId provider) {
    var signal = CheckedStep.first(draft, today());
    if (escalations.findByRequest(draft.request()).isPresent()) {
      throw new RuleBroken("escalation.rule.opened-already");
    }
    var escalation = kept(new Escalation(draft, provider, signal, viewer.name()));
    steps.add(viewer, escalation.id(), signal);
    trace.opened(viewer, draft, escalation, signal);
    return escalation.id();
  }

  void take(Viewer viewer, EscalationDetails details, StepDraft draft) {
    var escalation = found(details);
    escalation.mustBe(draft.version());
    var before = EscalationTrace.Said.of(escalation);
    var step = CheckedStep.of(draft, escalation.level(), escalation.openedOn(), today());
    escalation.take(step);
    escalations.saveAndFlush(escalation);
    var added = steps.add(viewer, escalation.id(), step);
    trace.taken(viewer, details, before, escalation, step);
    if (step.notice() != null) {
      notices.send(viewer, details.escalation(), step, added);
    }
  }

  void close(Viewer viewer, EscalationDetails details, String reason, int version) {
    var why = Given.text("reason", reason, CheckedStep.LONGEST);
    var escalation = found(details);
    escalation.mustBe(version);
    escalation.close(today());
    escalations.saveAndFlush(escalation);
    steps.closed(viewer, escalation, today(), why);
    trace.closed(viewer, details, escalation, why);
    notices.over(escalation.id());
  }

  /** Two clicks at the very same moment meet here. */
  private Escalation kept(Escalation opened) {
    try {
      return escalations.saveAndFlush(opened);
    } catch (DataIntegrityViolationException twice) {
      throw new RuleBroken("escalation.rule.opened-already");
    }
  }

  private Escalation found(EscalationDetails details) {
    var id = details.escalation().id();
    return escalations.findById(id.value()).orElseThrow(() -> new NotHere("escalation", id));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
