package nl.speelruimte.kernel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value kept in memory for as long as the revision it was read at is the current one. Whoever changes what the
 * value is made of writes a new, unique revision in the same transaction: a roll-back, another instance or a reader
 * in an older transaction can then never leave a stale value behind.
 */
public final class Remembered<T> {

  private volatile @Nullable Entry<T> entry;

  /** The value at this revision, read anew when another one is remembered. */
  public T at(String revision, Supplier<T> read) {
    var known = entry;
    if (known != null && known.revision.equals(revision)) {
      return known.value;
    }
    var fresh = new Entry<>(revision, read.get());
    entry = fresh;
    return fresh.value;
  }

  private record Entry<T>(String revision, T value) {}
}
