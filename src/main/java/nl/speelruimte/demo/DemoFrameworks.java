package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.plans.frameworks.AdoptDraft;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionDraft;
import nl.speelruimte.plans.frameworks.FrameworkDraft;
import nl.speelruimte.plans.frameworks.FrameworkFilter;
import nl.speelruimte.plans.frameworks.FrameworkPurpose;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.plans.frameworks.StandardFramework;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the plans of the demo are judged by: savings by a second version, education and care by a first, safety in concept.
 * Comes before the scenes with plans, which find what they may choose by asking {@link Frameworks#choosable}.
 */
@Component
@Order(DemoFrameworks.FIRST)
class DemoFrameworks implements DemoScene {

  static final int FIRST = -100;
  private final Frameworks frameworks;

  DemoFrameworks(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  @Override
  public void play(int mainYear, LocalDate day) {
    if (frameworks.count(MANAGER, FrameworkFilter.ALL) > 0) {
      return;
    }
    AsViewer.run(MANAGER, () -> {
      var savings = make(FrameworkPurpose.SAVINGS, "Afwegingskader besparingen",
          "Voor plannen van aanpak die binnen de bestedingsruimte moeten blijven. Vastgesteld door de tien gemeenten samen.");
      adopt(savings, day.minusMonths(9), "Vastgesteld in het bestuurlijk overleg jeugd.");
      var next = frameworks.begin(MANAGER, savings);
      weigh(next, "M2", "4");
      adopt(next, day, "Na de eerste ronde: de onderbouwing telt zwaarder.");
      adopt(make(FrameworkPurpose.EDU_CARE, "Afwegingskader onderwijs en zorg", null), day.minusMonths(3),
          "Vastgesteld met het samenwerkingsverband passend onderwijs.");
      make(FrameworkPurpose.SAFETY, "Gemeenschappelijk afwegingskader veiligheid", null);
    });
  }

  private FrameworkVersionId make(FrameworkPurpose purpose, String name, @Nullable String explanation) {
    return frameworks.make(MANAGER, new FrameworkDraft(UUID.randomUUID(), purpose, name, explanation, null,
        StandardFramework.criteria(purpose)));
  }

  private void weigh(FrameworkVersionId id, String code, String weight) {
    var version = frameworks.version(MANAGER, id);
    version.criteria().stream().filter(each -> each.code().equals(code)).map(Criterion::id).findFirst()
        .ifPresent(criterion -> frameworks.change(MANAGER, id, criterion, heavier(version.criterion(criterion)
            .orElseThrow(), weight), version.lock()));
  }

  private static CriterionDraft heavier(Criterion it, String weight) {
    return new CriterionDraft(it.code(), it.text(), it.explanation(), it.scale(), new BigDecimal(weight), it.knockOut(),
        it.appliesTo());
  }

  private void adopt(FrameworkVersionId id, LocalDate on, String reason) {
    frameworks.adopt(MANAGER, id, new AdoptDraft(on, reason, true, frameworks.version(MANAGER, id).lock()));
  }
}
