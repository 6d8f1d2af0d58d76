package nl.speelruimte.attention.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionList;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.parties.ProviderCard;
import nl.speelruimte.uikit.Card;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** UC-21: what needs somebody stands first on the overview of a provider. */
@Configuration(proxyBeanMethods = false)
public class AttentionOfProvider {

  @Bean
  ProviderCard attentionOnOverview(AttentionPoints points) {
    return ProviderCard.wide(10, (viewer, provider) -> new Card(I18NProvider.translate("attention.card.title"),
        new AttentionList(points, viewer, AttentionFilter.of(provider))));
  }
}
