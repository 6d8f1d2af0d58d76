package nl.speelruimte.attention.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionList;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import nl.speelruimte.uikit.StartCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where attention points show themselves: the main menu with how many are open, the start page, the provider page. */
@Configuration(proxyBeanMethods = false)
public class AttentionNavigation {

  @Bean
  NavigationEntry attentionEntry(AttentionPoints points) {
    return NavigationEntry.forAll(NavigationGroup.MAIN, "attention.view.title", AttentionView.class, 20)
        .counting(viewer -> points.count(viewer, AttentionFilter.OPEN));
  }

  @Bean
  StartCard attentionCard(AttentionPoints points) {
    return new AttentionCard(points);
  }

  @Bean
  ProviderSection attentionSection(AttentionPoints points) {
    return new ProviderSection(900, "attention.section.attention",
        (viewer, provider) -> new Card(I18NProvider.translate("attention.card.title"),
            new AttentionList(points, viewer, AttentionFilter.of(provider))));
  }
}
