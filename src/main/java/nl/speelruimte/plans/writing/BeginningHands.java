package nl.speelruimte.plans.writing;

import java.util.UUID;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.templates.TemplateDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills a working copy that was just begun. */
@Component
class BeginningHands {

  private final JdbcClient jdbc;
  private final VersionCopier copier;
  private final MeasureStore measures;
  private final PlanGrounds grounds;
  private final SpaceStore spaces;

  BeginningHands(JdbcClient jdbc, VersionCopier copier, MeasureStore measures, PlanGrounds grounds, SpaceStore spaces) {
    this.jdbc = jdbc;
    this.copier = copier;
    this.measures = measures;
    this.grounds = grounds;
    this.spaces = spaces;
  }

  void movedOn(PlanId source, WorkingCopy copy, int year) {
    copier.movedOn(lastSaid(source), copy.version(), copy.year() - year);
  }

  void again(PlanId source, WorkingCopy copy) {
    copier.again(lastSaid(source), copy.version());
  }

  void from(TemplateDetails template, WorkingCopy copy) {
    jdbc.sql("UPDATE plans_version SET introduction = :introduction WHERE id = :version")
        .param("introduction", template.introduction()).param("version", copy.version()).update();
    template.measures().forEach(measure ->
        measures.add(copy, UUID.randomUUID(), measure.category().name(), measure.title(), measure.text()));
  }

  void allSpaces(Viewer viewer, WorkingCopy copy) {
    spaces.put(copy, grounds.spaces(viewer, copy.plan()));
  }

  /** What was agreed to last; else what was submitted last; else what was being written. */
  private UUID lastSaid(PlanId plan) {
    return jdbc.sql("""
            SELECT v.id FROM plans_plan p JOIN plans_version v ON v.plan_id = p.id
               AND v.number = COALESCE(p.approved_version, p.current_version, p.working_version) WHERE p.id = :plan""")
        .param("plan", plan.value()).query(UUID.class).single();
  }
}
