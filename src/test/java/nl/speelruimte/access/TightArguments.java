package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.spending.compare.CompareFilter;
import nl.speelruimte.spending.compare.CompareState;
import nl.speelruimte.spending.compare.OwnFigureDraft;
import nl.speelruimte.spending.stops.ExceptionDraft;
import nl.speelruimte.spending.stops.ExceptionGround;
import nl.speelruimte.spending.stops.StopDraft;
import nl.speelruimte.spending.stops.StopFilter;
import nl.speelruimte.spending.stops.StopGround;
import nl.speelruimte.spending.stops.StopId;
import nl.speelruimte.spending.stops.StopStepDraft;
import nl.speelruimte.spending.tight.StepDraft;
import nl.speelruimte.spending.tight.TightMeasure;

/** What the rooms of a tight space take. */
class TightArguments implements Arguments {

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    return switch (parameter.getType().getSimpleName()) {
      case "StepDraft" -> List.of(new StepDraft(LocalDate.of(about.year(), 6, 1), "omdat", "wie", TightMeasure.NOTHING, 1),
          StepDraft.of("omdat", 0));
      case "AsOf" -> parameter.getDeclaringExecutable().getDeclaringClass().getPackageName().endsWith(".tight")
          ? Arrays.asList(AsOf.endOf(LocalDate.of(2026, 12, 31)), null) : List.of();
      case "StopId" -> List.of(new StopId(about.id("stop", Long.class)));
      case "StopFilter" -> List.of(StopFilter.ALL, StopFilter.of(about.owner().provider()),
          StopFilter.ALL.asOf(AsOf.endOf(LocalDate.of(about.year(), 12, 31))),
          new StopFilter(null, about.owner().municipality(), StopGround.PLAFOND, true));
      case "StopDraft" -> List.of(new StopDraft(StopGround.PLAFOND, LocalDate.of(about.year(), 12, 1), null,
          new LotId(about.lot()), "omdat"));
      case "StopStepDraft" -> List.of(new StopStepDraft("omdat", LocalDate.of(about.year(), 12, 1), 1));
      case "ExceptionDraft" -> List.of(new ExceptionDraft(ExceptionGround.OTHER, "omdat", 1));
      case "CompareFilter" -> List.of(CompareFilter.of(new Quarter(about.year(), 1)),
          CompareFilter.of(new Quarter(about.year(), 1)).asOf(AsOf.endOf(LocalDate.of(about.year(), 12, 31))),
          new CompareFilter(new Quarter(about.year(), 1), about.owner().provider(), about.owner().municipality(),
              CompareState.EQUAL));
      case "OwnFigureDraft" -> List.of(new OwnFigureDraft(Money.ofEuros(1), Money.ofEuros(1), "omdat", 1));
      case "int" -> parameter.getName().equals("quarter") ? List.of(1) : List.of();
      case "long" -> switch (parameter.getName()) {
        case "step" -> List.of(about.id("stopStep", Long.class));
        case "exception" -> List.of(about.id("exception", Long.class));
        default -> List.of();
      };
      default -> List.of();
    };
  }
}
