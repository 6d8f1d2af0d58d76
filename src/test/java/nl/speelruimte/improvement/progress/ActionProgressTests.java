package nl.speelruimte.improvement.progress;

import static nl.speelruimte.improvement.ActionStory.line;
import static nl.speelruimte.improvement.ActionStory.realised;
import static nl.speelruimte.testing.SomeViewer.auditor;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.municipality;
import static nl.speelruimte.testing.SomeViewer.nobody;
import static nl.speelruimte.testing.SomeViewer.provider;
import static nl.speelruimte.testing.SomeViewer.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionMove;
import nl.speelruimte.improvement.ActionStory;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.AtOnce;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-112, UC-113: what a provider tells about its actions. */
@DatabaseTest
@LivesOn("2031-08-20")
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER", "PROVIDER_DATA"})
class ActionProgressTests {

  private static final LocalDate TODAY = LocalDate.of(2031, 8, 20);
  @Autowired ImprovementActions actions;
  @Autowired ActionProgress progress;
  @Autowired AuditTrail trail;
  @Autowired BeanFactory beans;
  ProviderId provider;
  MunicipalityId duin;
  MunicipalityId delf;
  ActionStory story;
  ActionId id;
  Viewer data;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    provider = make.provider("De Actie");
    duin = make.municipality("Duinwijk");
    delf = make.municipality("Delfhaven");
    story = new ActionStory(actions, provider, TODAY);
    id = story.begun(line(duin, 1, 100), line(delf, 1, 50), line(duin, 2, 100));
    data = viewer(Role.PROVIDER_DATA, new AccessScope.OfProvider(provider));
  }

  @Test
  void progressIsAnEntryWithItsFilesThatEverybodyConcernedReads() {
    progress.tell(data, id, story.progress("De helft draait"));

    for (var reader : List.of(data, bureau(), auditor(), municipality(duin), municipality(delf))) {
      assertThat(progress.rows(reader, id)).singleElement().satisfies(entry -> {
        assertThat(entry.words()).isEqualTo("De helft draait");
        assertThat(entry.percentage()).isEqualTo(40);
        assertThat(progress.document(reader, id, entry.evidence().getFirst().document()))
            .isEqualTo(ActionStory.EVIDENCE.content());
      });
      assertThat(actions.details(reader, id).action().percentage()).isEqualTo(40);
    }
    var evidence = progress.rows(data, id).getFirst().evidence().getFirst().document();
    for (var stranger : List.of(nobody(), provider(new ProviderId(1)))) {
      assertThatThrownBy(() -> progress.document(stranger, id, evidence)).isInstanceOf(NotHere.class);
    }
    assertThatThrownBy(() -> progress.document(data, story.adopted(line(duin, 1, 1)), evidence))
        .as("of another action").isInstanceOf(NotHere.class);
  }

  @Test
  void whatIsMissingInProgressIsSaidAtItsField() {
    refused("words", () -> tell(" ", TODAY, 10));
    refused("words", () -> tell("Kind met BSN 111222333 belde", TODAY, 10));
    refused("saidOn", () -> tell("Goed", null, 10));
    refused("saidOn", () -> tell("Goed", TODAY.plusDays(1), 10));
    refused("saidOn", () -> tell("Goed", TODAY.minusDays(1), 10));
    refused("percentage", () -> tell("Goed", TODAY, 101));
    refused("percentage", () -> tell("Goed", TODAY, -1));
    var program = new FileDraft("verslag.pdf", "MZ\u0090 this is a program".getBytes(StandardCharsets.ISO_8859_1));
    refused("files", () -> progress.tell(data, id, new ProgressDraft(UUID.randomUUID(), TODAY, "Goed", null,
        List.of(program))));
    refused("files", () -> progress.tell(data, id, new ProgressDraft(UUID.randomUUID(), TODAY, "Goed", null,
        Collections.nCopies(6, ActionStory.EVIDENCE))));
    assertThat(progress.rows(data, id)).as("and nothing was kept").isEmpty();
  }

  @Test
  void whatIsWrongInAnEffectIsSaidAtItsField() {
    refused("quarter", () -> progress.enter(data, id, effect(null, "Zo", null, realised(duin, 1, 0))));
    refused("quarter", () -> progress.enter(data, id, effect(new Quarter(2030, 1), "Zo", null, realised(duin, 1, 0))));
    refused("quarter", () -> progress.enter(data, id, effect(new Quarter(2031, 4), "Zo", null, realised(duin, 1, 0))));
    refused("words", () -> progress.enter(data, id, effect(quarter(1), "", null, realised(duin, -1, 0))));
    refused("amount-" + duin + "-0", () -> progress.enter(data, id,
        effect(quarter(1), "Zo", null, realised(duin, 1, 0), realised(duin, 2, 0))));
    refused("amount-" + duin + "-0", () -> progress.enter(data, id,
        effect(quarter(1), "Zo", null, realised(duin, 10_000_000_000L, 0))));
    var elsewhere = new PartyFixtures(beans).municipality("Elders");
    refused("amount-" + elsewhere + "-0", () -> progress.enter(data, id,
        effect(quarter(1), "Zo", null, realised(elsewhere, 1, 0))));
    refused("amount-" + duin + "-7", () -> progress.enter(data, id,
        effect(quarter(1), "Zo", null, new EffectLine(duin, new LotId(7), Money.ofEuros(1), 0))));
    assertThatThrownBy(() -> progress.enter(data, id, effect(quarter(1), "Zo", null)))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("improvement.rule.nothing-entered"));
    assertThat(actions.details(data, id).action().figures().realised()).isEqualTo(Money.ZERO);
  }

  @Test
  void aQuarterThatHasBegunTakesZeroAndWithAnExplanationLess() {
    progress.enter(data, id, effect(quarter(3), "", null, realised(duin, 0, 0)));
    progress.enter(data, id, effect(quarter(2), "Eerst kosten", null, realised(duin, -25, 0)));

    assertThat(actions.details(data, id).action().figures().realised()).isEqualTo(Money.ofEuros(-25));
    assertThat(actions.details(data, id).quarters().get(2).told()).as("zero was told").isTrue();
  }

  @Test
  void aLaterAmountFollowsTheEarlierOneWithAReason() {
    progress.enter(data, id, effect(quarter(1), "Voorlopig", null, realised(duin, 80, 0), realised(delf, 20, 0)));
    refused("reason", () -> progress.enter(data, id, effect(quarter(1), "Definitief", "", realised(duin, 70, 1))));
    progress.enter(data, id, effect(quarter(1), "Definitief", "Nagekomen correctie", realised(duin, 70, 1),
        realised(delf, 20, 1)));

    assertThat(actions.details(data, id).action().figures().realised()).isEqualTo(Money.ofEuros(90));
    var entries = progress.rows(data, id);
    assertThat(entries.getFirst().amounts()).as("what stayed as it was is not told again").singleElement()
        .satisfies(amount -> {
          assertThat(amount.before()).isEqualTo(Money.ofEuros(80));
          assertThat(amount.holds()).isTrue();
        });
    assertThat(entries.getLast().amounts()).extracting(EntryRow.Amount::municipalityName, EntryRow.Amount::holds)
        .containsExactly(tuple("Delfhaven", true),
            tuple("Duinwijk", false));
    assertThat(progress.rows(municipality(delf), id)).as("nothing of the other one's correction").hasSize(1);
    assertThat(trail.history(bureau(), actions.details(bureau(), id).subject(), PageRequest.of(0, 1)).getFirst().reason())
        .isEqualTo("Nagekomen correctie");
  }

  @Test
  void aFileThatMayNameOthersIsForWhoSeesAllAmountsItGoesWith() {
    var together = new EffectDraft(UUID.randomUUID(), quarter(1), List.of(realised(duin, 80, 0), realised(delf, 20, 0)),
        "Samen", null, List.of(ActionStory.EVIDENCE));
    var alone = new EffectDraft(UUID.randomUUID(), quarter(2), List.of(realised(duin, 80, 0)), "Alleen", null,
        List.of(ActionStory.EVIDENCE));
    progress.enter(data, id, together);
    progress.enter(data, id, alone);

    assertThat(progress.rows(municipality(duin), id)).extracting(entry -> entry.evidence().size()).containsExactly(1, 0);
    var shared = progress.rows(bureau(), id).getLast().evidence().getFirst().document();
    assertThatThrownBy(() -> progress.document(municipality(duin), id, shared)).isInstanceOf(NotHere.class);
    assertThat(progress.document(auditor(), id, shared)).isEqualTo(ActionStory.EVIDENCE.content());
  }

  @Test
  void aSecondClickAndASecondPersonChangeNothing() {
    var told = story.progress("Eén keer");
    progress.tell(data, id, told);
    assertThatThrownBy(() -> progress.tell(data, id, told)).isInstanceOf(RuleBroken.class);
    progress.enter(data, id, effect(quarter(1), "Eerst", null, realised(duin, 80, 0)));
    assertThatThrownBy(() -> progress.enter(data, id, effect(quarter(1), "Ook", null, realised(duin, 60, 0))))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo(RuleBroken.CHANGED_MEANWHILE));

    assertThat(progress.rows(data, id)).hasSize(2);
    assertThat(actions.details(data, id).action().figures().realised()).isEqualTo(Money.ofEuros(80));
  }

  @Test
  void ofTwoWhoEnterAtTheSameMomentOneIsTold() {
    var noon = TODAY.atTime(12, 0).atZone(PortalClock.ZONE).toInstant();
    var answers = AtOnce.twice(() -> PortalClock.at(noon, () -> AsViewer.call(data, () -> {
      progress.enter(data, id, effect(quarter(1), "Tegelijk", null, realised(duin, 80, 0)));
      return "entered";
    })));

    assertThat(answers).contains("entered").anyMatch(RuleBroken.class::isInstance);
    assertThat(progress.rows(data, id)).hasSize(1);
  }

  @Test
  void onlyItsProviderTellsAndNothingBeforeItBeganOrAfterItEnded() {
    for (var other : List.of(bureau(), municipality(duin), auditor(), nobody(), provider(new ProviderId(1)),
        viewer(Role.PROVIDER_ADMIN, new AccessScope.OfProvider(provider)))) {
      assertThatThrownBy(() -> progress.tell(other, id, story.progress("Niet van mij"))).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> progress.enter(other, id, story.effect(1, realised(duin, 1, 0))))
          .isInstanceOf(NotHere.class);
    }
    var waiting = story.adopted(line(duin, 1, 100));
    assertThatThrownBy(() -> progress.enter(data, waiting, story.effect(1, realised(duin, 1, 0))))
        .isInstanceOf(RuleBroken.class);
    story.move(id, ActionMove.CANCEL, "Niet meer nodig", null);
    assertThatThrownBy(() -> progress.tell(data, id, story.progress("Toch"))).isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> progress.enter(data, id, story.effect(1, realised(duin, 1, 0))))
        .isInstanceOf(RuleBroken.class);
  }

  private static Quarter quarter(int number) {
    return new Quarter(2031, number);
  }

  private void tell(String words, @Nullable LocalDate on, @Nullable Integer percentage) {
    progress.tell(data, id, new ProgressDraft(UUID.randomUUID(), on, words, percentage, List.of()));
  }

  private static EffectDraft effect(@Nullable Quarter quarter, String words, @Nullable String reason, EffectLine... lines) {
    return new EffectDraft(UUID.randomUUID(), quarter, Arrays.asList(lines), words, reason, List.of());
  }

  private static void refused(String field, Runnable command) {
    assertThatThrownBy(command::run).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.field()).as(no.getMessage()).contains(field));
  }
}
