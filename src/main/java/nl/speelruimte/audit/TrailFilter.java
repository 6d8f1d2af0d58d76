package nl.speelruimte.audit;

import java.time.LocalDate;
import nl.speelruimte.audit.AuditEvent.Result;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which events of the trail to list; null and empty leave nothing out.
 *
 * @param from first day
 * @param to last day
 * @param who part of the name of a person or its organisation
 * @param kind what sort of thing an event is about
 * @param action the text key of what was done
 * @param result whether it was done or refused
 */
public record TrailFilter(@Nullable LocalDate from, @Nullable LocalDate to, String who, @Nullable String kind,
    @Nullable ProviderId provider, @Nullable MunicipalityId municipality, @Nullable String action,
    @Nullable Result result) {

  public static final TrailFilter ALL = new TrailFilter(null, null, "", null, null, null, null, null);
}
