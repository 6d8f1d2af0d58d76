package nl.speelruimte.contracting.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.warnings.MissingDocuments;
import nl.speelruimte.kernel.Viewer;
import org.springframework.stereotype.Component;

/**
 * Which documents a dossier lacks: the contract itself, and those of which the latest edition ran out. Where no document is
 * kept at all, they are kept elsewhere and nothing is missed.
 */
@Component
class DocumentGaps implements MissingDocuments {

  private static final Viewer VIEWER = Viewer.system("warnings");
  private final ContractDocuments documents;
  private final Dossier dossier;

  DocumentGaps(ContractDocuments documents, Dossier dossier) {
    this.documents = documents;
    this.dossier = dossier;
  }

  @Override
  public List<String> of(ContractId contract) {
    return gaps(documents.documents(VIEWER, contract, null), dossier.today());
  }

  static List<String> gaps(List<DocumentRow> documents, LocalDate today) {
    var gaps = new ArrayList<String>();
    if (!documents.isEmpty() && documents.stream().noneMatch(each -> each.kind() == DocumentKind.CONTRACT)) {
      gaps.add("contract");
    }
    documents.stream().filter(each -> ranOut(each, today)).map(DocumentRow::title).forEach(gaps::add);
    return gaps;
  }

  private static boolean ranOut(DocumentRow document, LocalDate today) {
    var last = document.latest().validUntil();
    return last != null && last.isBefore(today);
  }
}
