package nl.speelruimte.plans.calls.ui;

import nl.speelruimte.kernel.Role;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where calls show themselves: the menu, under the plans. */
@Configuration(proxyBeanMethods = false)
public class CallsNavigation {

  @Bean
  NavigationEntry planCallsEntry() {
    return NavigationEntry.of(NavigationGroup.SPACES, "plans.call.list.title", CallsView.class, 82, Role.BUREAU_MANAGER,
        Role.BUREAU_ANALYST, Role.BUREAU_ADMIN, Role.MUNICIPAL_MANAGER, Role.MUNICIPAL_READER, Role.AUDITOR,
        Role.PROVIDER_MANAGER, Role.PROVIDER_DATA, Role.PROVIDER_ADMIN);
  }
}
