package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.time.LocalDate;
import java.util.Set;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.changes.AmendmentDraft;
import nl.speelruimte.contracting.changes.AmendmentDraft.Changes;
import nl.speelruimte.contracting.changes.ContractChanges;
import nl.speelruimte.contracting.changes.ContractEntries;
import nl.speelruimte.imports.AsViewer;
import org.springframework.stereotype.Component;

/** Amends the first contracts half-way the year: nothing on which figures rest. */
@Component
class DemoAmendments implements DemoScene {

  private final DemoContracts all;
  private final Contracts contracts;
  private final ContractChanges changes;
  private final ContractEntries entries;

  DemoAmendments(DemoContracts all, Contracts contracts, ContractChanges changes, ContractEntries entries) {
    this.all = all;
    this.contracts = contracts;
    this.changes = changes;
    this.entries = entries;
  }

  @Override
  public void play(int mainYear, LocalDate day) {
    var full = all.full();
    AsViewer.run(MANAGER, () -> full.stream()
        .filter(contract -> entries.entries(MANAGER, contract.id(), null).isEmpty())
        .forEach(contract -> amend(contract, full.indexOf(contract) == 2, day)));
  }

  private void amend(ContractRow contract, boolean shorter, LocalDate day) {
    changes.amend(MANAGER, contract.id(), new AmendmentDraft(day,
        shorter ? "Opzegtermijn" : "Wachttijden per maand",
        shorter ? "De opzegtermijn wordt drie maanden." : """
            De aanbieder geeft elke maand de wachttijd per perceel door.
            Wie langer wacht dan tien weken, krijgt van de aanbieder een ander aanbod.""",
        "Besproken met alle aanbieders",
        shorter ? new Changes(null, 3, null, Set.of(), null, Set.of(), Set.of(), Set.of()) : Changes.NONE,
        DemoLetter.file("Addendum bij " + contract.number()),
        contracts.details(MANAGER, contract.id()).version()));
  }
}
