package nl.speelruimte.plans.ui;

import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.NavigationEntry;
import nl.speelruimte.uikit.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where plans show themselves: the menu, the page of a provider, and the parts of a plan's page that are always there. */
@Configuration(proxyBeanMethods = false)
public class PlansNavigation {

  @Bean
  NavigationEntry plansEntry() {
    return NavigationEntry.of(NavigationGroup.SPACES, "plans.list.title", PlansView.class, 80, Role.BUREAU_MANAGER,
        Role.BUREAU_ANALYST, Role.BUREAU_ADMIN, Role.MUNICIPAL_MANAGER, Role.MUNICIPAL_READER, Role.AUDITOR,
        Role.PROVIDER_MANAGER, Role.PROVIDER_DATA, Role.PROVIDER_ADMIN);
  }

  @Bean
  ProviderSection plansOfProvider(EfficiencyPlans plans, List<PlansNote> notes) {
    return new ProviderSection(250, "plans.provider.plans",
        (viewer, provider) ->
        new Card(PlansGrid.of(plans, notes, viewer, () -> PlanFilter.of(provider), null)).flush());
  }

  @Bean
  PlanSection contentOfPlan(PlanReading reading, List<MeasureNote> notes) {
    return new PlanSection(0, "plans.section.plan", page -> ContentSection.of(reading, notes, page));
  }

  @Bean
  PlanSection courseOfPlan(EfficiencyPlans plans, AuditTrail trail) {
    return new PlanSection(900, "plans.section.course", page -> CourseSection.of(plans, trail, page));
  }
}
