package nl.speelruimte.audit.seal;

import java.util.List;
import org.springframework.stereotype.Component;

/** The seals for a list. */
@Component
public class SealsToRead {

  private final SealStore store;

  SealsToRead(SealStore store) {
    this.store = store;
  }

  /** The latest first. */
  public List<SealRow> page(int size, long offset) {
    return store.page(size, offset);
  }

  public long count() {
    return store.count();
  }
}
