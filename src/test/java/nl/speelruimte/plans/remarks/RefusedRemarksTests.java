package nl.speelruimte.plans.remarks;

import static nl.speelruimte.plans.remarks.RemarkStory.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-130, UC-131: what cannot be said about a plan, and that nothing that was said is changed. */
@DatabaseTest
class RefusedRemarksTests {

  private static final LocalDate SOON = PlanStory.TODAY.plusDays(9);
  @Autowired private BeanFactory beans;
  @Autowired private AttentionPoints points;
  @Autowired private JdbcClient jdbc;
  private RemarkStory it;

  @BeforeEach
  void aPlan() {
    it = new RemarkStory(beans);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatCannotBeSaidIsRefusedAtItsField(String what, String field, UnaryOperator<ThreadDraft> wrong) {
    var right = new ThreadDraft(it.thePlan(), RemarkAudience.BOTH_SIDES, ThreadKind.QUESTION, SOON, saying("Waarom?"));

    assertThatThrownBy(() -> it.start(it.duin, wrong.apply(right))).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.field()).contains(field));
    assertThat(it.read(it.duin)).isEmpty();
    assertThat(points.rows(it.provider, new AttentionFilter(it.wilg, null, "plans.question", false), Pageable.unpaged()))
        .isEmpty();
  }

  static Stream<Arguments> whatCannotBeSaidIsRefusedAtItsField() {
    return Stream.of(
        wrong("nothing", "text", draft -> with(draft, saying("  "))),
        wrong("too much", "text", draft -> with(draft, saying("x".repeat(4_001)))),
        wrong("a number of a client", "text", draft -> with(draft, saying("Het gaat om 111222333."))),
        wrong("a quote that is too long", "quote", draft -> with(draft, saying("x", "y".repeat(1_001), null))),
        wrong("an empty file", "file", draft -> with(draft, saying("x", null, new FileDraft("a.pdf", new byte[0])))),
        wrong("a program that calls itself a PDF", "file", draft -> with(draft, saying("x", null,
            new FileDraft("plan.pdf", "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1))))),
        wrong("a file of more than 20 MB", "file", draft -> with(draft, saying("x", null,
            new FileDraft("plan.pdf", new byte[(20 << 20) + 1])))),
        wrong("nobody who reads it", "audience", draft -> new ThreadDraft(draft.subject(), null, draft.kind(), null,
            draft.first())),
        wrong("a question in private", "audience", draft -> new ThreadDraft(draft.subject(), RemarkAudience.OWN,
            ThreadKind.QUESTION, null, draft.first())),
        wrong("a day that has passed", "due", draft -> due(draft, ThreadKind.QUESTION, PlanStory.TODAY.minusDays(1))),
        wrong("a day far away", "due", draft -> due(draft, ThreadKind.QUESTION, PlanStory.TODAY.plusYears(2))),
        wrong("a day without a question", "due", draft -> due(draft, ThreadKind.REMARK, SOON)));
  }

  @Test
  void aPrivateFileIsJudgedByItsContentToo() {
    assertThatThrownBy(() -> it.start(it.duin, new ThreadDraft(it.thePlan(), RemarkAudience.OWN, ThreadKind.REMARK, null,
        saying("x", null, new FileDraft("plan.pdf", "MZ".getBytes(StandardCharsets.US_ASCII))))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("file"));
    assertThat(it.read(it.duin)).isEmpty();
  }

  @Test
  void nothingThatWasSaidIsEverChanged() {
    var thread = it.say(it.duin, RemarkAudience.BOTH_SIDES, "Een");
    var before = said(thread);
    it.as(it.provider, () -> it.threads.reply(it.provider, it.plan, thread, saying("Twee")));
    it.as(it.duin, () -> it.threads.takeBack(it.duin, it.plan, thread, it.read(it.duin, thread).remarks().getFirst().id()));

    assertThat(said(thread)).startsWith(before.getFirst()).hasSize(2);
  }

  private List<String> said(ThreadId thread) {
    return jdbc.sql("SELECT CONCAT_WS('|', id, text, actor, recorded_at) FROM plans_remark WHERE thread_id = ? ORDER BY recorded_at, id")
        .param(thread.value()).query(String.class).list();
  }

  private static Arguments wrong(String what, String field, UnaryOperator<ThreadDraft> change) {
    return Arguments.of(what, field, change);
  }

  private static ThreadDraft with(ThreadDraft draft, RemarkDraft first) {
    return new ThreadDraft(draft.subject(), draft.audience(), draft.kind(), draft.due(), first);
  }

  private static ThreadDraft due(ThreadDraft draft, ThreadKind kind, LocalDate due) {
    return new ThreadDraft(draft.subject(), draft.audience(), kind, due, draft.first());
  }
}
