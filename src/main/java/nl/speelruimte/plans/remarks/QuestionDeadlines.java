package nl.speelruimte.plans.remarks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.attention.Daily;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** UC-131: says more urgently that a question waits once its day has passed; a night that was missed is made up for. */
@Component
class QuestionDeadlines implements Daily {

  private static final Viewer JOB = Viewer.system("deadlines");
  private final JdbcClient jdbc;
  private final EfficiencyPlans plans;
  private final RemarkTrace trace;

  QuestionDeadlines(JdbcClient jdbc, EfficiencyPlans plans, RemarkTrace trace) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.trace = trace;
  }

  @Override
  public List<Look> due(LocalDate today) {
    return jdbc.sql("""
            SELECT t.id, t.plan_id, t.due_on, t.organisation FROM plans_thread t
             WHERE t.kind = 'QUESTION' AND t.state = 'OPEN' AND t.due_on < :today""")
        .param("today", today)
        .query((row, _) -> new Late(new ThreadId(UUID.fromString(row.getString(1))),
            new PlanId(UUID.fromString(row.getString(2))), row.getObject(3, LocalDate.class), row.getString(4))).list()
        .stream().map(late -> new Look("question " + late.thread, () -> lookAt(late))).toList();
  }

  /** Holds the question, so that one that is being answered is left alone. */
  private void lookAt(Late question) {
    var open = jdbc.sql("SELECT id FROM plans_thread WHERE id = ? AND state = 'OPEN' FOR UPDATE")
        .param(question.thread.value()).query(String.class).optional();
    if (open.isPresent()) {
      trace.asked(JOB, plans.details(JOB, question.plan), question.thread, question.due, question.askedBy, true);
    }
  }

  private record Late(ThreadId thread, PlanId plan, LocalDate due, String askedBy) {}
}
