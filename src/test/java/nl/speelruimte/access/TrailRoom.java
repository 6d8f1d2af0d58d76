package nl.speelruimte.access;

import java.io.OutputStream;
import java.lang.reflect.Parameter;
import java.util.List;
import nl.speelruimte.audit.TrailFilter;

/** Arguments of the questions about the whole trail. */
final class TrailRoom implements Arguments {

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    if (parameter.getType() == TrailFilter.class) {
      return List.of(TrailFilter.ALL, new TrailFilter(null, null, about.mark(), null, about.owner().provider(),
          about.owner().municipality(), null, null));
    }
    return parameter.getType() == OutputStream.class ? List.of(OutputStream.nullOutputStream()) : List.of();
  }
}
