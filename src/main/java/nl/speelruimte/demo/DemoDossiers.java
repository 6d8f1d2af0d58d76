package nl.speelruimte.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.changes.AmendmentDraft;
import nl.speelruimte.contracting.changes.AmendmentDraft.Changes;
import nl.speelruimte.contracting.changes.ContractChanges;
import nl.speelruimte.contracting.changes.ContractEntries;
import nl.speelruimte.contracting.dossier.AssignmentDraft;
import nl.speelruimte.contracting.dossier.Assignments;
import nl.speelruimte.contracting.dossier.ContractDocuments;
import nl.speelruimte.contracting.dossier.ContractParameters;
import nl.speelruimte.contracting.dossier.DocumentDraft;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.contracting.dossier.ParameterDraft;
import nl.speelruimte.contracting.dossier.ParameterKey;
import nl.speelruimte.contracting.dossier.SubcontractorDraft;
import nl.speelruimte.contracting.dossier.Subcontractors;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Fills the dossiers of the first contracts, that of the demo's own provider before all, the way the service bureau would: nothing on which figures rest. */
@Component
class DemoDossiers implements DemoScene {

  private static final int FULL = 8;
  private static final List<String> PARTNERS = List.of("Stichting Samenspel Thuis", "Praktijk De Zonnewijzer",
      "Coöperatie Kleine Stappen", "Logeerhuis Het Nest");
  private final Contracts contracts;
  private final ContractChanges changes;
  private final ContractEntries entries;
  private final ContractDocuments documents;
  private final Subcontractors subcontractors;
  private final ContractParameters parameters;
  private final Assignments assignments;

  DemoDossiers(Contracts contracts, ContractChanges changes, ContractEntries entries, ContractDocuments documents,
      Subcontractors subcontractors, ContractParameters parameters, Assignments assignments) {
    this.contracts = contracts;
    this.changes = changes;
    this.entries = entries;
    this.documents = documents;
    this.subcontractors = subcontractors;
    this.parameters = parameters;
    this.assignments = assignments;
  }

  /** The signed contracts come in with the register, all but that of the last one: it is missed. */
  void sign() {
    var all = contracts.rows(manager(), ContractFilter.ALL, Pageable.unpaged());
    each(contract -> {
      if (contract.id().equals(all.getLast().id())) {
        return;
      }
      if (documents.documents(manager(), contract.id(), null).isEmpty()) {
        documents.add(manager(), contract.id(), new DocumentDraft(DocumentKind.CONTRACT, "Contract " + contract.number(),
            null, "Ondertekend door beide partijen", page("Contract " + contract.number())));
      }
    });
  }

  /** Half-way the year there is something of everything; once, also when a start was broken off. */
  @Override
  public void play(int mainYear, LocalDate day) {
    var year = day.getYear();
    var number = new int[1];
    each(contract -> {
      var place = number[0]++;
      if (place >= FULL || !entries.entries(manager(), contract.id(), null).isEmpty()) {
        return;
      }
      amend(contract, place, day);
      documents.add(manager(), contract.id(), new DocumentDraft(DocumentKind.INSURANCE, "Polis aansprakelijkheid",
          LocalDate.of(year + (place == 1 ? 0 : 1), 9, 30), "Jaarlijks opgevraagd", page("Polis " + contract.number())));
      assignments.write(manager(), contract.id(), new AssignmentDraft(Quarter.of(day), """
          Trajecten van begeleiding duren gemiddeld tien procent korter dan een jaar geleden.
          Wie wacht, hoort binnen twee weken wat er kan.
          Minder verblijf: elk kwartaal twee jongeren terug naar huis of een gezinshuis.""",
          "Afgesproken in het gesprek van het tweede kwartaal", 0));
      if (place % 2 == 0) {
        subcontractors.add(manager(), contract.id(), new SubcontractorDraft(PARTNERS.get(place / 2),
            "0009930%d".formatted(place), day, day, null, "Toegestaan na toetsing"));
      } else {
        parameters.set(manager(), contract.id(), new ParameterDraft(ParameterKey.START_WITHIN_WEEKS, 4 + place,
            LocalDate.of(year, 1, 1), null, "Afgesproken in het contract"));
      }
    });
  }

  private void amend(ContractRow contract, int place, LocalDate day) {
    var shorter = place == 2;
    changes.amend(manager(), contract.id(), new AmendmentDraft(day,
        shorter ? "Opzegtermijn" : "Wachttijden per maand",
        shorter ? "De opzegtermijn wordt drie maanden." : """
            De aanbieder geeft elke maand de wachttijd per perceel door.
            Wie langer wacht dan tien weken, krijgt van de aanbieder een ander aanbod.""",
        "Besproken met alle aanbieders", shorter
            ? new Changes(null, 3, null, Set.of(), null, Set.of(), Set.of(),
                Set.of())
            : Changes.NONE, page("Addendum bij " + contract.number()),
        contracts.details(manager(), contract.id()).version()));
  }

  private void each(Consumer<ContractRow> work) {
    var all = contracts.rows(manager(), ContractFilter.ALL, Pageable.unpaged()).stream()
        .sorted(Comparator.comparing(contract -> !contract.providerName().equals(Roster.name(Roster.FILLING)))).toList();
    AsViewer.run(manager(), () -> all.forEach(work));
  }

  private static Viewer manager() {
    return new Viewer(null, "Marit Zandstra", "Servicebureau", Role.BUREAU_MANAGER, new AccessScope.WholeRegion(),
        "demo");
  }

  private static FileDraft page(String text) {
    return new FileDraft(text + ".pdf", DemoLetter.saying(text + " (demo)"));
  }
}
