package nl.speelruimte.parties.proposals;

import java.util.Map;
import java.util.Objects;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a provider fills it in.
 *
 * @param kind the text key of what sort of change it is
 * @param item what it is about, by the number its keeper gave it; empty for something new
 * @param values what should stand there, by the names that the kind gives them
 * @param explanation why; null or empty for none
 */
public record ProposalDraft(
    ProviderId provider,
    String kind,
    String item,
    Map<String, String> values,
    @Nullable String explanation,
    @Nullable FileDraft file) {

  public ProposalDraft {
    values = Map.copyOf(values);
  }

  /** What should stand there; null when that is nothing. */
  public @Nullable String value(String name) {
    var value = Objects.requireNonNullElse(values.get(name), "").strip();
    return value.isEmpty() ? null : value;
  }
}
