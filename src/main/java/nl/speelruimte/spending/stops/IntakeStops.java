package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The intake stops: to look up, alone, in a list, with a provider and with a space. */
@Service
@Transactional(readOnly = true)
public class IntakeStops {

  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);
  private final StopStore store;
  private final SpendingSpaces spaces;
  private final Contracts contracts;
  private final Attachments attachments;
  private final Clock clock;

  IntakeStops(StopStore store, SpendingSpaces spaces, Contracts contracts, Attachments attachments, Clock clock) {
    this.store = store;
    this.spaces = spaces;
    this.contracts = contracts;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** The latest first, unless the page asks for another order. */
  public List<StopRow> rows(Viewer viewer, StopFilter filter, Pageable page) {
    return store.rows(where(viewer, filter), now(), page);
  }

  public long count(Viewer viewer, StopFilter filter) {
    return store.count(where(viewer, filter), now());
  }

  /** @throws NotHere when there is no such stop for this viewer */
  public StopDetails details(Viewer viewer, StopId id) {
    var stop = store.rows(Restriction.where("s.id = :stop", "stop", id.value())
            .and(StopScope.visibleTo(viewer.scope())), now(), PageRequest.of(0, 1)).stream().findFirst()
        .orElseThrow(() -> new NotHere("stop", id));
    return new StopDetails(stop, store.steps(id), StopMay.with(viewer, stop, LocalDate.now(clock)));
  }

  /**
   * The stops that touch a space: of the same provider at the same municipality, in its period, for its lot or all.
   *
   * @param asOf from where one looks back; null for now. Looking back nothing may be done
   * @throws NotHere when there is no such space for this viewer
   */
  public SpaceStops ofSpace(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    var details = spaces.details(viewer, id);
    var place = details.space().place();
    var values = new LinkedHashMap<String, Object>();
    values.put("provider", place.provider().value());
    values.put("municipality", place.municipality().value());
    values.put("lot", place.lot() == null ? 0 : place.lot().value());
    values.put("first", details.period().from());
    values.put("last", details.period().to());
    values.put("noEnd", NO_END);
    var touching = new Restriction("s.provider_id = :provider AND s.municipality_id = :municipality"
        + " AND (:lot = 0 OR s.lot_id IS NULL OR s.lot_id = :lot) AND s.from_day <= :last"
        + " AND COALESCE(x.to_day, :noEnd) >= :first", values);
    var stops = store.rows(touching.and(StopScope.visibleTo(viewer.scope())),
        asOf == null ? now() : asOf.recordedBefore(), Pageable.unpaged());
    var may = asOf == null ? StopMay.begin(viewer, details, LocalDate.now(clock)) : Set.<StopAction>of();
    return new SpaceStops(stops, may.isEmpty() ? List.of() : lots(viewer, details), may);
  }

  /**
   * The letter of a step.
   *
   * @throws NotHere when there is no such step with a letter for this viewer
   */
  public byte[] letter(Viewer viewer, StopId id, long step) {
    var found = details(viewer, id).steps().stream()
        .filter(each -> each.id() == step && each.documentName() != null).findFirst()
        .orElseThrow(() -> new NotHere("letter", step));
    return attachments.content(viewer, store.document(found.id()));
  }

  private List<LotRow> lots(Viewer viewer, SpaceDetails details) {
    var place = details.space().place();
    return place.lot() == null ? contracts.details(viewer, place.contract()).lots() : List.of();
  }

  private Restriction where(Viewer viewer, StopFilter filter) {
    var values = new LinkedHashMap<String, Object>();
    values.put("provider", filter.provider() == null ? 0 : filter.provider().value());
    values.put("municipality", filter.municipality() == null ? 0 : filter.municipality().value());
    values.put("ground", filter.ground() == null ? "" : filter.ground().name());
    values.put("running", filter.running());
    values.put("today", LocalDate.now(clock));
    values.put("noEnd", NO_END);
    return new Restriction("(:provider = 0 OR s.provider_id = :provider)"
        + " AND (:municipality = 0 OR s.municipality_id = :municipality) AND (:ground = '' OR s.ground = :ground)"
        + " AND (NOT :running OR x.status = 'REQUESTED' OR x.status IN ('CONFIRMED', 'LIFTED')"
        + " AND COALESCE(x.to_day, :noEnd) >= :today)", values).and(StopScope.visibleTo(viewer.scope()));
  }

  private Instant now() {
    return AsOf.now(clock).recordedBefore();
  }
}
