package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.changes.ChangeDraft;
import nl.speelruimte.spending.changes.ChangeId;
import nl.speelruimte.spending.mandates.MandateDraft;
import nl.speelruimte.spending.procedure.AnnounceDraft;
import nl.speelruimte.spending.procedure.DecideDraft;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.IntendedId;
import nl.speelruimte.spending.procedure.IntendedStatus;
import nl.speelruimte.spending.procedure.IntentionDraft;
import nl.speelruimte.spending.procedure.PreparationDraft;
import nl.speelruimte.spending.procedure.RespondDraft;
import nl.speelruimte.spending.procedure.Shown;
import nl.speelruimte.spending.procedure.YearPreparations.CorrectionDraft;
import nl.speelruimte.spending.steps.ArrangementItem;
import nl.speelruimte.spending.steps.JointPlanDraft;

/** What the yearly procedure is asked with. */
final class ProcedureArguments implements Arguments {

  private static final FileDraft LETTER = new FileDraft("besluit.pdf", "%PDF-1.7 test".getBytes());

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    var provider = about.owner().provider();
    var municipality = about.owner().municipality();
    var year = IntendedFilter.ofYear(about.year());
    var intended = new IntendedId(about.id("intended", UUID.class));
    var shown = new Shown(Map.of(intended, 0));
    var day = LocalDate.of(about.year(), 6, 1);
    if (parameter.getType() == long.class && parameter.getName().equals("step")) {
      return List.of(about.id("step", Long.class));
    }
    return switch (parameter.getType().getSimpleName()) {
      case "IntendedId" -> List.of(intended);
      case "IntendedFilter" -> List.of(year, year.of(provider), year.at(municipality),
          year.with(EnumSet.of(IntendedStatus.ANNOUNCED)), year.with(EnumSet.of(IntendedStatus.AGREEMENT)));
      case "JointPlanDraft" -> List.of(new JointPlanDraft(day, Arrays.stream(ArrangementItem.values())
          .collect(Collectors.toMap(item -> item, _ -> "omdat")), LETTER, "omdat", null));
      case "ChangeId" -> List.of(new ChangeId(about.id("change", UUID.class)));
      case "ChangeDraft" -> List.of(ChangeDraft.adjustment(new SpaceId(about.space()), Money.ofEuros(5), day, "omdat",
          LETTER));
      case "Shown" -> List.of(shown);
      case "Money" -> List.of(Money.ofEuros(5));
      case "PreparationDraft" -> List.of(
          new PreparationDraft(2027, BigDecimal.ONE, Money.ofEuros(1), provider, municipality));
      case "CorrectionDraft" -> List.of(new CorrectionDraft(provider, BigDecimal.ONE, "omdat"));
      case "IntentionDraft" -> List.of(new IntentionDraft(2027, provider, municipality, "onbekend", null,
          Money.ofEuros(5), "omdat", LETTER));
      case "AnnounceDraft" -> List.of(new AnnounceDraft(shown, day, day.plusWeeks(4), "omdat", LETTER, "omdat"));
      case "DecideDraft" -> List.of(new DecideDraft(shown, day, "omdat", LETTER, "omdat"));
      case "RespondDraft" -> List.of(new RespondDraft(true, "omdat", LETTER, "omdat"));
      case "MandateDraft" -> List.of(new MandateDraft(true, day, null, "omdat"));
      default -> List.of();
    };
  }
}
