package nl.speelruimte.identity.review.ui;

import nl.speelruimte.identity.review.AccessReviews;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu line of the review of access, with how many rounds wait. */
@Configuration(proxyBeanMethods = false)
public class ReviewNavigation {

  @Bean
  NavigationEntry accessReviewEntry(AccessReviews reviews) {
    return NavigationEntry.of(NavigationGroup.ADMINISTRATION, "identity.review.title", AccessReviewsView.class, 20,
        Role.BUREAU_ADMIN, Role.PROVIDER_ADMIN).counting(reviews::waiting);
  }
}
