package nl.speelruimte.improvement.progress;

import java.util.List;
import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What an action yielded in a quarter, as somebody fills it in.
 *
 * @param request chosen by the form, so that a second click enters nothing twice
 * @param words an explanation; asked for when an amount is below zero
 * @param reason why it takes the place of what was entered before; asked for when it does
 */
public record EffectDraft(UUID request, @Nullable Quarter quarter, List<EffectLine> lines, @Nullable String words,
    @Nullable String reason, List<FileDraft> files) {

  public EffectDraft {
    lines = List.copyOf(lines);
    files = List.copyOf(files);
  }
}
