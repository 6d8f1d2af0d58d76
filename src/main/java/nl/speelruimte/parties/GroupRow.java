package nl.speelruimte.parties;

import java.time.LocalDate;
import nl.speelruimte.kernel.GroupId;
import org.jspecify.annotations.Nullable;

/** A group of municipalities in a list; {@code members} counts those of today. */
public record GroupRow(
    GroupId id, String code, String name, LocalDate validFrom, @Nullable LocalDate validTo, int members) {}
