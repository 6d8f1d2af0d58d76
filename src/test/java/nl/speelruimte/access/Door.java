package nl.speelruimte.access;

import com.vaadin.flow.component.Component;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Viewer;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/** A method of a service that others may call with a viewer, found by looking at every bean there is. */
record Door(Object bean, Class<?> type, Method method, Method implemented) {

  static List<Door> all(ApplicationContext context) {
    var doors = new ArrayList<Door>();
    for (var name : context.getBeanDefinitionNames()) {
      var type = context.getType(name);
      if (type != null && ClassUtils.getUserClass(type).getName().startsWith("nl.speelruimte.")) {
        doors.addAll(of(context, name, ClassUtils.getUserClass(type)));
      }
    }
    return doors.stream().sorted(Comparator.comparing(Door::toString)).toList();
  }

  private static List<Door> of(ApplicationContext context, String name, Class<?> type) {
    return doors(type)
        .flatMap(door -> Arrays.stream(door.getMethods()).filter(method -> method.getDeclaringClass() == door))
        .filter(Door::takesViewer)
        .map(method -> new Door(context.getBean(name), type, method, ClassUtils.getMostSpecificMethod(method, type)))
        .toList();
  }

  /** A public service itself, or the interfaces in the root of its module that a hidden one answers for. */
  private static Stream<Class<?>> doors(Class<?> type) {
    if (type.getPackageName().endsWith(".ui")) {
      return Stream.of();
    }
    if (Modifier.isPublic(type.getModifiers()) && AnnotatedElementUtils.hasAnnotation(type, Service.class)) {
      return Stream.of(type);
    }
    return Arrays.stream(ClassUtils.getAllInterfacesForClass(type))
        .filter(door -> Modifier.isPublic(door.getModifiers()) && door.getPackageName().equals(module(type)));
  }

  private static String module(Class<?> type) {
    return Arrays.stream(type.getPackageName().split("\\.")).limit(3).reduce((left, right) -> left + "." + right)
        .orElseThrow();
  }

  private static boolean takesViewer(Method method) {
    return method.getParameterCount() > 0 && method.getParameterTypes()[0] == Viewer.class
        && !Modifier.isStatic(method.getModifiers()) && !Component.class.isAssignableFrom(method.getReturnType());
  }

  /** Whether calling it means to change something. */
  boolean isCommand() {
    var own = implemented.getAnnotation(Transactional.class);
    return implemented.isAnnotationPresent(PreAuthorize.class) || method.getReturnType() == void.class
        || own != null && !own.readOnly()
        || !Collections.disjoint(Arrays.asList(method.getParameterTypes()), Set.of(InputStream.class, Supplier.class));
  }

  @Override
  public String toString() {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
