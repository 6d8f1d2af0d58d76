package nl.speelruimte.plans.remarks.ui;

import java.util.stream.Collectors;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.plans.remarks.RemarkSubject;
import nl.speelruimte.plans.remarks.ThreadRow;
import nl.speelruimte.plans.ui.MeasureNote;
import nl.speelruimte.plans.ui.PlanSection;
import nl.speelruimte.plans.ui.PlanWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** UC-130 to UC-132: the part of a plan's page with what was said and asked about it. */
@Configuration(proxyBeanMethods = false)
public class RemarksOfPlans {

  @Bean
  PlanSection remarksOfPlan(PlanThreads threads, PlanContents contents) {
    return new PlanSection(500, "plans.section.remarks", page -> new RemarksSection(threads, contents, page));
  }

  /** One look at the threads for all measures of the page. */
  @Bean
  MeasureNote remarksOfMeasures(PlanThreads threads, PlanContents contents) {
    return new MeasureNote(500, page -> {
      var plan = page.plan().id();
      var counted = threads.of(page.viewer(), plan).stream()
          .collect(Collectors.groupingBy(ThreadRow::subject, Collectors.counting()));
      var titles = contents.shown(page.viewer(), plan).measures().stream()
          .collect(Collectors.toMap(PlanMeasure::key, PlanMeasure::title));
      return key -> RemarksButton.counting(plan, RemarkSubject.of(key),
          titles.getOrDefault(key, PlanWords.text("plans.remark-about.MEASURE")),
          counted.getOrDefault(RemarkSubject.of(key), 0L));
    });
  }
}
