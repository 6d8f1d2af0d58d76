package nl.speelruimte.contracting.targets.ui;

import static nl.speelruimte.contracting.targets.ui.TargetWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.speelruimte.contracting.targets.TargetFilter;
import nl.speelruimte.contracting.targets.TargetRow;
import nl.speelruimte.contracting.targets.TargetStatus;
import nl.speelruimte.contracting.targets.Targets;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderCard;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;

/** UC-21: the targets that hold for a provider, on its overview. */
@Configuration(proxyBeanMethods = false)
public class TargetsOnOverview {

  private static final int AT_MOST = 6;

  @Bean
  ProviderCard targetsCard(Targets targets) {
    return ProviderCard.wide(40, (viewer, provider) -> running(targets, viewer, provider))
        .onlyFor((viewer, provider) -> targets.count(viewer, active(provider)) > 0);
  }

  private static TargetFilter active(ProviderId provider) {
    return new TargetFilter("", null, null, null, provider, null, TargetStatus.ACTIVE);
  }

  private static Component running(Targets targets, Viewer viewer, ProviderId provider) {
    var title = text("contracting.targets.title");
    var table = new PlainTable(title).column(text("contracting.targets.indicator"))
        .column(text("contracting.targets.aim")).column(text("contracting.targets.due"));
    targets.rows(viewer, active(provider), PageRequest.of(0, AT_MOST)).forEach(row -> table.row(line(table, row)));
    return new Card(title, table,
        new Anchor("providers/" + provider + "/targets", text("contracting.targets.all")));
  }

  private static Component[] line(PlainTable table, TargetRow row) {
    return new Component[] {new Anchor("targets/" + row.id(), row.indicatorName()),
        new Span(TargetWords.aim(row, UI.getCurrent().getLocale())), new Span(Amounts.of(table).date(row.due()))};
  }
}
