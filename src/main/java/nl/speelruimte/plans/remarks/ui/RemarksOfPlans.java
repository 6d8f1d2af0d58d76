package nl.speelruimte.plans.remarks.ui;

import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.plans.ui.PlanSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** UC-130 to UC-132: the part of a plan's page with what was said and asked about it. */
@Configuration(proxyBeanMethods = false)
public class RemarksOfPlans {

  @Bean
  PlanSection remarksOfPlan(PlanThreads threads, PlanContents contents) {
    return new PlanSection(500, "plans.section.remarks", page -> new RemarksSection(threads, contents, page));
  }
}
