package nl.speelruimte.plans.templates.ui;

import nl.speelruimte.kernel.Role;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where templates are found: in the menu of the bureau; providers meet them where they begin a plan. */
@Configuration(proxyBeanMethods = false)
public class TemplatesNavigation {

  @Bean
  NavigationEntry templatesEntry() {
    return NavigationEntry.of(NavigationGroup.REGISTER, "plans.templates.title", PlanTemplatesView.class, 72,
        Role.BUREAU_MANAGER, Role.BUREAU_ANALYST, Role.BUREAU_ADMIN, Role.AUDITOR);
  }
}
