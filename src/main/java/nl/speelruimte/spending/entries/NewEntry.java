package nl.speelruimte.spending.entries;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.EntryType;
import org.jspecify.annotations.Nullable;

/** An entry as it is put together; what is not said stays empty. */
public final class NewEntry {

  private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

  private NewEntry() {}

  /** @param on the day it holds for */
  public static NewEntry of(UUID space, EntryType type, LocalDate on) {
    return new NewEntry().with("space_id", space).with("type", type.name()).with("valid_on", on);
  }

  /** What was decided, or by how much the amount changes. */
  public NewEntry amount(@Nullable Money amount) {
    return with("amount_delta_cent", amount == null ? null : amount.cents());
  }

  public NewEntry reason(@Nullable String reason) {
    return with("reason", reason);
  }

  public NewEntry document(@Nullable Attachment document) {
    return document == null ? this : document(document.id(), document.name());
  }

  public NewEntry document(@Nullable UUID id, @Nullable String name) {
    return with("document_id", id).with("document_name", name);
  }

  /** By when the next step is due. */
  public NewEntry deadline(@Nullable LocalDate deadline) {
    return with("deadline", deadline);
  }

  /** The file it came in. */
  public NewEntry batch(@Nullable Long batch) {
    return with("batch_id", batch);
  }

  /** Whether the provider agrees with what it responds to. */
  public NewEntry agrees(@Nullable Boolean agrees) {
    return with("agrees", agrees);
  }

  /** How many days after its last day it came, and why. */
  public NewEntry late(@Nullable Integer days, @Nullable String why) {
    return with("late_days", days).with("late_reason", why);
  }

  /** What was recorded before, elsewhere, and by whom; otherwise it is recorded now by who writes it. */
  public NewEntry recorded(LocalDateTime at, String actor, String organisation) {
    return with("recorded_at", at).with("actor", actor).with("actor_organisation", organisation);
  }

  Map<String, @Nullable Object> columns() {
    return columns;
  }

  private NewEntry with(String column, @Nullable Object value) {
    columns.put(column, value);
    return this;
  }
}
