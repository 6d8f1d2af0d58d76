package nl.speelruimte.plans.remarks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-131: says more urgently that a question waits once its day has passed; a night that was missed is made up for. */
@Component
class QuestionDeadlines {

  private static final Logger LOG = LoggerFactory.getLogger(QuestionDeadlines.class);
  private static final Viewer JOB = Viewer.system("deadlines");
  private final JdbcClient jdbc;
  private final EfficiencyPlans plans;
  private final RemarkTrace trace;
  private final TransactionTemplate transaction;
  private final Clock clock;

  QuestionDeadlines(JdbcClient jdbc, EfficiencyPlans plans, RemarkTrace trace, TransactionTemplate transaction,
      Clock clock) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.trace = trace;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One question after the other: what goes wrong with one keeps nothing from being said about the others. */
  @Scheduled(cron = "0 40 0,6 * * *", zone = "Europe/Amsterdam")
  void look() {
    var late = jdbc.sql("""
            SELECT t.id, t.plan_id, t.due_on, t.organisation FROM plans_thread t
             WHERE t.kind = 'QUESTION' AND t.state = 'OPEN' AND t.due_on < :today""")
        .param("today", LocalDate.now(clock))
        .query((row, _) -> new Late(new ThreadId(UUID.fromString(row.getString(1))),
            new PlanId(UUID.fromString(row.getString(2))), row.getObject(3, LocalDate.class), row.getString(4))).list();
    for (var question : late) {
      try {
        transaction.executeWithoutResult(_ -> lookAt(question));
      } catch (RuntimeException failed) {
        LOG.error("Question {} could not be looked at and is tried again", question.thread, failed);
      }
    }
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
