package nl.speelruimte.spending.stops;

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

  private final StopStore store;
  private final SpendingSpaces spaces;
  private final Contracts contracts;
  private final Attachments attachments;
  private final StopCriteria criteria;
  private final StopMay may;

  IntakeStops(StopStore store, SpendingSpaces spaces, Contracts contracts, Attachments attachments,
      StopCriteria criteria, StopMay may) {
    this.store = store;
    this.spaces = spaces;
    this.contracts = contracts;
    this.attachments = attachments;
    this.criteria = criteria;
    this.may = may;
  }

  /** The latest first, unless the page asks for another order. */
  public List<StopRow> rows(Viewer viewer, StopFilter filter, Pageable page) {
    return store.rows(criteria.of(viewer, filter), StopCriteria.before(filter.asOf()), page);
  }

  public long count(Viewer viewer, StopFilter filter) {
    return store.count(criteria.of(viewer, filter), StopCriteria.before(filter.asOf()));
  }

  /** @throws NotHere when there is no such stop for this viewer */
  public StopDetails details(Viewer viewer, StopId id) {
    return details(viewer, id, null);
  }

  /**
   * A stop as it was known then, with nothing to do about it.
   *
   * @param asOf null for the stop as it is now
   * @throws NotHere when there was no such stop then for this viewer
   */
  public StopDetails details(Viewer viewer, StopId id, @Nullable AsOf asOf) {
    var before = StopCriteria.before(asOf);
    var stop = store.rows(Restriction.where("s.id = :stop", "stop", id.value())
            .and(StopScope.visibleTo(viewer.scope())), before, PageRequest.of(0, 1)).stream().findFirst()
        .orElseThrow(() -> new NotHere("stop", id));
    var steps = store.steps(id, before);
    if (asOf != null) {
      return new StopDetails(stop, steps, Set.of(), false);
    }
    var voice = may.voice(viewer, stop);
    return new StopDetails(stop, steps, may.with(voice, stop), voice.lacksMandate() && may.waitsForPayer(stop));
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
    values.put("noEnd", StopCriteria.NO_END);
    var touching = new Restriction("s.provider_id = :provider AND s.municipality_id = :municipality"
        + " AND (:lot = 0 OR s.lot_id IS NULL OR s.lot_id = :lot) AND s.from_day <= :last"
        + " AND COALESCE(x.to_day, :noEnd) >= :first", values);
    var stops = store.rows(touching.and(StopScope.visibleTo(viewer.scope())),
        StopCriteria.before(asOf), Pageable.unpaged());
    if (asOf != null) {
      return new SpaceStops(stops, List.of(), Set.of(), false);
    }
    var voice = may.voice(viewer, details);
    var begin = may.begin(voice, details);
    return new SpaceStops(stops, begin.isEmpty() ? List.of() : lots(viewer, details), begin,
        voice.lacksMandate() && may.isOpen(details));
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
}
