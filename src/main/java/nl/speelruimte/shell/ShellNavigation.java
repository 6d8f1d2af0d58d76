package nl.speelruimte.shell;

import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu line of the start page. */
@Configuration(proxyBeanMethods = false)
class ShellNavigation {

  @Bean
  NavigationEntry todayEntry() {
    return NavigationEntry.forAll(NavigationGroup.MAIN, "shell.today.title", TodayView.class, 0);
  }
}
