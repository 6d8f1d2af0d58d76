package nl.speelruimte.plans.frameworks.ui;

import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where frameworks are found: in the menu of everybody, since everybody may know by what plans are judged. */
@Configuration(proxyBeanMethods = false)
public class FrameworkNavigation {

  @Bean
  NavigationEntry frameworksEntry() {
    return NavigationEntry.forAll(NavigationGroup.REGISTER, "plans.framework.list.title", AssessmentFrameworksView.class,
        70);
  }
}
