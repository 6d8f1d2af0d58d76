package nl.speelruimte.improvement.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.improvement.ActionCommand;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-112, UC-113: what a provider tells about an action: how it goes, and what it yielded. */
@Service
@Transactional(readOnly = true)
public class ActionProgress {

  private static final String TELLS = "hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')";
  private static final int ALL = 100;
  private final ImprovementActions actions;
  private final EntryBook book;
  private final EntryWriter writer;
  private final Attachments attachments;
  private final EntryTrace trace;
  private final Clock clock;

  ActionProgress(ImprovementActions actions, EntryBook book, EntryWriter writer, Attachments attachments,
      EntryTrace trace, Clock clock) {
    this.actions = actions;
    this.book = book;
    this.writer = writer;
    this.attachments = attachments;
    this.trace = trace;
    this.clock = clock;
  }

  /** What was told about an action, the latest first; nothing about one that is not there for this viewer. */
  public List<EntryRow> rows(Viewer viewer, ActionId id) {
    return book.of(viewer, id);
  }

  /** @throws NotHere when there is no such file with what this viewer may read of the action */
  public byte[] document(Viewer viewer, ActionId id, UUID evidence) {
    return attachments.content(viewer,
        book.evidence(viewer, id, evidence).orElseThrow(() -> new NotHere("evidence", evidence)));
  }

  /**
   * Says how it goes.
   *
   * @throws NotHere when there is no such action of this viewer
   * @throws RuleBroken when something is missing, it was told already, or the action ended
   */
  @Transactional
  @PreAuthorize(TELLS)
  public void tell(Viewer viewer, ActionId id, ProgressDraft draft) {
    var details = mine(viewer, id, ActionCommand.TELL_PROGRESS, "improvement.rule.ended");
    var today = LocalDate.now(clock);
    var words = Given.text("words", draft.words(), CheckedEffect.LONGEST);
    var on = Given.required("saidOn", draft.saidOn());
    if (on.isAfter(today) || on.isBefore(details.adoptedOn())) {
      throw RuleBroken.at("saidOn", "improvement.rule.day-outside", details.adoptedOn(), today);
    }
    var percentage = draft.percentage();
    if (percentage != null && (percentage < 0 || percentage > ALL)) {
      throw RuleBroken.at("percentage", "improvement.rule.percentage");
    }
    writer.progress(viewer, id, draft.request(), on, words, percentage, draft.files());
    trace.told(viewer, details, on, words, percentage);
  }

  /**
   * Enters what it yielded in a quarter that has begun. What was entered before stays, and this follows it.
   *
   * @throws NotHere when there is no such action of this viewer
   * @throws RuleBroken when something is missing, or somebody else entered it meanwhile
   */
  @Transactional
  @PreAuthorize(TELLS)
  public void enter(Viewer viewer, ActionId id, EffectDraft draft) {
    var details = mine(viewer, id, ActionCommand.ENTER_EFFECT, "improvement.rule.no-effect-now");
    var effect = CheckedEffect.of(draft, details, LocalDate.now(clock));
    writer.effect(viewer, id, draft.request(), effect, draft.files());
    trace.entered(viewer, details, effect);
  }

  private ActionDetails mine(Viewer viewer, ActionId id, ActionCommand command, String otherwise) {
    if (viewer.role() != Role.PROVIDER_MANAGER && viewer.role() != Role.PROVIDER_DATA) {
      throw new NotHere("action", id);
    }
    writer.hold(id);
    var details = actions.details(viewer, id);
    if (!details.may().contains(command)) {
      throw new RuleBroken(otherwise);
    }
    return details;
  }
}
