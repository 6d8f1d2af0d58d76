package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.util.List;
import nl.speelruimte.audit.Subject;

/** What the trail of several items together is asked with. */
final class TrailArguments implements Arguments {

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    return "subjects".equals(parameter.getName())
        ? List.of(List.of(Subject.of("spending.space", about.space()), Subject.of("parties.provider", 1)))
        : List.of();
  }
}
