package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.templates.TemplateDraft;
import nl.speelruimte.plans.templates.TemplateId;
import nl.speelruimte.plans.templates.TemplateMeasure;
import nl.speelruimte.plans.writing.BeginDraft;
import nl.speelruimte.plans.writing.MeasureDraft;
import nl.speelruimte.plans.writing.MeasureTerms;
import nl.speelruimte.plans.writing.PlanStart;
import nl.speelruimte.plans.writing.PlanText;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.spending.SpaceId;

/** What plans are asked with; what is being written is for its provider alone. */
final class PlanArguments implements Arguments, Silence {

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    if (!parameter.getDeclaringExecutable().getDeclaringClass().getName().startsWith("nl.speelruimte.plans")) {
      return List.of();
    }
    var plan = new PlanId(about.id("plan", UUID.class));
    var measure = new MeasureKey(about.id("measure", UUID.class));
    return switch (parameter.getType().getSimpleName()) {
      case "PlanId" -> List.of(plan, new PlanId(about.id("planDraft", UUID.class)));
      case "MeasureKey" -> List.of(measure);
      case "PlanFilter" -> List.of(PlanFilter.ALL, PlanFilter.of(about.owner().provider()),
          new PlanFilter(about.year(), null, about.owner().municipality(), null, Set.of(PlanState.RETURNED), ""),
          new PlanFilter(null, null, null, null, Set.of(), about.mark()));
      case "TextSpot" -> List.of(TextSpot.INTRODUCTION, new TextSpot(PlanText.TITLE, measure));
      case "TemplateId" -> List.of(new TemplateId(about.id("template", UUID.class)));
      case "UUID" -> "evidence".equals(parameter.getName())
          ? List.of(about.id("evidence", UUID.class), about.id("evidenceOfDraft", UUID.class)) : List.of();
      case "int" -> "number".equals(parameter.getName()) ? List.of(1, 2) : List.of();
      default -> drafts(parameter, about, plan);
    };
  }

  private static List<?> drafts(Parameter parameter, World.Cell about, PlanId plan) {
    return switch (parameter.getType().getSimpleName()) {
      case "BeginDraft" -> List.of(new BeginDraft(UUID.randomUUID(), null, about.year(), PlanReach.GENERIC, "Plan",
          new PlanStart.Empty()), new BeginDraft(UUID.randomUUID(), null, about.year(), PlanReach.GENERIC, "Plan",
          new PlanStart.Again(plan)));
      case "MeasureDraft" -> List.of(new MeasureDraft(UUID.randomUUID(), MeasureCategory.OTHER, "Maatregel"));
      case "MeasureTerms" -> List.of(new MeasureTerms(MeasureCategory.OTHER, null, LocalDate.of(about.year(), 3, 1),
          LocalDate.of(about.year(), 6, 1), 0));
      case "TemplateDraft" -> List.of(new TemplateDraft(UUID.randomUUID(), "Sjabloon", "Doel",
          List.of(new TemplateMeasure(MeasureCategory.OTHER, "Maatregel", "Waarom")), 0));
      case "Set" -> "chosen".equals(parameter.getName()) ? List.of(Set.of(new SpaceId(about.space()))) : List.of();
      default -> List.of();
    };
  }

  @Override
  public Map<String, Set<ViewerKind>> emptyByDesign() {
    var others = EnumSet.complementOf(EnumSet.of(ViewerKind.OWN_PROVIDER, ViewerKind.OTHER_PROVIDER));
    var silent = new HashMap<String, Set<ViewerKind>>();
    List.of("PlanTexts.now", "PlanTexts.revisions", "PlanMeasures.removed", "PlanSubmitting.check")
        .forEach(question -> silent.put(question, others));
    return silent;
  }
}
