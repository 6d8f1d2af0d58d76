package nl.speelruimte.audit;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.speelruimte.audit.seal.TrailVerifier;
import nl.speelruimte.audit.seal.Verification;
import nl.speelruimte.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A check of the trail that runs beside the page that asked for it: how far it is, and what it found. */
public final class TrailCheck {

  private static final Logger LOG = LoggerFactory.getLogger(TrailCheck.class);
  private final AtomicReference<State> state = new AtomicReference<>(new State(0, 0, false, null));
  private final String by;
  private final @Nullable Period period;
  private final @Nullable String noted;

  /** @param noted the hash of a seal that somebody wrote down; null for none */
  TrailCheck(String by, @Nullable Period period, @Nullable String noted) {
    this.by = by;
    this.period = period;
    this.noted = noted == null ? null : noted.strip().toLowerCase(Locale.ROOT);
  }

  /** Reckons, and ends with what was found or without it. */
  void run(TrailVerifier verifier) {
    Verification found = null;
    try {
      found = verifier.verify(period, noted, (looked, of) -> state.set(new State(looked, of, false, null)));
    } catch (RuntimeException failed) {
      LOG.error("The trail could not be checked", failed);
    } finally {
      var result = found;
      state.updateAndGet(before -> new State(before.looked, before.of, true, result));
    }
  }

  /** Who asked for it first. */
  public String by() {
    return by;
  }

  /** The days it is about; null for all there is. */
  public @Nullable Period period() {
    return period;
  }

  boolean looksAtTheSameAs(TrailCheck other) {
    return Objects.equals(period, other.period) && Objects.equals(noted, other.noted);
  }

  public boolean isOver() {
    return state.get().over;
  }

  /** What it found; empty while it runs, and when it could not be brought to an end. */
  public Optional<Verification> found() {
    return Optional.ofNullable(state.get().found);
  }

  /** How many events were looked at. */
  public long looked() {
    return state.get().looked;
  }

  /** How many there are to look at; 0 while that is not known yet. */
  public long of() {
    return state.get().of;
  }

  private record State(long looked, long of, boolean over, @Nullable Verification found) {}
}
