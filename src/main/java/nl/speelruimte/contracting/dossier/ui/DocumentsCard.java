package nl.speelruimte.contracting.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.dossier.ContractDocuments;
import nl.speelruimte.contracting.dossier.DocumentRow.Edition;
import nl.speelruimte.contracting.dossier.DocumentRow;
import nl.speelruimte.contracting.ui.ContractSection.Page;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.files.DocumentLink;

/** The documents of a contract, each with its latest edition; earlier ones on demand. */
final class DocumentsCard extends Composite<Card> {

  private final Amounts amounts = Amounts.of(this);
  private final ContractDocuments documents;
  private final Page page;
  private final LocalDate today;

  DocumentsCard(ContractDocuments documents, Page page, LocalDate today) {
    this.documents = documents;
    this.page = page;
    this.today = today;
    var found = documents.documents(page.viewer(), contract(), page.asOf());
    getContent().add(new H2(getTranslation("contracting.documents.title")),
        found.isEmpty() ? new Paragraph(getTranslation("contracting.documents.empty")) : table(found),
        KeeperButton.of(page, "contracting.documents.add", this::add));
  }

  private PlainTable table(Iterable<DocumentRow> found) {
    var table = new PlainTable(getTranslation("contracting.documents.title"))
        .column(getTranslation("contracting.field.title"))
        .column(getTranslation("contracting.field.kind"))
        .column(getTranslation("contracting.field.validUntil"))
        .column(getTranslation("contracting.documents.editions"));
    table.stacked();
    found.forEach(row -> table.row(title(row), Why.line(getTranslation("contracting.document-kind." + row.kind())),
        Why.line(DocumentsOfProvider.until(row.latest(), today, amounts)), editions(row)));
    return table;
  }

  private Component title(DocumentRow row) {
    return new Div(new Div(row.title()), link(row.latest()));
  }

  private Component editions(DocumentRow row) {
    var list = new UnorderedList();
    row.editions().forEach(edition -> list.add(new ListItem(link(edition), new Div(Why.line(
        getTranslation("contracting.documents.edition", edition.number(), edition.actor(),
            amounts.moment(edition.recordedAt()), edition.reason()))))));
    var all = new Details(getTranslation("contracting.documents.edition-count", row.editions().size()), list);
    var cell = new Div(all);
    if (page.may(ContractAction.KEEP_DOSSIER)) {
      cell.add(KeeperButton.of(page, "contracting.documents.follow", () -> follow(row)));
    }
    return cell;
  }

  private Anchor link(Edition edition) {
    return new DocumentLink(edition.fileName(),
        () -> documents.file(page.viewer(), contract(), edition.id()));
  }

  private void add() {
    DocumentDialogs.add(draft -> documents.add(page.viewer(), contract(), draft), page.changed());
  }

  private void follow(DocumentRow row) {
    DocumentDialogs.follow(row, draft -> documents.follow(page.viewer(), contract(), row.id(), draft),
        page.changed());
  }

  private ContractId contract() {
    return page.details().contract().id();
  }
}
