package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderCard;
import nl.speelruimte.parties.ProviderItems;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.list.EmptyState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;

/** UC-21: the contracts that run or wait for a signature on the overview of a provider, and all of them on its timeline. */
@Configuration(proxyBeanMethods = false)
public class ContractsOfProvider {

  private static final int AT_MOST = 6;
  private static final int ON_TIMELINE = 200;

  @Bean
  ProviderCard runningContracts(Contracts contracts) {
    return ProviderCard.wide(30, (viewer, provider) -> running(contracts, viewer, provider));
  }

  @Bean
  ProviderItems contractsOnTimeline(Contracts contracts) {
    return (viewer, provider) -> contracts.rows(viewer, ContractFilter.of(provider), PageRequest.of(0, ON_TIMELINE))
        .stream().map(row -> new ProviderItems.Item(ContractDetails.subject(row.id(), provider),
            text("contracting.timeline.contract", row.number()), "contracts/" + row.id())).toList();
  }

  private static Component running(Contracts contracts, Viewer viewer, ProviderId provider) {
    var shown = contracts.current(viewer, provider, PageRequest.of(0, AT_MOST));
    if (shown.isEmpty()) {
      return new Card(text("contracting.overview.title"),
          new EmptyState(text("contracting.overview.empty"), text("contracting.overview.empty-how")));
    }
    var table = new PlainTable(text("contracting.overview.title")).column(text("contracting.field.number"))
        .column(text("contracting.field.lots")).column(text("contracting.field.end"))
        .column(text("contracting.field.noticeBy")).column(text("contracting.field.status")).stacked();
    shown.forEach(row -> table.row(line(row, Amounts.of(table))));
    return new Card(text("contracting.overview.title"), table,
        new Anchor("providers/" + provider + "/contracts", text("contracting.overview.all")));
  }

  private static Component[] line(ContractRow row, Amounts amounts) {
    return new Component[] {new Anchor("contracts/" + row.id(), row.number()),
        new Span(row.lots() == null ? Amounts.NONE : row.lots()), new Span(amounts.shortDate(row.lastDay())),
        new Span(ContractStatuses.notice(row, amounts::shortDate)), ContractStatuses.badge(row.status())};
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
