package nl.speelruimte.kernel;

import java.util.List;

/**
 * The rows a viewer may see. Every query switches over it without a default, so that a new kind of viewer
 * does not compile until each query has decided.
 */
public sealed interface AccessScope {

  /** Everything of the region: the service bureau and the portal's own jobs. */
  record WholeRegion() implements AccessScope {}

  /** Decisions, figures and the trail of the region, never private notes: the auditor. */
  record Audit() implements AccessScope {}

  /**
   * The rows of a municipality itself, and of others for as long as a group grant and their membership of that
   * group last.
   *
   * @param own the municipality's own rows, of any period
   * @param granted rows of other municipalities, each only for figures in its window; empty without a group grant
   */
  record Municipal(MunicipalityId own, List<Window> granted) implements AccessScope {

    public Municipal {
      granted = List.copyOf(granted);
    }

    /** How many other municipalities a group lets it see for the whole of a period. */
    public long othersDuring(Period period) {
      return granted.stream()
          .filter(window -> !window.municipality().equals(own) && window.period().contains(period.from())
              && window.period().contains(period.to()))
          .map(Window::municipality).distinct().count();
    }
  }

  /** The rows of one provider, across all its municipalities. */
  record OfProvider(ProviderId provider) implements AccessScope {}

  /** Nothing at all: an account without a running role. */
  record Nothing() implements AccessScope {}

  /** The period in which the rows of a municipality may be seen through a group. */
  record Window(MunicipalityId municipality, Period period) {}
}
