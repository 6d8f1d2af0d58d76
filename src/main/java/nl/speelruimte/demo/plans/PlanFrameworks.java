package nl.speelruimte.demo.plans;

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
import org.springframework.stereotype.Component;

/** What the plans of the demo are judged by: savings by a first and then a second version, education and care, safety in concept. */
@Component
class PlanFrameworks {

  private final Frameworks frameworks;

  PlanFrameworks(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** The first versions, adopted before the first call goes out. */
  void first(LocalDate day) {
    if (frameworks.count(MANAGER, FrameworkFilter.ALL) > 0) {
      return;
    }
    AsViewer.run(MANAGER, () -> {
      adopt(make(FrameworkPurpose.SAVINGS, "Afwegingskader besparingen",
          "Voor plannen van aanpak die binnen de bestedingsruimte moeten blijven. Vastgesteld door de tien gemeenten samen."),
          day, "Vastgesteld in het bestuurlijk overleg jeugd.");
      adopt(make(FrameworkPurpose.EDU_CARE, "Afwegingskader onderwijs en zorg", null), day,
          "Vastgesteld met het samenwerkingsverband passend onderwijs.");
      make(FrameworkPurpose.SAFETY, "Gemeenschappelijk afwegingskader veiligheid", null);
    });
  }

  /** A second version for savings, after a first round of plans. */
  void second(LocalDate day) {
    AsViewer.run(MANAGER, () -> {
      var next = frameworks.begin(MANAGER, savings());
      weigh(next, "M2", "4");
      adopt(next, day, "Na de eerste ronde: de onderbouwing telt zwaarder.");
    });
  }

  /** The version that a call names now. */
  FrameworkVersionId savings() {
    return frameworks.choosable(MANAGER).stream().filter(version -> version.purpose() == FrameworkPurpose.SAVINGS)
        .findFirst().orElseThrow().id();
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
