package nl.speelruimte.improvement.changes;

import static nl.speelruimte.improvement.ActionStory.line;
import static nl.speelruimte.improvement.ActionStory.realised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionMove;
import nl.speelruimte.improvement.ActionStory;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.ReviewHoldDraft;
import nl.speelruimte.improvement.ReviewMoments;
import nl.speelruimte.improvement.effects.PromiseDraft;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** UC-117: what is new about an action since somebody saw it last, and to nobody more than the page tells. */
@LivesOn("2031-08-20")
class ActionChangesTests extends ScreenTest {

  private static final LocalDate TODAY = LocalDate.of(2031, 8, 20);
  @Autowired private BeanFactory beans;
  @Autowired private ImprovementActions actions;
  @Autowired private ActionProgress progress;
  @Autowired private ReviewMoments reviews;
  @Autowired private ActionChanges changes;
  @Autowired private JdbcClient jdbc;
  private ProviderId provider;
  private MunicipalityId duin;
  private MunicipalityId delf;
  private ActionStory story;
  private ActionId id;

  @BeforeEach
  void anActionThatRuns() {
    var make = new PartyFixtures(beans);
    provider = make.provider("De Actie");
    duin = make.municipality("Duinwijk");
    delf = make.municipality("Delfhaven");
    story = new ActionStory(actions, provider, TODAY);
    id = asBureau(() -> story.begun(line(duin, 1, 100), line(delf, 1, 50)));
    for (var table : List.of("improvement_step", "improvement_review", "improvement_promise_set")) {
      jdbc.sql("UPDATE " + table + " SET recorded_at = recorded_at - INTERVAL 9 DAY WHERE action_id = ?").param(id.value())
          .update();
    }
  }

  @Test
  void allThatOthersDidIsNewUntilOneLooks() {
    var viewer = sawYesterday(people.signInAs(Role.BUREAU_ADMIN));
    everythingHappens();

    var since = changes.sinceSeen(viewer, id).orElseThrow();
    assertThat(since.changes()).hasOnlyElementsOfTypes(ActionChange.Moved.class, ActionChange.Reviewed.class,
        ActionChange.PromisedAnew.class, ActionChange.Told.class).hasSize(5);
    assertThat(changes.unseen(viewer, Set.of(id))).containsExactly(id);

    changes.look(viewer, id);
    assertThat(changes.sinceSeen(viewer, id)).isEmpty();
    assertThat(changes.unseen(viewer, Set.of(id))).isEmpty();
  }

  @Test
  void whoNeverSawItOrHasNoAccountIsToldOfNothing() {
    var viewer = people.signInAs(Role.AUDITOR);
    everythingHappens();

    assertThat(changes.sinceSeen(viewer, id)).isEmpty();
    assertThat(changes.unseen(viewer, Set.of(id))).isEmpty();
    assertThat(changes.unseen(viewer, Set.of())).isEmpty();
    assertThat(changes.unseen(SomeViewer.bureau(), Set.of(id))).isEmpty();
  }

  @Test
  void whatOneDidOneselfIsNoNews() {
    var viewer = people.signInAs(Role.PROVIDER_MANAGER, provider);
    var told = new Viewer(viewer.account(), "Testpersoon", "Testorganisatie", viewer.role(), viewer.scope(), "test");
    sawYesterday(viewer);
    progress.tell(told, id, story.progress("Het loopt."));

    assertThat(changes.unseen(told, Set.of(id))).isEmpty();
    assertThat(changes.sinceSeen(told, id)).isEmpty();
    assertThat(changes.unseen(viewer, Set.of(id))).as("to a colleague it is").containsExactly(id);
    assertThat(changes.sinceSeen(viewer, id)).isPresent();
  }

  @Test
  void anEffectInAnotherMunicipalityIsNoneToAMunicipality() {
    var viewer = sawYesterday(people.signInAs(Role.MUNICIPAL_MANAGER, duin));
    asProvider(() -> progress.enter(provider(), id, story.effect(1, realised(delf, 40, 0))));
    people.signInAs(Role.MUNICIPAL_READER, duin);

    assertThat(changes.unseen(viewer, Set.of(id))).isEmpty();
    assertThat(changes.sinceSeen(viewer, id)).isEmpty();

    asProvider(() -> progress.enter(provider(), id, story.effect(1, realised(duin, 80, 0))));
    assertThat(changes.unseen(viewer, Set.of(id))).containsExactly(id);
    assertThat(changes.sinceSeen(viewer, id).orElseThrow().changes()).hasSize(1);
  }

  @Test
  void whoMaySeeItNoMoreHearsNothingOfIt() {
    var viewer = sawYesterday(people.signInAs(Role.MUNICIPAL_MANAGER, duin));
    everythingHappens();

    for (var scope : List.of(SomeViewer.nobody().scope(), SomeViewer.municipality(new MunicipalityId(1)).scope(),
        new AccessScope.OfProvider(new ProviderId(1)))) {
      var elsewhere = new Viewer(viewer.account(), viewer.name(), viewer.organisation(), viewer.role(), scope, "test");
      assertThat(changes.unseen(elsewhere, Set.of(id))).isEmpty();
      assertThatThrownBy(() -> changes.sinceSeen(elsewhere, id)).isInstanceOf(NotHere.class);
      people.signInAs(Role.MUNICIPAL_MANAGER, duin);
      assertThatThrownBy(() -> changes.look(elsewhere, id)).isInstanceOf(NotHere.class);
    }
  }

  @Test
  void theListAndThePageSayIt() {
    people.signInAs(Role.PROVIDER_DATA, provider);
    openPage();
    assertThat(pageText()).doesNotContain("Nieuw sinds");
    jdbc.sql("UPDATE improvement_seen SET seen_at = seen_at - INTERVAL 1 DAY WHERE action_id = ?").param(id.value()).update();
    var reader = SecurityContextHolder.getContext();
    everythingHappens();
    SecurityContextHolder.setContext(reader);

    assertThat(inTheList()).isEqualTo("Veranderd sinds u keek");
    openPage();
    assertThat(pageText()).contains("Nieuw sinds u deze actie op 19 augustus 2031 zag: ", "Vertraagd",
        "IJkmoment gehouden", "Belofte gewijzigd", "Voortgang gemeld", "Gerealiseerd effect ingevoerd");
    assertThat($(Span.class).withClassName("timeline-mark").all()).extracting(Span::getText).hasSize(5).containsOnly("Nieuw");
    assertThat(inTheList()).isEmpty();
  }

  private void everythingHappens() {
    asProvider(() -> {
      progress.tell(provider(), id, story.progress("De nieuwe planning draait."));
      progress.enter(provider(), id, story.effect(1, realised(duin, 80, 0)));
    });
    asBureau(() -> {
      story.move(id, ActionMove.DELAY, "De software is later klaar", TODAY.plusDays(9));
      reviews.hold(SomeViewer.bureau(), id, new ReviewHoldDraft(TODAY, "Het gaat goed", TODAY.plusDays(30), story.version(id)));
      return actions.promise(SomeViewer.bureau(), id, new PromiseDraft("Plan, versie 2", "Bijgesteld",
          List.of(line(duin, 1, 90), line(delf, 1, 50)), null));
    });
  }

  private Viewer sawYesterday(Viewer viewer) {
    changes.look(viewer, id);
    jdbc.sql("UPDATE improvement_seen SET seen_at = seen_at - INTERVAL 1 DAY WHERE account_id = ?").param(viewer.account())
        .update();
    return viewer;
  }

  private Viewer provider() {
    return SomeViewer.provider(provider);
  }

  private <T> T asBureau(Supplier<T> act) {
    people.signInAs(Role.BUREAU_MANAGER);
    return act.get();
  }

  private void asProvider(Runnable act) {
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    act.run();
  }

  private void openPage() {
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("improvement-actions/" + id);
  }

  private String inTheList() {
    UI.getCurrent().navigate("");
    UI.getCurrent().navigate("improvement-actions", QueryParameters.of("q", "Minder lege afspraken"));
    return String.valueOf(test($(Grid.class).single()).getLitRendererPropertyValue(0, 0, "news", String.class));
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
