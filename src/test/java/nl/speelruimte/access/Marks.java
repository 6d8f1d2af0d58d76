package nl.speelruimte.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts and numbers that say whose they are, wherever they turn up. */
final class Marks {

  private static final Pattern TEXT = Pattern.compile("QK(\\d+)Q");
  private static final long FIRST = 7_000_000_000L;
  private static final long EACH = 1_000_000;
  private final List<Owner> owners = new ArrayList<>();
  private long last;

  String text(Owner owner) {
    return "QK" + index(owner) + "Q";
  }

  /** Another number each time. */
  long number(Owner owner) {
    return FIRST + index(owner) * EACH + ++last % EACH;
  }

  private int index(Owner owner) {
    if (!owners.contains(owner)) {
      owners.add(owner);
    }
    return owners.indexOf(owner);
  }

  /** Whose marks there are among the texts and numbers of an answer. */
  Set<Owner> in(Collection<String> leaves) {
    var found = new LinkedHashSet<Owner>();
    for (var leaf : leaves) {
      TEXT.matcher(leaf).results().forEach(mark -> found.add(owners.get(Integer.parseInt(mark.group(1)))));
      if (leaf.matches("\\d{10}")) {
        var index = (Long.parseLong(leaf) - FIRST) / EACH;
        if (index >= 0 && index < owners.size()) {
          found.add(owners.get((int) index));
        }
      }
    }
    return found;
  }
}
