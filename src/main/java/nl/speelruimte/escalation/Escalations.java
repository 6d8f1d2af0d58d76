package nl.speelruimte.escalation;

import java.util.List;
import java.util.UUID;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.Providers;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The escalations, for bureau, municipalities and auditor: to look up, to begin, to take a step in and to end. */
@Service
@Transactional(readOnly = true)
public class Escalations {

  private final EscalationBook book;
  private final EscalationSteps steps;
  private final EscalationDesk desk;
  private final Providers providers;
  private final Contracts contracts;

  Escalations(EscalationBook book, EscalationSteps steps, EscalationDesk desk, Providers providers,
      Contracts contracts) {
    this.book = book;
    this.steps = steps;
    this.desk = desk;
    this.providers = providers;
    this.contracts = contracts;
  }

  /** What runs comes first, the highest level before the others, unless the page asks for another order. */
  public List<EscalationRow> rows(Viewer viewer, EscalationFilter filter, Pageable page) {
    return book.rows(viewer, filter, page);
  }

  public long count(Viewer viewer, EscalationFilter filter) {
    return book.count(viewer, filter);
  }

  /** @throws NotHere when there is no such escalation for this viewer */
  public EscalationDetails details(Viewer viewer, EscalationId id) {
    return book.details(viewer, id);
  }

  /** @throws NotHere when there is no such step for this viewer, or no document with it */
  public byte[] document(Viewer viewer, EscalationId id, UUID step) {
    details(viewer, id);
    return steps.document(viewer, id, step);
  }

  /** Whether this viewer may begin an escalation for this municipality, or without one for the whole region. */
  public static boolean mayOpen(Viewer viewer, @Nullable MunicipalityId municipality) {
    return EscalationScopes.mayOpen(viewer, municipality);
  }

  /**
   * Begins an escalation with its first step, the signal.
   *
   * @throws NotHere when the viewer may not, or knows no such provider or contract
   * @throws RuleBroken when something is missing, or this form was sent already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public EscalationId open(Viewer viewer, EscalationDraft draft) {
    if (!mayOpen(viewer, draft.municipality())) {
      throw new NotHere("escalation", draft.request());
    }
    var provider = draft.provider();
    if (provider == null) {
      throw RuleBroken.at("provider", "uikit.field.required");
    }
    providers.details(viewer, provider);
    if (draft.contract() != null && !contracts.details(viewer, draft.contract()).contract().provider().equals(provider)) {
      throw RuleBroken.at("contract", "escalation.rule.other-contract");
    }
    return desk.open(viewer, draft, provider);
  }

  /**
   * Takes a step: up, down or on the same level; it may address the provider.
   *
   * @throws NotHere when there is no such escalation in which this viewer may take a step
   * @throws RuleBroken when something is missing, or somebody else took a step meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void step(Viewer viewer, EscalationId id, StepDraft draft) {
    desk.take(viewer, allowed(viewer, id, EscalationAction.TAKE_STEP), draft);
  }

  /**
   * Ends it, with a reason; nothing can follow.
   *
   * @throws NotHere when there is no such escalation that this viewer may end
   * @throws RuleBroken when there is no reason, or somebody else took a step meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void close(Viewer viewer, EscalationId id, String reason, int version) {
    desk.close(viewer, allowed(viewer, id, EscalationAction.CLOSE), reason, version);
  }

  private EscalationDetails allowed(Viewer viewer, EscalationId id, EscalationAction action) {
    var details = details(viewer, id);
    if (!EscalationScopes.mayOpen(viewer, details.escalation().municipality())) {
      throw new NotHere("escalation", id);
    }
    if (!details.may().contains(action)) {
      throw new RuleBroken("escalation.rule.closed");
    }
    return details;
  }
}
