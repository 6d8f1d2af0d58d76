package nl.speelruimte.spending.procedure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.decisions.Late;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The provider's opinion on what is intended: what is being written is kept, what was given stays. */
@Service
@Transactional
public class Responses {

  private final Intentions intentions;
  private final IntendedStore store;
  private final Letters letters;
  private final AuditTrail trail;
  private final ProcedureWatch watch;
  private final JdbcClient jdbc;

  Responses(Intentions intentions, IntendedStore store, Letters letters, AuditTrail trail, ProcedureWatch watch,
      JdbcClient jdbc) {
    this.intentions = intentions;
    this.store = store;
    this.letters = letters;
    this.trail = trail;
    this.watch = watch;
    this.jdbc = jdbc;
  }

  /** Keeps what somebody is writing, for that account alone; no step, so it leaves no trace. */
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void keepDraft(Viewer viewer, IntendedId id, String text) {
    require(viewer, id);
    var kept = text.length() > SpaceDraft.LONGEST_REASON ? text.substring(0, SpaceDraft.LONGEST_REASON) : text;
    jdbc.sql("""
            INSERT INTO spending_response_draft (intended_id, account, text, kept_at)
            VALUES (:id, :account, :text, :now)
            ON DUPLICATE KEY UPDATE text = VALUES(text), kept_at = VALUES(kept_at)""")
        .param("id", id.value()).param("account", account(viewer)).param("text", kept).param("now", store.now())
        .update();
  }

  /**
   * Gives the opinion of the provider; a later one follows the earlier, which stays.
   *
   * @throws RuleBroken when it does not say whether the provider agrees, or not why it does not, comes late without a
   *     reason, or a colleague gave one that this page did not show
   */
  @PreAuthorize("hasRole('PROVIDER_MANAGER')")
  public void respond(Viewer viewer, IntendedId id, RespondDraft draft) {
    var details = require(viewer, id);
    var agrees = draft.agrees();
    if (agrees == null) {
      throw RuleBroken.at("agrees", "spending.procedure.rule.agrees-missing");
    }
    if (draft.text().length() > SpaceDraft.LONGEST_REASON) {
      throw RuleBroken.at("text", "uikit.field.too-long", SpaceDraft.LONGEST_REASON);
    }
    if (!agrees && draft.text().isBlank()) {
      throw RuleBroken.at("text", "spending.procedure.rule.say-why-not");
    }
    var row = store.take(viewer, Shown.of(List.of(details.row())), EnumSet.of(IntendedStatus.ANNOUNCED)).stream()
        .findFirst().orElseThrow(() -> new RuleBroken("spending.procedure.rule.decided-already"));
    requireSeen(id, draft);
    var today = store.today();
    var due = row.answer().due();
    var late = due == null ? null : Late.of(due, today, draft.lateReason());
    var document = letters.store(viewer, draft.document(), "document");
    store.step(viewer, List.of(row), new IntendedStore.Step(EntryType.RESPONSE, today,
        draft.text().isBlank() ? null : draft.text().strip(), agrees, document, null, false, _ -> late));
    var values = new HashMap<String, @Nullable Object>();
    values.put("today", today);
    values.put("agrees", agrees);
    store.change(viewer, List.of(row), "i.responded_on = :today, i.agrees = :agrees", values);
    jdbc.sql("DELETE FROM spending_response_draft WHERE intended_id = ? AND account = ?")
        .params(id.value(), account(viewer)).update();
    trail.record(viewer, row.subject(), "spending.action.responded", null, new Responded(agrees), draft.text().strip());
    watch.look(row.place().year());
  }

  /** As it is now, whenever this transaction began to read: the row is held. */
  private void requireSeen(IntendedId id, RespondDraft draft) {
    var given = draft.seen() == null ? 0 : jdbc.sql("SELECT COUNT(*) FROM spending_intended_step"
            + " WHERE intended_id = ? AND type = 'RESPONSE' LOCK IN SHARE MODE").param(id.value())
        .query(Integer.class).single();
    if (draft.seen() != null && given > draft.seen()) {
      throw new RuleBroken("spending.procedure.rule.responded-meanwhile");
    }
  }

  private IntendedDetails require(Viewer viewer, IntendedId id) {
    var details = intentions.details(viewer, id);
    if (!details.may().contains(IntendedAction.RESPOND)) {
      if (viewer.scope() instanceof AccessScope.OfProvider && details.row().status() == IntendedStatus.DECIDED) {
        throw new RuleBroken("spending.procedure.rule.decided-already");
      }
      throw new NotHere("intended", id);
    }
    return details;
  }

  /** Whose draft it is: of the account, or by name of a viewer that signed in without one. */
  static String account(Viewer viewer) {
    return viewer.account() == null ? viewer.name() : viewer.account().toString();
  }

  /** What the trail keeps of a response. */
  record Responded(boolean agrees) {}
}
