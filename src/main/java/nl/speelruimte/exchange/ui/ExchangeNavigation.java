package nl.speelruimte.exchange.ui;

import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mail room's lines in the main menu. */
@Configuration(proxyBeanMethods = false)
public class ExchangeNavigation {

  @Bean
  NavigationEntry importsEntry() {
    return NavigationEntry.of(NavigationGroup.DATA, "exchange.imports.title", ImportsView.class, 10,
        Role.BUREAU_MANAGER, Role.BUREAU_ANALYST, Role.BUREAU_ADMIN, Role.AUDITOR);
  }

  @Bean
  NavigationEntry worklistEntry(Worklist worklist) {
    return NavigationEntry.of(NavigationGroup.DATA, "exchange.worklist.title", WorklistView.class, 20,
            Role.BUREAU_MANAGER, Role.BUREAU_ANALYST, Role.BUREAU_ADMIN, Role.AUDITOR)
        .counting(viewer -> worklist.count(viewer, new WorklistFilter(null, LineState.OPEN)));
  }
}
