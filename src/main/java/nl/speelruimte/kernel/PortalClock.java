package nl.speelruimte.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The one clock of the portal, in Europe/Amsterdam. Work can be done as if it were another moment, for one thread
 * and only for the duration of that work: the demo region lives through two years that way, and tests move time.
 */
public final class PortalClock extends Clock {

  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final ScopedValue<Instant> PRETENDED = ScopedValue.newInstance();
  private final Clock source;
  private final ZoneId zone;

  public PortalClock(Clock source) {
    this(source, ZONE);
  }

  private PortalClock(Clock source, ZoneId zone) {
    this.source = source;
    this.zone = zone;
  }

  /** Does the work as if it were that moment; nested calls take the innermost moment. */
  public static <T> T at(Instant moment, Supplier<T> work) {
    return ScopedValue.where(PRETENDED, moment).call(work::get);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new PortalClock(source, other);
  }

  @Override
  public Instant instant() {
    return PRETENDED.isBound() ? PRETENDED.get() : source.instant();
  }
}
