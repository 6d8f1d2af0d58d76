package nl.speelruimte.identity.people.ui;

import nl.speelruimte.kernel.Role;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu line of the people with an account. */
@Configuration(proxyBeanMethods = false)
public class PeopleNavigation {

  @Bean
  NavigationEntry peopleEntry() {
    return NavigationEntry.of(NavigationGroup.ADMINISTRATION, "identity.people.title", PeopleView.class, 10,
        Role.BUREAU_ADMIN, Role.PROVIDER_ADMIN);
  }

  @Bean
  NavigationEntry accessOnADayEntry() {
    return NavigationEntry.of(NavigationGroup.ADMINISTRATION, "identity.look-back.title", AccessOnADayView.class, 30,
        Role.AUDITOR);
  }
}
