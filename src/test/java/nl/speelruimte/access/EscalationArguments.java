package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.escalation.AnswerDraft;
import nl.speelruimte.escalation.EscalationDraft;
import nl.speelruimte.escalation.EscalationFilter;
import nl.speelruimte.escalation.EscalationId;
import nl.speelruimte.escalation.EscalationLevel;
import nl.speelruimte.escalation.NoticeId;
import nl.speelruimte.escalation.StepDraft;

/** What the ladder and its notices are asked with. */
final class EscalationArguments implements Arguments {

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    var day = LocalDate.of(2026, 6, 20);
    var owner = about.owner();
    return switch (parameter.getType().getSimpleName()) {
      case "EscalationId" -> List.of(new EscalationId(about.id("escalation", UUID.class)));
      case "NoticeId" -> List.of(new NoticeId(about.id("notice", UUID.class)));
      case "EscalationFilter" -> List.of(EscalationFilter.OPEN, EscalationFilter.of(owner.provider()),
          new EscalationFilter(null, EscalationLevel.WRITTEN_NOTICE, true));
      case "EscalationDraft" -> List.of(new EscalationDraft(UUID.randomUUID(), owner.provider(), owner.municipality(),
          null, "omdat", "signaal", null, "Marit", day, null));
      case "StepDraft" -> List.of(new StepDraft(EscalationLevel.TALK, "gesprek", "omdat", day, "Marit", day, null, null,
          null, null, 0));
      case "AnswerDraft" -> List.of(new AnswerDraft("antwoord", null));
      case "UUID" -> "step".equals(parameter.getName()) ? List.of(about.id("escalationStep", UUID.class)) : List.of();
      default -> List.of();
    };
  }
}
