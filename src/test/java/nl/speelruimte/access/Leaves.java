package nl.speelruimte.access;

import java.lang.reflect.Array;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Every text and number in an answer, however deep it sits. */
final class Leaves {

  private final List<String> found = new ArrayList<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Leaves() {}

  static List<String> of(@Nullable Object answer) {
    var leaves = new Leaves();
    leaves.walk(answer);
    return leaves.found;
  }

  /** Whether an answer says nothing: no rows, zeros and no's. */
  static boolean areEmpty(List<String> leaves) {
    return leaves.stream().allMatch(leaf -> leaf.isBlank() || leaf.matches("-?[0.]+|false"));
  }

  private void walk(@Nullable Object value) {
    switch (value) {
      case null -> { }
      case Optional<?> optional -> optional.ifPresent(this::walk);
      case OptionalDouble optional -> optional.ifPresent(this::walk);
      case Map<?, ?> map -> map.forEach((key, item) -> {
        walk(key);
        walk(item);
      });
      case Iterable<?> items when !(value instanceof Path) -> items.forEach(this::walk);
      case byte[] bytes -> found.add(new String(bytes));
      default -> {
        if (value.getClass().isArray()) {
          for (var index = 0; index < Array.getLength(value); index++) {
            walk(Array.get(value, index));
          }
        } else if (isOurs(value)) {
          walkFields(value);
        } else {
          found.add(value.toString());
        }
      }
    }
  }

  private static boolean isOurs(Object value) {
    return value.getClass().getName().startsWith("nl.speelruimte") && !(value instanceof Enum<?>);
  }

  private void walkFields(Object value) {
    if (AnnotatedElementUtils.hasAnnotation(value.getClass(), Component.class)) {
      found.add(value.getClass().getSimpleName());
      return;
    }
    if (!value.getClass().isRecord() && !seen.add(value)) {
      return;
    }
    for (var field : value.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        try {
          field.setAccessible(true);
          walk(field.get(value));
        } catch (IllegalAccessException | InaccessibleObjectException closed) {
          throw new IllegalStateException("Cannot look into " + field, closed);
        }
      }
    }
  }
}
