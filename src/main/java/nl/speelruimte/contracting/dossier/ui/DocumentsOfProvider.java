package nl.speelruimte.contracting.dossier.ui;

import static nl.speelruimte.contracting.register.ui.Words.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.contracting.dossier.ContractDocuments;
import nl.speelruimte.contracting.dossier.DocumentRow.Edition;
import nl.speelruimte.contracting.dossier.ProviderDocument;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderCard;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.files.DocumentLink;
import nl.speelruimte.uikit.list.EmptyState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;

/** UC-21: the documents of the contracts of a provider, on its overview. */
@Configuration(proxyBeanMethods = false)
public class DocumentsOfProvider {

  private static final int AT_MOST = 6;

  @Bean
  ProviderCard documentsOfProvider(ContractDocuments documents, Clock clock) {
    return ProviderCard.wide(35, (viewer, provider) -> card(documents, viewer, provider, LocalDate.now(clock)));
  }

  private static Component card(ContractDocuments documents, Viewer viewer, ProviderId provider, LocalDate today) {
    var title = text("contracting.documents.title");
    var shown = documents.documents(viewer, provider, PageRequest.of(0, AT_MOST));
    if (shown.isEmpty()) {
      return new Card(title, new EmptyState(text("contracting.documents.of-provider-empty"),
          text("contracting.documents.of-provider-how")));
    }
    var table = new PlainTable(title).column(text("contracting.field.title")).column(text("contracting.field.kind"))
        .column(text("contracting.field.validUntil")).column(text("contracting.field.contract")).stacked();
    shown.forEach(each -> table.row(new Div(new Div(each.document().title()), link(documents, viewer, each)),
        new Span(text("contracting.document-kind." + each.document().kind())),
        new Span(until(each.document().latest(), today, Amounts.of(table))),
        new Anchor("contracts/" + each.contract(), each.contractNumber())));
    return new Card(title, table);
  }

  private static Component link(ContractDocuments documents, Viewer viewer, ProviderDocument each) {
    var edition = each.document().latest();
    return new DocumentLink(edition.fileName(), () -> documents.file(viewer, each.contract(), edition.id()));
  }

  /** Until when an edition counts, and whether that is over. */
  static String until(Edition edition, LocalDate today, Amounts amounts) {
    if (edition.validUntil() == null) {
      return Amounts.NONE;
    }
    return edition.validUntil().isBefore(today) ? text("contracting.documents.ran-out", amounts.date(edition.validUntil()))
        : amounts.date(edition.validUntil());
  }
}
