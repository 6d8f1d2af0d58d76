package nl.speelruimte.plans.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.content.MeasureCategory;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of plans: the bureau keeps them, providers begin from those that were not retired. */
@Service
@Transactional(readOnly = true)
public class PlanTemplates {

  /** As many measures as a template may have. */
  public static final int MOST_MEASURES = 20;
  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_TEXT = 10_000;
  private static final SortColumns SORT = new SortColumns(Map.of("title", "t.title", "changedAt", "t.changed_at",
      "retired", "t.retired"), "t.retired, t.title, t.id");
  private static final String COLUMNS = """
      SELECT t.*, (SELECT COUNT(*) FROM plans_template_measure m WHERE m.template_id = t.id) AS measures
        FROM plans_template t WHERE (%s)""";
  private final JdbcClient jdbc;
  private final AuditTrail trail;
  private final Clock clock;

  PlanTemplates(JdbcClient jdbc, AuditTrail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  /** By title, the retired ones last, unless the page asks for another order. */
  public List<TemplateRow> rows(Viewer viewer, Pageable page) {
    return jdbc.sql(COLUMNS.formatted(visibleTo(viewer.scope()).sql()) + SORT.of(page)).query(PlanTemplates::row).list();
  }

  public long count(Viewer viewer) {
    return jdbc.sql("SELECT COUNT(*) FROM plans_template t WHERE (%s)".formatted(visibleTo(viewer.scope()).sql()))
        .query(Long.class).single();
  }

  /** @throws NotHere when there is no such template for this viewer */
  public TemplateDetails details(Viewer viewer, TemplateId id) {
    var measures = measures(id);
    return jdbc.sql(COLUMNS.formatted(visibleTo(viewer.scope()).sql()) + " AND t.id = :id").param("id", id.value())
        .query((row, index) -> new TemplateDetails(row(row, index), row.getInt("version"),
            row.getString("introduction"), measures, mayKeep(viewer)))
        .optional().orElseThrow(() -> new NotHere("template", id));
  }

  /** Whether this viewer keeps the templates. */
  public static boolean mayKeep(Viewer viewer) {
    return viewer.isBureauAs(Role.BUREAU_MANAGER, Role.BUREAU_ADMIN);
  }

  /** Adds a template; with the same request again it is the same template. @throws RuleBroken about a field */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public TemplateId add(Viewer viewer, TemplateDraft draft) {
    mustKeep(viewer, draft.request());
    var given = checked(draft);
    var there = jdbc.sql("SELECT id FROM plans_template WHERE request = :request").param("request", draft.request())
        .query(UUID.class).optional();
    if (there.isPresent()) {
      return new TemplateId(there.get());
    }
    var id = new TemplateId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    try {
      jdbc.sql("""
              INSERT INTO plans_template (id, request, title, introduction, changed_at, changed_by)
              VALUES (:id, :request, :title, :introduction, :now, :by)""")
          .param("id", id.value()).param("request", draft.request()).param("title", given.title())
          .param("introduction", given.introduction()).param("now", Moments.now(clock)).param("by", viewer.name())
          .update();
    } catch (DuplicateKeyException twice) {
      throw new RuleBroken("plans.templates.rule.added-already");
    }
    write(id, given.measures());
    trail.record(viewer, subject(id), "plans.templates.action.added", null, Said.of(given, false), null);
    return id;
  }

  /**
   * Changes a template; what began from it stays as it is.
   *
   * @throws NotHere when there is no such template that this viewer may change
   * @throws RuleBroken about a field, or when somebody else changed it meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void change(Viewer viewer, TemplateId id, TemplateDraft draft) {
    mustKeep(viewer, id);
    var before = details(viewer, id);
    var given = checked(draft);
    next(viewer, id, draft.version(), "title = :title, introduction = :introduction",
        Map.of("title", given.title(), "introduction", given.introduction()));
    jdbc.sql("DELETE FROM plans_template_measure WHERE template_id = :id").param("id", id.value()).update();
    write(id, given.measures());
    trail.record(viewer, subject(id), "plans.templates.action.changed", Said.of(before),
        Said.of(given, before.template().retired()), null);
  }

  /** No plan can begin from it any more, or again. @throws RuleBroken when somebody else changed it meanwhile */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void retire(Viewer viewer, TemplateId id, boolean retired, int version) {
    mustKeep(viewer, id);
    var before = details(viewer, id);
    next(viewer, id, version, "retired = :retired", Map.of("retired", retired));
    trail.record(viewer, subject(id), retired ? "plans.templates.action.retired" : "plans.templates.action.brought-back",
        Said.of(before), Said.of(details(viewer, id)), null);
  }

  /** How the trail names it. */
  public static Subject subject(TemplateId id) {
    return Subject.of("plans.template", id);
  }

  private void next(Viewer viewer, TemplateId id, int shown, String set, Map<String, Object> values) {
    var changed = jdbc.sql("UPDATE plans_template SET " + set + ", version = version + 1, changed_at = :now,"
            + " changed_by = :by WHERE id = :id AND version = :shown")
        .params(values).param("now", Moments.now(clock)).param("by", viewer.name()).param("id", id.value())
        .param("shown", shown).update();
    if (changed == 0) {
      throw RuleBroken.changedMeanwhile("plans.templates.changed.template");
    }
  }

  private void write(TemplateId id, List<TemplateMeasure> measures) {
    for (var index = 0; index < measures.size(); index++) {
      jdbc.sql("INSERT INTO plans_template_measure (template_id, place, category, title, text)"
              + " VALUES (:id, :place, :category, :title, :text)")
          .param("id", id.value()).param("place", index + 1).param("category", measures.get(index).category().name())
          .param("title", measures.get(index).title()).param("text", measures.get(index).text()).update();
    }
  }

  private List<TemplateMeasure> measures(TemplateId id) {
    return jdbc.sql("SELECT category, title, text FROM plans_template_measure WHERE template_id = :id ORDER BY place")
        .param("id", id.value())
        .query((row, _) -> new TemplateMeasure(MeasureCategory.valueOf(row.getString(1)), row.getString(2),
            row.getString(3))).list();
  }

  private static TemplateDraft checked(TemplateDraft draft) {
    if (draft.measures().size() > MOST_MEASURES) {
      throw RuleBroken.at("measures", "plans.templates.rule.many-measures", MOST_MEASURES);
    }
    return new TemplateDraft(draft.request(), Given.words("title", draft.title(), LONGEST_TITLE),
        text("introduction", draft.introduction()), draft.measures().stream().map(measure -> new TemplateMeasure(
            Given.required("measures", measure.category()), Given.words("measures", measure.title(), LONGEST_TITLE),
            text("measures", measure.text()))).toList(), draft.version());
  }

  private static String text(String field, String given) {
    var text = Given.textIfAny(field, given, LONGEST_TEXT);
    return text == null ? "" : text;
  }

  private static void mustKeep(Viewer viewer, Object id) {
    if (!mayKeep(viewer)) {
      throw new NotHere("template", id);
    }
  }

  private static Restriction visibleTo(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.OfProvider _, AccessScope.Municipal _ -> new Restriction("NOT t.retired", Map.of());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  private static TemplateRow row(ResultSet row, int index) throws SQLException {
    return new TemplateRow(new TemplateId(UUID.fromString(row.getString("id"))), row.getString("title"),
        row.getInt("measures"), row.getBoolean("retired"), Moments.of(row, "changed_at"), row.getString("changed_by"));
  }

  /** What the trail keeps of a template. */
  record Said(String title, int measureCount, boolean retired) {

    static Said of(TemplateDraft draft, boolean retired) {
      return new Said(draft.title(), draft.measures().size(), retired);
    }

    static Said of(TemplateDetails details) {
      return new Said(details.template().title(), details.measures().size(), details.template().retired());
    }
  }
}
