package nl.speelruimte.spending.ui;

import java.time.LocalDate;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceSource;
import nl.speelruimte.spending.SpaceTotals;
import nl.speelruimte.uikit.Explained;
import nl.speelruimte.uikit.Explanation;
import org.jspecify.annotations.Nullable;

/** Figures that explain themselves: definition, source batch and as-of date. */
final class Explanations {

  private final Viewer viewer;
  private final @Nullable Long batch;
  private final @Nullable LocalDate asOf;

  private Explanations(Viewer viewer, @Nullable Long batch, @Nullable LocalDate asOf) {
    this.viewer = viewer;
    this.batch = batch;
    this.asOf = asOf;
  }

  static Explanations of(Viewer viewer, SpaceSource source) {
    return new Explanations(viewer, source.batch(), source.asOf());
  }

  static Explanations of(Viewer viewer, SpaceTotals totals) {
    return new Explanations(viewer, totals.batch(), totals.asOf());
  }

  /** @param name of the definition in the texts, such as {@code forecast} */
  Explained figure(String shown, String name, Object... arguments) {
    return new Explained(shown, explanation(name, arguments));
  }

  Explanation explanation(String name, Object... arguments) {
    var plain = Explanation.of(SpaceWords.text("spending.explain." + name, arguments)).asOf(asOf);
    return batch == null ? plain : plain.from(batchName(batch), viewer.isBureau() ? "imports/" + batch : null);
  }

  /** What stands beside the heading of a table: what its columns mean, its source and its day. */
  Explained origin(String table, String... columns) {
    var explanation = explanation(table);
    for (var column : columns) {
      explanation = explanation.term(
          SpaceWords.text("spending.term." + column), SpaceWords.text("spending.explain." + column));
    }
    return new Explained(SpaceWords.text("spending.origin"), explanation);
  }

  static String batchName(long batch) {
    return SpaceWords.text("spending.batch", Long.toString(batch));
  }
}
