package nl.speelruimte.plans.judging;

import java.util.Set;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The history of a round is for whoever may see the round, and so never for the provider. */
@Component
class TrailOfRounds implements TrailDoor {

  private final RoundBook book;

  TrailOfRounds(RoundBook book) {
    this.book = book;
  }

  @Override
  public String kind() {
    return RoundRow.KIND;
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    return book.seen(viewer, ids);
  }
}
