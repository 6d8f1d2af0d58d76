package nl.speelruimte.escalation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes;
import nl.speelruimte.parties.PartyDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Makes the form with which an escalation begins, for the pages that offer it. */
@Component
class OpenEscalation {

  private final Escalations escalations;
  private final Contracts contracts;
  private final PartyDirectory directory;
  private final Clock clock;

  OpenEscalation(Escalations escalations, Contracts contracts, PartyDirectory directory, Clock clock) {
    this.escalations = escalations;
    this.contracts = contracts;
    this.directory = directory;
    this.clock = clock;
  }

  /** Whether this viewer may begin one at all. */
  static boolean isFor(Viewer viewer) {
    return Escalations.mayOpen(viewer, own(viewer));
  }

  /** @param provider null to have it chosen in the form */
  OpenDialog dialog(Viewer viewer, @Nullable ProviderId provider) {
    return new OpenDialog(escalations, this, viewer, provider);
  }

  static @Nullable MunicipalityId own(Viewer viewer) {
    return viewer.scope() instanceof AccessScope.Municipal municipal ? municipal.own() : null;
  }

  PartyCodes parties(Viewer viewer) {
    return directory.of(viewer);
  }

  List<ContractRow> contracts(Viewer viewer, ProviderId provider) {
    return contracts.rows(viewer, ContractFilter.of(provider), Pageable.ofSize(100));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
