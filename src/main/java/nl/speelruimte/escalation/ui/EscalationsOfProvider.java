package nl.speelruimte.escalation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.speelruimte.escalation.EscalationFilter;
import nl.speelruimte.escalation.EscalationRow;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.escalation.FormalNotices;
import nl.speelruimte.escalation.NoticeRow;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderCard;
import nl.speelruimte.parties.ProviderItems;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.PageRequest;

/** UC-21, UC-43: what runs on the overview of a provider, for all but providers; and what each may know on the timeline. */
@Configuration(proxyBeanMethods = false)
public class EscalationsOfProvider {

  private static final int AT_MOST = 5;
  private static final int ON_TIMELINE = 100;

  @Bean
  ProviderCard escalationsOnOverview(Escalations escalations) {
    return ProviderCard.wide(15, (viewer, provider) -> running(escalations, viewer, provider))
        .onlyFor((viewer, provider) -> !viewer.role().isProvider() && escalations.count(viewer, open(provider)) > 0);
  }

  /** Of a provider the list of escalations is empty, so its timeline tells of its notices alone. */
  @Bean
  ProviderItems ladderOnTimeline(Escalations escalations, FormalNotices notices) {
    return (viewer, provider) -> Stream.concat(
        escalations.rows(viewer, EscalationFilter.of(provider), PageRequest.of(0, ON_TIMELINE)).stream()
            .map(EscalationsOfProvider::item),
        notices.rows(viewer, provider).stream().map(notice -> item(viewer, notice))).toList();
  }

  private static ProviderItems.Item item(EscalationRow row) {
    return new ProviderItems.Item(row.subject(), EscalationWords.text("escalation.timeline.escalation", row.reason()),
        "escalations/" + row.id());
  }

  private static ProviderItems.Item item(Viewer viewer, NoticeRow notice) {
    var route = viewer.role().isProvider() ? "formal-notices/" + notice.id()
        : "providers/" + notice.provider() + "/escalations";
    return new ProviderItems.Item(notice.subject(), EscalationWords.text("escalation.notice-kind." + notice.kind().name()),
        route);
  }

  private static EscalationFilter open(ProviderId provider) {
    return new EscalationFilter(provider, null, false);
  }

  private static Component running(Escalations escalations, Viewer viewer, ProviderId provider) {
    var title = EscalationWords.text("escalation.section.escalations");
    var table = new PlainTable(title).column(EscalationWords.text("escalation.field.level"))
        .column(EscalationWords.text("escalation.field.reason")).column(EscalationWords.text("escalation.field.deadline"));
    escalations.rows(viewer, open(provider), PageRequest.of(0, AT_MOST)).forEach(row -> table.row(
        new Anchor("escalations/" + row.id(), EscalationWords.level(row.level())),
        new Span(row.reason()),
        new Span(Amounts.of(table).shortDate(row.deadline()))));
    return new Card(title, table,
        new Anchor("providers/" + provider + "/escalations", EscalationWords.text("escalation.overview.all")));
  }
}
