package nl.speelruimte.plans.remarks;

import static nl.speelruimte.plans.remarks.RemarkStory.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.DailyLook;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.testing.AtOnce;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-130, UC-131: what is said and asked about a plan, read by whom it is for. */
@DatabaseTest
class PlanThreadsTests {

  private static final LocalDate SOON = PlanStory.TODAY.plusDays(9);
  @Autowired private BeanFactory beans;
  @Autowired private AttentionPoints points;
  @Autowired private AuditTrail trail;
  @Autowired private JdbcClient jdbc;
  @Autowired private QuestionDeadlines deadlines;
  @Autowired private DailyLook daily;
  private RemarkStory it;

  @BeforeEach
  void aPlan() {
    it = new RemarkStory(beans);
  }

  @Test
  void whatIsSaidToBothSidesIsReadByWhoeverMaySeeThePlanAndByNobodyElse() {
    it.say(it.duin, RemarkAudience.BOTH_SIDES, "Mooi plan.");

    for (var reader : List.of(it.bureau, it.provider, it.colleague, it.duin, it.reader, it.veen, it.auditor)) {
      assertThat(it.texts(reader)).as(reader.name()).containsExactly("Mooi plan.");
    }
    for (var stranger : List.of(it.elsewhere, it.competitor)) {
      assertThatThrownBy(() -> it.read(stranger)).as(stranger.name()).isInstanceOf(NotHere.class);
    }
  }

  @Test
  void whatIsSaidAmongOnesOwnPeopleIsReadByThemAlone() {
    it.say(it.provider, RemarkAudience.OWN, "van de aanbieder");
    it.say(it.bureau, RemarkAudience.OWN, "van het bureau");
    it.say(it.duin, RemarkAudience.OWN, "van Duinwijk");
    it.say(it.veen, RemarkAudience.OWN, "van Veenlo");

    Map.of(it.colleague, "van de aanbieder", it.analyst, "van het bureau", it.reader, "van Duinwijk", it.veen, "van Veenlo")
        .forEach((reader, text) -> assertThat(it.texts(reader)).as(reader.name()).containsExactly(text));
    assertThat(it.read(it.auditor)).isEmpty();
    assertThat(it.read(Viewer.system("job"))).as("a job speaks for no organisation").isEmpty();
  }

  @Test
  void aQuestionWaitsForTheProviderAndItsAnswerForWhoAsked() {
    var thread = it.ask(it.duin, SOON, "Waarop rust de 12 weken?");

    assertThat(it.story.as(it.provider, () -> waiting(it.provider))).singleElement().satisfies(point -> {
      assertThat(point.kind()).isEqualTo("plans.question");
      assertThat(point.askedBy()).isEqualTo("Duinwijk");
      assertThat(point.due()).isNotNull().satisfies(due -> assertThat(due.daysLeft()).isEqualTo(9));
      assertThat(point.route()).isEqualTo("plans/" + it.plan + "/remarks");
    });
    assertThat(it.read(it.colleague, thread).may()).containsExactlyInAnyOrder(ThreadAction.ANSWER, ThreadAction.REPLY);
    assertThat(it.read(it.bureau, thread).may()).containsExactly(ThreadAction.REPLY);

    it.as(it.colleague, () -> it.threads.answer(it.colleague, it.plan, thread, saying("Op de pilot van 2025."), 0));

    assertThat(waiting(it.provider)).isEmpty();
    assertThat(waiting(it.duin)).singleElement().satisfies(point -> assertThat(point.kind()).isEqualTo("plans.answer"));
    assertThat(waiting(it.veen)).as("what waits for Duinwijk is nobody else's").isEmpty();
    assertThat(it.read(it.duin, thread)).satisfies(row -> {
      assertThat(row.state()).isEqualTo(ThreadState.ANSWERED);
      assertThat(row.remarks()).extracting(RemarkRow::kind).containsExactly(RemarkKind.QUESTION, RemarkKind.ANSWER);
      assertThat(row.may()).contains(ThreadAction.CLOSE, ThreadAction.ASK_ON);
    });

    it.as(it.duin, () -> it.threads.askOn(it.duin, it.plan, thread, saying("En in 2026?"), 1));
    assertThat(waiting(it.duin)).isEmpty();
    assertThat(waiting(it.provider)).hasSize(1);
    it.as(it.provider, () -> it.threads.answer(it.provider, it.plan, thread, saying("Ook dan."), 2));
    it.as(it.duin, () -> it.threads.close(it.duin, it.plan, thread, 3));

    assertThat(waiting(it.duin)).isEmpty();
    assertThat(waiting(it.provider)).isEmpty();
    assertThat(it.read(it.duin, thread).state()).isEqualTo(ThreadState.CLOSED);
    assertThat(it.read(it.duin, thread).may()).isEmpty();
    assertThat(actions()).containsSubsequence("plans.remark.action.closed", "plans.remark.action.answered",
        "plans.remark.action.asked-on", "plans.remark.action.answered", "plans.remark.action.asked");
  }

  @Test
  void onlyTheProviderAnswersAndOnlyWhoAskedEndsIt() {
    var thread = it.ask(it.duin, null, "Waarom?");

    assertThatThrownBy(() -> it.as(it.bureau, () -> it.threads.answer(it.bureau, it.plan, thread, saying("x"), 0)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> it.as(it.veen, () -> it.threads.close(it.veen, it.plan, thread, 0)))
        .isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> it.as(it.bureau, () -> it.threads.close(it.bureau, it.plan, thread, 0)))
        .isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> it.ask(it.provider, null, "Aan mijzelf?")).isInstanceOf(NotHere.class);
    for (var silent : List.of(it.reader, it.auditor)) {
      assertThatThrownBy(() -> it.say(silent, RemarkAudience.OWN, "x")).isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void theSecondOfTwoWhoAnswerIsToldAndSaysNothing() {
    var thread = it.ask(it.duin, null, "Waarom?");
    it.as(it.provider, () -> it.threads.answer(it.provider, it.plan, thread, saying("Daarom."), 0));

    assertThatThrownBy(() -> it.as(it.colleague,
        () -> it.threads.answer(it.colleague, it.plan, thread, saying("Anders."), 0)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo(RuleBroken.CHANGED_MEANWHILE));
    assertThat(it.texts(it.duin)).containsExactly("Waarom?", "Daarom.");
  }

  @Test
  void ofTwoWhoAnswerAtTheVerySameMomentOneIsTold() {
    var thread = it.ask(it.duin, null, "Waarom?");
    var noon = PlanStory.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    var answers = AtOnce.twice(() -> PortalClock.at(noon, () -> AsViewer.call(it.provider, () -> {
      it.threads.answer(it.provider, it.plan, thread, saying("Daarom."), 0);
      return "answered";
    })));

    assertThat(answers).satisfiesExactlyInAnyOrder(one -> assertThat(one).isEqualTo("answered"),
        other -> assertThat(other).isInstanceOf(RuleBroken.class));
    assertThat(it.texts(it.duin)).containsExactly("Waarom?", "Daarom.");
  }

  @Test
  void aSecondClickSaysNothing() {
    for (var audience : RemarkAudience.values()) {
      var draft = new ThreadDraft(it.thePlan(), audience, ThreadKind.REMARK, null, saying("Een keer"));
      var thread = it.start(it.duin, draft);
      var reply = saying("Ook een keer");
      it.as(it.duin, () -> it.threads.reply(it.duin, it.plan, thread, reply));

      assertThatThrownBy(() -> it.start(it.duin, draft)).isInstanceOf(RuleBroken.class);
      assertThatThrownBy(() -> it.as(it.duin, () -> it.threads.reply(it.duin, it.plan, thread, reply)))
          .isInstanceOf(RuleBroken.class);
    }
    assertThat(it.texts(it.duin)).containsExactlyInAnyOrder("Een keer", "Ook een keer", "Een keer", "Ook een keer");
  }

  @Test
  void whatIsTakenBackStaysAsTakenBackAndIsToldToNobody() {
    for (var audience : RemarkAudience.values()) {
      var thread = it.start(it.duin, new ThreadDraft(it.thePlan(), audience, ThreadKind.REMARK, null,
          saying("Te vroeg gezegd", "de passage", PlanStory.FILE)));
      var remark = it.read(it.duin, thread).remarks().getFirst();
      assertThat(it.threads.file(it.duin, it.plan, thread, remark.id())).isEqualTo(PlanStory.FILE.content());
      assertThat(remark.mayTakeBack()).isTrue();
      assertThat(it.read(it.reader, thread).remarks().getFirst().mayTakeBack()).as("nobody else's").isFalse();
      assertThatThrownBy(() -> it.as(it.veen, () -> it.threads.takeBack(it.veen, it.plan, thread, remark.id())))
          .isInstanceOf(NotHere.class);

      it.as(it.duin, () -> it.threads.takeBack(it.duin, it.plan, thread, remark.id()));

      assertThat(it.read(it.duin, thread).remarks()).singleElement().satisfies(row -> {
        assertThat(row.takenBack()).isNotNull();
        assertThat(row).hasAllNullFieldsOrPropertiesExcept("id", "kind", "actor", "organisation", "at", "takenBack",
            "mayTakeBack");
      });
      assertThatThrownBy(() -> it.threads.file(it.duin, it.plan, thread, remark.id())).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> it.as(it.duin, () -> it.threads.takeBack(it.duin, it.plan, thread, remark.id())))
          .isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void takingTheAnswerBackOpensTheQuestionAndTakingTheQuestionBackEndsIt() {
    var thread = it.ask(it.duin, SOON, "Waarom?");
    it.as(it.provider, () -> it.threads.answer(it.provider, it.plan, thread, saying("Verkeerd"), 0));
    var answer = it.read(it.provider, thread).remarks().getLast().id();

    it.as(it.provider, () -> it.threads.takeBack(it.provider, it.plan, thread, answer));
    assertThat(it.read(it.duin, thread).state()).isEqualTo(ThreadState.OPEN);
    assertThat(waiting(it.provider)).singleElement().satisfies(point -> assertThat(point.askedBy()).isEqualTo("Duinwijk"));
    assertThat(waiting(it.duin)).isEmpty();

    var question = it.read(it.duin, thread).remarks().getFirst().id();
    it.as(it.duin, () -> it.threads.takeBack(it.duin, it.plan, thread, question));
    assertThat(it.read(it.duin, thread).state()).isEqualTo(ThreadState.CLOSED);
    assertThat(waiting(it.provider)).isEmpty();
  }

  @Test
  void aQuestionThatWaitsTooLongIsSaidMoreUrgently() {
    it.ask(it.bureau, SOON, "Waarom?");

    it.story.on(SOON, it.bureau, () -> {
      daily.look(deadlines);
      assertThat(waiting(it.provider)).extracting(PointRow::severity).as("still in time").containsExactly(Severity.WATCH);
      return true;
    });
    it.story.on(SOON.plusDays(1), it.bureau, () -> {
      daily.look(deadlines);
      assertThat(waiting(it.provider)).singleElement().satisfies(point -> {
        assertThat(point.severity()).isEqualTo(Severity.ACT);
        assertThat(point.due()).isNotNull().satisfies(due -> assertThat(due.isLate()).isTrue());
        assertThat(point.askedBy()).isEqualTo("Servicebureau");
      });
      return true;
    });
  }

  @Test
  void aMeasureThatWasNeverHandedInIsKnownToItsProviderAlone() {
    var draft = it.story.aPlan().of(it.wilg).titled("Nog in de maak").draft();
    var subject = RemarkSubject.of(it.story.measures(it.provider, draft).getFirst().key());
    assertThatThrownBy(() -> it.start(it.provider, new ThreadDraft(subject, RemarkAudience.OWN, ThreadKind.REMARK, null,
        saying("x")))).as("a measure of another plan").isInstanceOf(NotHere.class);
    assertThat(it.story.as(it.provider, () -> it.threads.audiences(it.provider, draft, subject)))
        .containsExactly(RemarkAudience.OWN);
    assertThatThrownBy(() -> it.story.as(it.bureau, () -> it.threads.audiences(it.bureau, draft, subject)))
        .isInstanceOf(NotHere.class);
    assertThat(it.threads.audiences(it.bureau, it.plan, it.theMeasure())).isEqualTo(EnumSet.allOf(RemarkAudience.class));
    assertThat(it.threads.audiences(it.reader, it.plan, it.theMeasure())).isEmpty();
  }

  /** While a round is open only the assessor sees the judgement; afterwards whoever may see it. */
  @Test
  void aboutAJudgementNothingIsSaidToBothSidesUntilItsRoundIsClosed() {
    var judgement = RemarkSubject.judgement(UUID.randomUUID());
    var both = new ThreadDraft(judgement, RemarkAudience.BOTH_SIDES, ThreadKind.REMARK, null, saying("Te streng?"));
    var own = new ThreadDraft(judgement, RemarkAudience.OWN, ThreadKind.REMARK, null, saying("Even overleggen"));
    assertThatThrownBy(() -> it.start(it.duin, own)).as("a judgement that is not there").isInstanceOf(NotHere.class);

    var open = with((viewer, _, ids) -> viewer.equals(it.duin) ? Map.of(judgement.id(), true) : Map.of());
    assertThatThrownBy(() -> as(it.duin, () -> open.start(it.duin, it.plan, both)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("audience"));
    as(it.duin, () -> open.start(it.duin, it.plan, own));
    assertThat(open.of(it.duin, it.plan, judgement)).hasSize(1);
    assertThat(open.of(it.reader, it.plan)).as("a colleague who may not see the judgement yet").isEmpty();

    var closed = with((viewer, _, ids) -> viewer.equals(it.provider) ? Map.of() : Map.of(judgement.id(), false));
    var thread = as(it.duin, () -> closed.start(it.duin, it.plan, both.subject().equals(judgement)
        ? new ThreadDraft(judgement, RemarkAudience.BOTH_SIDES, ThreadKind.REMARK, null, saying("Nu wel")) : both));
    assertThat(closed.of(it.bureau, it.plan)).extracting(ThreadRow::id).containsExactly(thread);
    assertThat(closed.of(it.provider, it.plan)).as("the provider never reads judgements").isEmpty();
    assertThat(open.of(it.bureau, it.plan)).isEmpty();
    assertThat(trail.history(it.provider, beans.getBean(EfficiencyPlans.class).details(it.provider, it.plan).subject(),
        PageRequest.of(0, 50))).noneMatch(event -> event.action().startsWith("plans.remark"));
  }

  private PlanThreads with(JudgementDoor door) {
    var beansOfDoor = new StaticListableBeanFactory(Map.of("door", door));
    var shared = beans.getBean(SharedThreads.class);
    return new PlanThreads(beans.getBean(EfficiencyPlans.class), shared, beans.getBean(PrivateThreads.class),
        new SubjectsSeen(shared, beansOfDoor.getBeanProvider(JudgementDoor.class)), beans.getBean(RemarkDesk.class));
  }

  private <T> T as(Viewer viewer, Supplier<T> work) {
    return it.story.as(viewer, () -> beans.getBean(TransactionTemplate.class).execute(_ -> work.get()));
  }

  private List<PointRow> waiting(Viewer viewer) {
    return points.rows(viewer, new AttentionFilter(it.wilg, null, "plans.", false), Pageable.unpaged()).stream()
        .filter(point -> point.kind().equals("plans.question") || point.kind().equals("plans.answer")).toList();
  }

  private List<String> actions() {
    return trail.history(it.bureau, beans.getBean(EfficiencyPlans.class).details(it.bureau, it.plan).subject(),
        PageRequest.of(0, 50)).stream().map(event -> event.action()).toList();
  }
}
