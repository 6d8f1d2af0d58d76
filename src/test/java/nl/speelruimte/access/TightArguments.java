package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.spending.tight.Measure;
import nl.speelruimte.spending.tight.StepDraft;

/** What the rooms of a tight space take. */
class TightArguments implements Arguments {

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    return switch (parameter.getType().getSimpleName()) {
      case "StepDraft" -> List.of(new StepDraft(LocalDate.of(about.year(), 6, 1), "omdat", "wie", Measure.NOTHING, 1),
          StepDraft.of("omdat", 0));
      default -> List.of();
    };
  }
}
