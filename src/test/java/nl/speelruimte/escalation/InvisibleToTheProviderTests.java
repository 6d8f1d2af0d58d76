package nl.speelruimte.escalation;

import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.audit.AuditEvent;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.ProviderEvents;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.ProviderDetails;
import nl.speelruimte.parties.ProviderFilter;
import nl.speelruimte.parties.ProviderSection;
import nl.speelruimte.parties.Providers;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * UC-46: a provider cannot find out that it is escalated. Everything it can ask is asked before and after; what is
 * addressed to it shows that and nothing of what lies behind it. (The generated matrix asks the same of every service.)
 */
@DatabaseTest
@LivesOn("2031-03-03")
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER"})
class InvisibleToTheProviderTests {

  private static final LocalDate TODAY = LocalDate.of(2031, 3, 3);
  @Autowired Escalations escalations;
  @Autowired FormalNotices notices;
  @Autowired AttentionPoints points;
  @Autowired AuditTrail trail;
  @Autowired ProviderEvents events;
  @Autowired Providers providers;
  @Autowired Contracts contracts;
  @Autowired List<ProviderSection> sections;
  @Autowired JdbcClient jdbc;
  @Autowired BeanFactory beans;
  ProviderId own;
  ProviderId other;
  LadderStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    own = make.provider("Niets vermoedend");
    other = make.provider("Een ander");
    story = new LadderStory(escalations, own, TODAY);
  }

  @Test
  void anEscalationWithAllItsInternalStepsChangesNoAnswer() {
    var before = everything(provider(own));

    var id = escalations.open(bureau(), story.draft(null, TODAY.plusDays(2)));
    for (var level : EscalationLevel.values()) {
      story.take(id, level, TODAY.plusDays(2), null);
      assertThat(everything(provider(own))).as("on %s", level).isEqualTo(before);
    }
    escalations.close(bureau(), id, "Geheim einde", story.version(id));

    assertThat(everything(provider(own))).isEqualTo(before);
    assertThat(points.count(bureau(), new AttentionFilter(own, null, "escalation.", true)))
        .as("the points that were hidden").isPositive();
  }

  @Test
  void theTrailKeepsTheLadderFromTheProviderWhateverItAsksFor() {
    var id = story.begun(null);
    var subject = escalations.details(bureau(), id).subject();
    var page = PageRequest.of(0, 50);

    for (var asked : List.of(subject, Subject.of(subject.kind(), subject.id()), subject.of(own), subject.at(null))) {
      assertThat(trail.history(provider(own), asked, page)).isEmpty();
      assertThat(trail.count(provider(own), asked)).isZero();
      assertThat(events.latest(provider(own), own, List.of(asked), Long.MAX_VALUE, 50)).isEmpty();
      assertThat(trail.history(bureau(), asked, page)).isNotEmpty();
    }
    assertThat(trail.history(provider(own), ProviderDetails.subject(own), page)).extracting(AuditEvent::action)
        .noneMatch(action -> action.startsWith("escalation."));
  }

  @Test
  void anAddressedStepShowsItselfAndNothingElse() {
    var id = story.begun(null);
    story.take(id, EscalationLevel.TALK, null);
    story.take(id, EscalationLevel.IMPROVEMENT_PLAN, "Wij vragen u om een verbeterplan.");
    var before = everything(provider(own));
    story.take(id, EscalationLevel.MEASURE, null);

    assertThat(everything(provider(own))).as("a later internal step").isEqualTo(before);
    var notice = notices.rows(provider(own), own).getFirst();
    assertThat(notice.kind()).isEqualTo(NoticeKind.IMPROVEMENT_PLAN);
    assertThat(notice.text()).isEqualTo("Wij vragen u om een verbeterplan.");
    assertThat(notice.deadline()).isEqualTo(TODAY.plusDays(30));
    assertThat(notices.document(provider(own), notice.id())).isEqualTo(LadderStory.LETTER.content());
    assertThat(before.toString()).contains("verbeterplan").doesNotContainIgnoringCase("geheim")
        .doesNotContain(id.toString()).doesNotContain("escalation.action.step").doesNotContain("SIGNAL");
    assertThat(ids(id)).as("ids of the ladder").allSatisfy(hidden ->
        assertThat(everything(provider(own)).toString()).doesNotContain(hidden.toString()));
  }

  @Test
  void anIdTellsNothingOfWhenAndGuessingFindsNothing() {
    var id = story.begun(null);
    story.take(id, EscalationLevel.WRITTEN_NOTICE, "Aanschrijving.");
    var notice = notices.rows(provider(own), own).getFirst().id();

    assertThat(notice.value().version()).as("a random id").isEqualTo(4);
    for (var guessed : List.of(id.value(), UUID.randomUUID(), ids(id).getFirst())) {
      assertThatThrownBy(() -> notices.details(provider(own), new NoticeId(guessed))).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> escalations.details(provider(own), new EscalationId(guessed))).isInstanceOf(NotHere.class);
    }
    assertThatThrownBy(() -> notices.details(provider(other), notice)).isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> notices.document(provider(other), notice)).isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> notices.answer(provider(other), notice, new AnswerDraft("Namens hen", null)))
        .isInstanceOf(NotHere.class);
  }

  /** All that a provider can ask the portal about itself; what it may not ask answers with the refusal. */
  private Map<String, Object> everything(Viewer viewer) {
    var page = PageRequest.of(0, 100);
    var all = new LinkedHashMap<String, Object>();
    all.put("details", providers.details(viewer, own));
    all.put("providers", providers.rows(viewer, ProviderFilter.ALL, page));
    all.put("contracts", contracts.rows(viewer, ContractFilter.of(own), page));
    all.put("points", points.rows(viewer, new AttentionFilter(null, null, null, true), page));
    all.put("points counted", points.count(viewer, AttentionFilter.of(own)));
    all.put("history", trail.history(viewer, ProviderDetails.subject(own), page));
    all.put("history counted", trail.count(viewer, ProviderDetails.subject(own)));
    all.put("escalations", escalations.rows(viewer, EscalationFilter.of(own), page));
    all.put("escalations counted", escalations.count(viewer, new EscalationFilter(null, null, true)));
    all.put("notices", notices.rows(viewer, own));
    all.put("notices counted", notices.count(viewer, own));
    all.put("sections", sections.stream().filter(section -> section.isThere().test(viewer, own))
        .map(ProviderSection::name).sorted().toList());
    return all;
  }

  private List<UUID> ids(EscalationId id) {
    return jdbc.sql("SELECT id FROM escalation_step WHERE case_id = :id").param("id", id.value())
        .query((row, _) -> UUID.fromString(row.getString(1))).list();
  }
}
