package nl.speelruimte.improvement.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import org.jspecify.annotations.Nullable;

/**
 * How an action goes, as somebody fills it in.
 *
 * @param request chosen by the form, so that a second click tells nothing twice
 * @param percentage how far it is, 0 to 100; null when nobody can say
 */
public record ProgressDraft(UUID request, @Nullable LocalDate saidOn, @Nullable String words,
    @Nullable Integer percentage, List<FileDraft> files) {

  public ProgressDraft {
    files = List.copyOf(files);
  }
}
