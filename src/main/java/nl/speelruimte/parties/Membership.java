package nl.speelruimte.parties;

import java.time.LocalDate;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** A municipality in a group for some time; {@code validTo} is null when no end is known. */
public record Membership(
    GroupId group,
    String groupCode,
    String groupName,
    MunicipalityId municipality,
    String municipalityName,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {}
