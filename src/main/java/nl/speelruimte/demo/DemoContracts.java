package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.util.Comparator;
import java.util.List;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.demo.region.Roster;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The contracts of the demo in the order in which something is made of them: those of its own provider first. */
@Component
class DemoContracts {

  private static final int FULL = 8;
  private final Contracts contracts;

  DemoContracts(Contracts contracts) {
    this.contracts = contracts;
  }

  List<ContractRow> all() {
    return contracts.rows(MANAGER, ContractFilter.ALL, Pageable.unpaged());
  }

  /** Those that have something of everything. */
  List<ContractRow> full() {
    return all().stream()
        .sorted(Comparator.comparing(contract -> !contract.providerName().equals(Roster.name(Roster.FILLING))))
        .limit(FULL).toList();
  }
}
