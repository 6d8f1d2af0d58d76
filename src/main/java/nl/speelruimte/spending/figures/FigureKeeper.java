package nl.speelruimte.spending.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what was reckoned: allocations, figures, months and snapshots, and shows it to the watch. */
@Component
class FigureKeeper {

  private final AllocationStore allocations;
  private final FigureStore figures;
  private final SnapshotStore snapshots;
  private final SpaceWatch watch;
  private final UnplacedWatch unplaced;

  FigureKeeper(AllocationStore allocations, FigureStore figures, SnapshotStore snapshots, SpaceWatch watch,
      UnplacedWatch unplaced) {
    this.allocations = allocations;
    this.figures = figures;
    this.snapshots = snapshots;
    this.watch = watch;
    this.unplaced = unplaced;
  }

  List<SpaceToReckon> spaces(PairYear pair) {
    return figures.spaces(pair);
  }

  void keepAllocations(PairYear pair, PairFacts facts) {
    allocations.replace(pair, facts.allocations());
  }

  void keepOpen(PairYear pair, PairFacts facts, LocalDate asOf, Function<String, BigDecimal> rate) {
    allocations.writeOpen(pair, facts.allocations(), asOf, rate);
  }

  List<BigDecimal> history(String category, int year, LocalDate asOf) {
    return snapshots.history(category, year, asOf);
  }

  void keepUnplaced(PairYear pair, PairFacts.Unplaced seen) {
    unplaced.saw(pair, seen);
  }

  void keepVersions(List<SpaceToReckon> spaces) {
    figures.keepVersions(spaces);
  }

  void keep(ReckonedSpace reckoned, @Nullable Long batch, long turn) {
    figures.write(reckoned);
    snapshots.keep(reckoned, batch, turn);
    watch.saw(reckoned);
  }
}
