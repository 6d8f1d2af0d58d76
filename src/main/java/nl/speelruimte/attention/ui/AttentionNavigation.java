package nl.speelruimte.attention.ui;

import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.parties.ProviderSection;
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
    return new AttentionSection(points);
  }
}
