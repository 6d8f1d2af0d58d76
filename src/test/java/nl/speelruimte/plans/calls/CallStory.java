package nl.speelruimte.plans.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.course.NewPlan;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.templates.TemplateId;
import nl.speelruimte.testing.SomeViewer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells stories of calls and of the plans that answer them, through the services as they are. */
public record CallStory(BeanFactory beans, LocalDate due) {

  private static final Viewer BUREAU = SomeViewer.bureau();

  /** A framework of which nobody needs to know more than that it can be chosen. */
  public FrameworkVersionId framework(String state) {
    var framework = UUID.randomUUID();
    var version = UUID.randomUUID();
    var jdbc = beans.getBean(JdbcClient.class);
    jdbc.sql("INSERT INTO plans_framework (id, request, purpose, made_at, made_by) VALUES (?, ?, 'SAVINGS', ?, 'test')")
        .params(framework, UUID.randomUUID(), due.atStartOfDay()).update();
    jdbc.sql("INSERT INTO plans_framework_version (id, framework_id, number, state, name, made_at, made_by, changed_at,"
            + " adopted_on) VALUES (?, ?, 3, ?, 'Kader van de regio', ?, 'test', ?, ?)")
        .params(version, framework, state, due.atStartOfDay(), due.atStartOfDay(), due).update();
    return new FrameworkVersionId(version);
  }

  /** A template with nothing in it. */
  public TemplateId template(boolean retired) {
    var id = UUID.randomUUID();
    beans.getBean(JdbcClient.class).sql("INSERT INTO plans_template (id, request, title, introduction, retired, changed_at,"
            + " changed_by) VALUES (?, ?, 'Sjabloon van de regio', '', ?, ?, 'test')")
        .params(id, UUID.randomUUID(), retired, due.atStartOfDay()).update();
    return new TemplateId(id);
  }

  public CallDraft draft(ProviderId... providers) {
    return draft(null, providers);
  }

  public CallDraft draft(@Nullable TemplateId template, ProviderId... providers) {
    return new CallDraft(UUID.randomUUID(), due.getYear(), "Plannen 2031", "Noem ten minste drie maatregelen.",
        Set.of(providers), true, true, due, framework("ADOPTED"), template);
  }

  public CallId opened(ProviderId... providers) {
    return calls().open(BUREAU, draft(providers));
  }

  public PlanId begins(@Nullable CallId call, ProviderId provider) {
    return begins(call, provider, PlanReach.GENERIC);
  }

  public PlanId begins(@Nullable CallId call, ProviderId provider, PlanReach reach) {
    return transaction().execute(_ -> beans.getBean(PlanCourse.class).begin(SomeViewer.provider(provider),
        new NewPlan(UUID.randomUUID(), call == null ? null : call.value(), provider, due.getYear(), reach,
            "Geheim plan")));
  }

  /** The steps are taken without asking who may: that is tested where they are asked for. */
  public void take(PlanId plan, ProviderId provider, PlanMove... moves) {
    for (var move : moves) {
      var shown = beans.getBean(EfficiencyPlans.class).details(SomeViewer.provider(provider), plan).version();
      transaction().executeWithoutResult(_ -> beans.getBean(PlanCourse.class)
          .move(SomeViewer.provider(provider), plan, move, shown, "Daarom, " + move));
    }
  }

  /** The plan touches this municipality, once it is submitted. */
  public void touches(PlanId plan, int municipality) {
    touches(plan, 1, municipality);
  }

  /** The same of a later version. */
  public void touches(PlanId plan, int number, int municipality) {
    var jdbc = beans.getBean(JdbcClient.class);
    jdbc.sql("INSERT INTO plans_version_space (version_id, space_id, municipality_id)"
            + " SELECT id, ?, ? FROM plans_version WHERE plan_id = ? AND number = ?")
        .params(UUID.randomUUID(), municipality, plan.value(), number).update();
  }

  /** What that version took over from the one before is left out of it. */
  public void touchesNoMore(PlanId plan, int number, int municipality) {
    beans.getBean(JdbcClient.class).sql("DELETE s FROM plans_version_space s JOIN plans_version v ON v.id = s.version_id"
            + " WHERE v.plan_id = ? AND v.number = ? AND s.municipality_id = ?")
        .params(plan.value(), number, municipality).update();
  }

  public InviteeRow row(Viewer viewer, CallId id, ProviderId provider) {
    return invitees(viewer, id).stream().filter(row -> row.provider().equals(provider)).findFirst().orElseThrow();
  }

  public List<InviteeRow> invitees(Viewer viewer, CallId id) {
    return calls().invitees(viewer, id, InviteeFilter.ALL, Pageable.unpaged());
  }

  static void broken(String key, ThrowingCallable command) {
    assertThatThrownBy(command).isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo(key));
  }

  static void notHere(ThrowingCallable command) {
    assertThatThrownBy(command).isInstanceOf(NotHere.class);
  }

  public int version(CallId call) {
    return calls().details(BUREAU, call).version();
  }

  public PlanCalls calls() {
    return beans.getBean(PlanCalls.class);
  }

  private TransactionTemplate transaction() {
    return beans.getBean(TransactionTemplate.class);
  }
}
