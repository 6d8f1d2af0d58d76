package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractRow;
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
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Quarter;
import org.springframework.stereotype.Component;

/** Fills the dossiers of the first contracts, the way the service bureau would: nothing on which figures rest. */
@Component
class DemoDossiers implements DemoScene {

  private static final List<String> PARTNERS = List.of("Stichting Samenspel Thuis", "Praktijk De Zonnewijzer",
      "Coöperatie Kleine Stappen", "Logeerhuis Het Nest");
  private final DemoContracts contracts;
  private final ContractDocuments documents;
  private final Subcontractors subcontractors;
  private final ContractParameters parameters;
  private final Assignments assignments;

  DemoDossiers(DemoContracts contracts, ContractDocuments documents, Subcontractors subcontractors,
      ContractParameters parameters, Assignments assignments) {
    this.contracts = contracts;
    this.documents = documents;
    this.subcontractors = subcontractors;
    this.parameters = parameters;
    this.assignments = assignments;
  }

  /** The signed contracts come in with the register, all but that of the last one: it is missed. */
  void sign() {
    var all = contracts.all();
    AsViewer.run(MANAGER, () -> all.stream().limit(Math.max(0, all.size() - 1))
        .filter(contract -> documents.documents(MANAGER, contract.id(), null).isEmpty())
        .forEach(contract -> documents.add(MANAGER, contract.id(), new DocumentDraft(DocumentKind.CONTRACT,
            "Contract " + contract.number(), null, "Ondertekend door beide partijen",
            DemoLetter.file("Contract " + contract.number())))));
  }

  /** Half-way the year there is something of everything; once, also when a start was broken off. */
  @Override
  public void play(int mainYear, LocalDate day) {
    var full = contracts.full();
    AsViewer.run(MANAGER, () -> full.stream()
        .filter(contract -> assignments.assignments(MANAGER, contract.id(), null).isEmpty())
        .forEach(contract -> fill(contract, full.indexOf(contract), day)));
  }

  private void fill(ContractRow contract, int place, LocalDate day) {
    var year = day.getYear();
    assignments.write(MANAGER, contract.id(), new AssignmentDraft(Quarter.of(day), """
        Trajecten van begeleiding duren gemiddeld tien procent korter dan een jaar geleden.
        Wie wacht, hoort binnen twee weken wat er kan.
        Minder verblijf: elk kwartaal twee jongeren terug naar huis of een gezinshuis.""",
        "Afgesproken in het gesprek van het tweede kwartaal", 0));
    documents.add(MANAGER, contract.id(), new DocumentDraft(DocumentKind.INSURANCE, "Polis aansprakelijkheid",
        LocalDate.of(year + (place == 1 ? 0 : 1), 9, 30), "Jaarlijks opgevraagd",
        DemoLetter.file("Polis " + contract.number())));
    if (place % 2 == 0) {
      subcontractors.add(MANAGER, contract.id(), new SubcontractorDraft(PARTNERS.get(place / 2),
          "0009930%d".formatted(place), day, day, null, "Toegestaan na toetsing"));
    } else {
      parameters.set(MANAGER, contract.id(), new ParameterDraft(ParameterKey.START_WITHIN_WEEKS, 4 + place,
          LocalDate.of(year, 1, 1), null, "Afgesproken in het contract"));
    }
  }
}
