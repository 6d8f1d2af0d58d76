package nl.speelruimte.audit.ui;

import nl.speelruimte.kernel.Role;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the trail in the main menu. */
@Configuration(proxyBeanMethods = false)
public class AuditNavigation {

  @Bean
  NavigationEntry trailEntry() {
    return NavigationEntry.of(NavigationGroup.ADMINISTRATION, "audit.trail.title", TrailView.class, 80, Role.AUDITOR,
        Role.BUREAU_ADMIN);
  }

  @Bean
  NavigationEntry sealsEntry() {
    return NavigationEntry.of(NavigationGroup.ADMINISTRATION, "audit.seals.title", SealsView.class, 90, Role.AUDITOR,
        Role.BUREAU_ADMIN);
  }
}
