package nl.speelruimte.improvement;

import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.improvement.effects.PromiseDraft;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * An action as it was agreed.
 *
 * @param request chosen by whoever makes it, so that asking twice makes one
 * @param year the year of its effects
 * @param ownerName the person who sees to it
 * @param ownerOrganisation null for the provider
 * @param indicatorCode what it is measured by; null when that is a text
 * @param reviewOn the first review moment; null for four weeks after the quarter in which it starts
 */
public record ActionDraft(
    UUID request,
    Origin origin,
    ProviderId provider,
    int year,
    String title,
    String text,
    String category,
    @Nullable String ownerName,
    @Nullable String ownerOrganisation,
    @Nullable String indicatorCode,
    @Nullable String measuredBy,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate reviewOn,
    PromiseDraft promise) {}
