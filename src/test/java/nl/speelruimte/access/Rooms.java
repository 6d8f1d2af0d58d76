package nl.speelruimte.access;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds what each room brings to the matrix, by name, so that a new room adds a file and changes none. */
final class Rooms {

  private Rooms() {}

  static <T> List<T> all(Class<T> kind) {
    var finder = new ClassPathScanningCandidateComponentProvider(false);
    finder.addIncludeFilter(new AssignableTypeFilter(kind));
    return finder.findCandidateComponents(Rooms.class.getPackageName()).stream()
        .sorted(Comparator.comparing(BeanDefinition::getBeanClassName))
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), Rooms.class.getClassLoader()))
        .map(type -> kind.cast(BeanUtils.instantiateClass(type))).toList();
  }
}
