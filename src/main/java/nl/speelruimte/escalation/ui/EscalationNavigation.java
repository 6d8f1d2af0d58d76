package nl.speelruimte.escalation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.speelruimte.escalation.EscalationFilter;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.escalation.FormalNotices;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the ladder shows itself: the menu and the provider page of all but providers; of those, what addressed them. */
@Configuration(proxyBeanMethods = false)
public class EscalationNavigation {

  @Bean
  NavigationEntry escalationsEntry() {
    return NavigationEntry.of(NavigationGroup.REGISTER, "escalation.list.title", EscalationsView.class, 35,
        Role.BUREAU_MANAGER, Role.BUREAU_ANALYST, Role.BUREAU_ADMIN, Role.MUNICIPAL_MANAGER, Role.MUNICIPAL_READER,
        Role.AUDITOR);
  }

  @Bean
  ProviderSection escalationsSection(Escalations escalations, OpenEscalation opening) {
    return new ProviderSection(300, "escalation.section.escalations",
        (viewer, provider) -> ofProvider(escalations, opening, viewer, provider))
        .onlyFor((viewer, _) -> !viewer.role().isProvider());
  }

  /** A provider that was never addressed has no such section, as nobody else has. */
  @Bean
  ProviderSection noticesSection(FormalNotices notices) {
    return new ProviderSection(310, "escalation.section.notices",
        (viewer, provider) -> received(notices, viewer, provider))
        .onlyFor((viewer, provider) -> viewer.role().isProvider() && notices.count(viewer, provider) > 0);
  }

  private static Component ofProvider(Escalations escalations, OpenEscalation opening, Viewer viewer, ProviderId provider) {
    var list = new Card(EscalationWords.text("escalation.section.escalations"),
        EscalationsGrid.of(escalations, viewer, () -> EscalationFilter.of(provider), null));
    if (!OpenEscalation.isFor(viewer)) {
      return list;
    }
    var begin = new Button(EscalationWords.text("escalation.open.button"),
        click -> opening.dialog(viewer, provider).open());
    return Rows.stack(begin, list);
  }

  private static Component received(FormalNotices notices, Viewer viewer, ProviderId provider) {
    var list = new UnorderedList();
    for (var notice : notices.rows(viewer, provider)) {
      var title = EscalationWords.text("escalation.notice.heading",
          EscalationWords.text("escalation.notice-kind." + notice.kind().name()), Amounts.of(list).date(notice.sentOn()));
      var state = notice.answer() == null
          ? EscalationWords.text("escalation.notice.answer-by", notice.sender(), Amounts.of(list).date(notice.deadline()))
          : EscalationWords.text("escalation.notice.answered");
      list.add(new ListItem(PageHeader.link("formal-notices/" + notice.id(), title),
          new Div(state)));
    }
    return new Card(EscalationWords.text("escalation.section.notices"), list);
  }
}
