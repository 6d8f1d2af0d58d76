package nl.speelruimte.plans.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a criterion from one version to the next.
 *
 * @param before null when it is new
 * @param after null when it was taken out
 * @param parts what is another than before; empty when it is new or was taken out
 */
public record CriterionChange(@Nullable Criterion before, @Nullable Criterion after, List<Part> parts) {

  public CriterionChange {
    parts = List.copyOf(parts);
  }

  /** What can be another than before. */
  public enum Part {
    CODE,
    TEXT,
    EXPLANATION,
    SCALE,
    WEIGHT,
    KNOCK_OUT,
    APPLIES_TO,
    /** Its place among those that stayed. */
    ORDER
  }

  /** The differences, in the order of the new version; what was taken out comes last. */
  public static List<CriterionChange> between(List<Criterion> old, List<Criterion> now) {
    var before = old.stream().collect(Collectors.toMap(Criterion::key, Function.identity()));
    var keys = now.stream().map(Criterion::key).toList();
    var order = old.stream().map(Criterion::key).filter(keys::contains).toList();
    var orderNow = keys.stream().filter(before::containsKey).toList();
    var changes = new ArrayList<CriterionChange>();
    for (var criterion : now) {
      var was = before.get(criterion.key());
      var parts = was == null ? List.<Part>of() : parts(was, criterion, order, orderNow);
      if (was == null || !parts.isEmpty()) {
        changes.add(new CriterionChange(was, criterion, parts));
      }
    }
    old.stream().filter(criterion -> !keys.contains(criterion.key()))
        .forEach(criterion -> changes.add(new CriterionChange(criterion, null, List.of())));
    return List.copyOf(changes);
  }

  private static List<Part> parts(Criterion was, Criterion is, List<UUID> order, List<UUID> orderNow) {
    var parts = new ArrayList<Part>();
    add(parts, Part.CODE, was.code(), is.code());
    add(parts, Part.TEXT, was.text(), is.text());
    add(parts, Part.EXPLANATION, was.explanation(), is.explanation());
    add(parts, Part.SCALE, was.scale(), is.scale());
    if (was.weight() == null || is.weight() == null ? was.weight() != is.weight()
        : was.weight().compareTo(is.weight()) != 0) {
      parts.add(Part.WEIGHT);
    }
    add(parts, Part.KNOCK_OUT, was.knockOut(), is.knockOut());
    add(parts, Part.APPLIES_TO, was.appliesTo(), is.appliesTo());
    add(parts, Part.ORDER, order.indexOf(is.key()), orderNow.indexOf(is.key()));
    return parts;
  }

  private static void add(List<Part> parts, Part part, @Nullable Object was, @Nullable Object is) {
    if (!Objects.equals(was, is)) {
      parts.add(part);
    }
  }
}
