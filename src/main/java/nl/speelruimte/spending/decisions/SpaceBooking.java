package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.figures.FigureDesk;
import nl.speelruimte.spending.figures.PairYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one way in which the amount of a space changes after its decision: all legs with their entries, who agreed, the
 * trace and fresh figures, in the transaction of the caller.
 */
@Component
public class SpaceBooking {

  private final SpendingSpaceRepository spaces;
  private final SpaceEntries entries;
  private final AuditTrail trail;
  private final FigureDesk desk;
  private final JdbcClient jdbc;

  SpaceBooking(SpendingSpaceRepository spaces, SpaceEntries entries, AuditTrail trail, FigureDesk desk,
      JdbcClient jdbc) {
    this.spaces = spaces;
    this.entries = entries;
    this.trail = trail;
    this.desk = desk;
    this.jdbc = jdbc;
  }

  /**
   * For a caller who has checked that the viewer may book.
   *
   * @throws RuleBroken when the legs do not balance, a space would fall below nothing, the day lies outside one of the
   *     spaces, somebody did not agree, or a space changed since it was shown
   */
  public void book(Viewer viewer, Booking booking) {
    var places = checked(booking);
    requireAgreement(booking, places);
    desk.hold(places.stream().map(Place::pair).toList());
    var written = new ArrayList<Long>();
    for (var index = 0; index < places.size(); index++) {
      written.add(write(viewer, booking, booking.legs().get(index), places.get(index)));
    }
    if (written.size() == 2) {
      entries.pointAtEachOther(written.get(0), written.get(1));
    }
    spaces.flush();
    places.stream().map(Place::pair).distinct().forEach(desk::reckonNow);
  }

  /**
   * Whether it could be booked once everybody agrees.
   *
   * @throws RuleBroken when the legs do not balance, a space would fall below nothing as it is now, or the day lies
   *     outside one of the spaces
   */
  public void check(Booking booking) {
    checked(booking);
    booking.legs().forEach(leg -> spaces.findById(leg.space().value()).ifPresent(
        space -> space.requireRoom(leg.by())));
  }

  private List<Place> checked(Booking booking) {
    booking.check();
    var places = booking.legs().stream().map(this::place).toList();
    requireSameProvider(places);
    places.forEach(place -> requireDay(place, booking.validOn()));
    return places;
  }

  private long write(Viewer viewer, Booking booking, Booking.Leg leg, Place place) {
    var space = spaces.findById(leg.space().value()).orElseThrow(() -> new NotHere("space", leg.space()));
    var shown = leg.version();
    if (shown != null && space.version() != shown) {
      throw RuleBroken.changedMeanwhile("spending.changed.space", space.amount());
    }
    var before = new Amount(space.amount());
    space.adjust(leg.by(), viewer.name(), desk.now());
    var entry = entries.changed(viewer, leg.space().value(), booking, leg.by());
    booking.agreed().stream()
        .filter(each -> each.isProvider() || place.pair().municipality().equals(each.municipality()))
        .forEach(each -> entries.agreed(entry, each));
    var subject = Subject.of("spending.space", leg.space()).of(place.pair().provider()).at(place.pair().municipality());
    trail.record(viewer, subject,
        booking.type() == EntryType.SHIFT ? "spending.action.shifted" : "spending.action.adjusted", before,
        new Amount(space.amount()), booking.reason());
    return entry;
  }

  private static void requireSameProvider(List<Place> places) {
    var first = places.getFirst().pair();
    if (places.stream().map(Place::pair).anyMatch(
        pair -> !pair.provider().equals(first.provider()) || pair.year() != first.year())) {
      throw RuleBroken.at("to", "spending.rule.legs-of-others");
    }
  }

  private static void requireDay(Place place, LocalDate day) {
    if (day.isBefore(place.decidedOn()) || day.isAfter(place.lastDay())) {
      throw RuleBroken.at("validOn", "spending.rule.day-outside", place.decidedOn(), place.lastDay());
    }
  }

  /** The provider and the payer for an adjustment; for a shift whoever pays for one of the legs. */
  private static void requireAgreement(Booking booking, List<Place> places) {
    var payers = booking.agreed().stream().map(Agreed::municipality).toList();
    var complete = places.stream().allMatch(place -> payers.contains(place.pair().municipality()))
        && (booking.type() == EntryType.SHIFT || booking.agreed().stream().anyMatch(Agreed::isProvider));
    if (!complete) {
      throw new RuleBroken("spending.rule.not-agreed");
    }
  }

  private Place place(Booking.Leg leg) {
    return jdbc.sql("""
            SELECT s.provider_id, s.municipality_id, s.year, s.period_start, s.period_end,
              (SELECT MIN(e.valid_on) FROM spending_entry e WHERE e.space_id = s.id AND e.type = 'DECISION') AS decided
            FROM spending_space s WHERE s.id = :id""")
        .param("id", leg.space().value())
        .query((row, _) -> new Place(new PairYear(new ProviderId(row.getInt(1)), new MunicipalityId(row.getInt(2)),
            row.getInt(3)), row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class),
            row.getObject(6, LocalDate.class)))
        .optional().orElseThrow(() -> new NotHere("space", leg.space()));
  }

  private record Place(PairYear pair, LocalDate firstDay, LocalDate lastDay, @Nullable LocalDate decided) {

    /** Never before there was something to change; a decision after the last day counts as of that day. */
    LocalDate decidedOn() {
      var from = decided == null ? firstDay : decided;
      return from.isAfter(lastDay) ? lastDay : from;
    }
  }

  /** What the trail keeps of a changed amount. */
  record Amount(Money amount) {}
}
