package nl.speelruimte.contracting.dossier.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.dossier.Assignments;
import nl.speelruimte.contracting.dossier.ContractDocuments;
import nl.speelruimte.contracting.dossier.ContractParameters;
import nl.speelruimte.contracting.dossier.Subcontractors;
import nl.speelruimte.contracting.ui.ContractSection;

/** UC-54, UC-55: the documents, subcontractors, parameters and assignments of a contract. */
@org.springframework.stereotype.Component
class DossierSection implements ContractSection {

  private final ContractDocuments documents;
  private final Subcontractors subcontractors;
  private final ContractParameters parameters;
  private final Assignments assignments;
  private final Clock clock;

  DossierSection(ContractDocuments documents, Subcontractors subcontractors, ContractParameters parameters,
      Assignments assignments, Clock clock) {
    this.documents = documents;
    this.subcontractors = subcontractors;
    this.parameters = parameters;
    this.assignments = assignments;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<Component> content(Page page) {
    var today = page.asOf() == null ? LocalDate.now(clock) : page.asOf().day();
    return List.of(new AssignmentsCard(assignments, page, today), new DocumentsCard(documents, page, today),
        new SubcontractorsCard(subcontractors, page, today), new ParametersCard(parameters, page, today));
  }
}
