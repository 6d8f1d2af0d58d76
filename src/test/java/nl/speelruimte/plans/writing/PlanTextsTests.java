package nl.speelruimte.plans.writing;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static nl.speelruimte.plans.PlanStory.TODAY;
import static nl.speelruimte.plans.writing.TextSpot.INTRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.testing.AtOnce;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-107: two colleagues write in one plan, and not a word of either is lost. */
@DatabaseTest
class PlanTextsTests {

  @Autowired PlanTexts texts;
  @Autowired PlanMeasures measures;
  @Autowired JdbcClient jdbc;
  @Autowired BeanFactory beans;
  PlanStory story;
  Viewer wil;
  Viewer cor;
  PlanId plan;
  private int second;

  @BeforeEach
  void aPlan() {
    story = new PlanStory(beans);
    var wilg = story.provider("De Wilg", story.municipality("Duinwijk"));
    wil = PlanStory.manager(wilg);
    cor = PlanStory.colleague(wilg);
    plan = story.aPlan().of(wilg).begun();
  }

  @Test
  void eachSaveIsKeptAndTheNextOneCarriesItsRevision() {
    var first = keep(wil, "Wij gaan doelmatiger werken.", 0);
    later(90);
    var second = keep(wil, "Wij werken doelmatiger.", first.revision());

    assertThat(first).isEqualTo(new Kept.Saved(1));
    assertThat(second).isEqualTo(new Kept.Saved(2));
    assertThat(story.content(wil, plan).introduction()).isEqualTo("Wij werken doelmatiger.");
    assertThat(written()).containsExactly("Wij werken doelmatiger.", "Wij gaan doelmatiger werken.", "");
    assertThat(texts.revisions(wil, plan, INTRODUCTION)).extracting(TextRevision::author)
        .containsExactly("Wil Aanbieder", "Wil Aanbieder", null);
  }

  @Test
  void whoComesSecondIsToldAndBothTextsAreKept() {
    keep(wil, "De tekst van Wil.", 0);

    var told = (Kept.Clash) keep(cor, "De tekst van Cor.", 0);

    assertThat(told.text()).isEqualTo("De tekst van Wil.");
    assertThat(told.author()).isEqualTo("Wil Aanbieder");
    assertThat(told.savedAt()).isEqualTo(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
    assertThat(story.content(wil, plan).introduction()).isEqualTo("De tekst van Wil.");
    assertThat(texts.revisions(wil, plan, INTRODUCTION)).filteredOn(TextRevision::aside).singleElement()
        .satisfies(aside -> {
          assertThat(aside.number()).isEqualTo(told.aside());
          assertThat(aside.text()).isEqualTo("De tekst van Cor.");
          assertThat(aside.author()).isEqualTo("Cor Collega");
        });

    assertThat(as(cor, () -> texts.resolve(cor, plan, INTRODUCTION, "De tekst van Wil. En van Cor.", told.revision())))
        .isInstanceOf(Kept.Saved.class);
    assertThat(story.content(wil, plan).introduction()).isEqualTo("De tekst van Wil. En van Cor.");
    assertThat(written()).contains("De tekst van Wil.", "De tekst van Cor.");
  }

  /** The connection was lost after the save, so the page saves the same text again. */
  @Test
  void theSameTextAgainIsNoClashAndNoRevision() {
    keep(wil, "Dezelfde woorden.", 0);

    assertThat(keep(wil, "Dezelfde woorden.", 0)).isEqualTo(new Kept.Saved(1));
    assertThat(keep(cor, "Dezelfde woorden.", 0)).isEqualTo(new Kept.Saved(1));
    assertThat(written()).containsExactly("Dezelfde woorden.", "");
  }

  /** Who types on leaves one revision; who read it in between is told all the same. */
  @Test
  void wordsThatAreOnlyAddedWithinAMinuteAreOneRevision() {
    var read = keep(wil, "Wij werken", 0).revision();
    later(5);
    var on = keep(wil, "Wij werken samen", read).revision();
    later(5);
    assertThat(keep(cor, "Wij rusten", read)).isInstanceOf(Kept.Clash.class);
    keep(wil, "Wij werken nu samen", on);

    assertThat(texts.revisions(wil, plan, INTRODUCTION)).filteredOn(each -> !each.aside())
        .extracting(TextRevision::text).containsExactly("Wij werken nu samen", "");
  }

  @Test
  void wordsThatAreTakenOutStayToBeReadHoweverSoon() {
    var first = keep(wil, "Wij werken hard en goed", 0).revision();
    later(5);
    keep(wil, "Wij werken goed", first);

    assertThat(written()).containsExactly("Wij werken goed", "Wij werken hard en goed", "");
  }

  @Test
  void anEarlierTextIsTakenBackAsARevisionOfItsOwn() {
    var first = keep(wil, "Eerst dit.", 0).revision();
    later(90);
    var second = keep(cor, "Toen dat.", first).revision();

    assertThat(as(wil, () -> texts.takeBack(wil, plan, INTRODUCTION, first, second))).isEqualTo(new Kept.Saved(3));
    assertThat(written()).containsExactly("Eerst dit.", "Toen dat.", "Eerst dit.", "");
    assertThat(as(wil, () -> texts.takeBack(wil, plan, INTRODUCTION, 0, 3))).isEqualTo(new Kept.Saved(4));
    assertThat(story.content(wil, plan).introduction()).isEmpty();
    assertThatThrownBy(() -> as(wil, () -> texts.takeBack(wil, plan, INTRODUCTION, 17, 4))).isInstanceOf(NotHere.class);
  }

  /** Both press save at the very same moment: one is what the plan says, the other is kept aside. */
  @Test
  void twoSavesAtTheSameMomentLoseNothing() {
    var noon = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    var turn = new AtomicInteger();

    var answers = AtOnce.twice(() -> {
      var me = turn.getAndIncrement() == 0 ? wil : cor;
      return PortalClock.at(noon, () -> AsViewer.call(me, () -> texts.keep(me, plan, INTRODUCTION, "Van " + me.name(), 0)));
    });

    assertThat(answers).hasOnlyElementsOfTypes(Kept.Saved.class, Kept.Clash.class)
        .hasAtLeastOneElementOfType(Kept.Saved.class).hasAtLeastOneElementOfType(Kept.Clash.class);
    assertThat(written()).containsExactlyInAnyOrder("Van Wil Aanbieder", "Van Cor Collega", "");
  }

  @Test
  void everyTextOfThePlanSaysItsRevision() {
    var key = as(wil, () -> measures.add(wil, plan,
        new MeasureDraft(UUID.randomUUID(), MeasureCategory.OTHER, "Titel")));
    var owner = new TextSpot(PlanText.OWNER, key);
    as(cor, () -> texts.keep(cor, plan, owner, "Manager zorg", 0));

    assertThat(texts.now(wil, plan)).hasSize(5).contains(
        new TextNow(INTRODUCTION, 0, "", null, null),
        new TextNow(new TextSpot(PlanText.TITLE, key), 0, "Titel", null, null),
        new TextNow(owner, 1, "Manager zorg", "Cor Collega", TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      introduction | Het gaat om 123456782 en zijn gezin | uikit.field.client-data
      introduction | *                                   | uikit.field.too-long
      """)
  void whatMayNotBeKeptIsRefusedAtItsField(String field, String text, String key) {
    var typed = text.equals("*") ? "x".repeat(PlanText.INTRODUCTION.longest() + 1) : text;

    assertThatThrownBy(() -> keep(wil, typed, 0)).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.field()).contains(field);
      assertThat(no.textKey()).isEqualTo(key);
    });
    assertThat(texts.revisions(wil, plan, INTRODUCTION)).isEmpty();
  }

  @Test
  void whatLooksLikeAScriptIsAText() {
    keep(wil, "<script>alert('x')</script>", 0);

    assertThat(story.content(wil, plan).introduction()).isEqualTo("<script>alert('x')</script>");
  }

  @Test
  void onlyTheProviderWritesAndReadsTheHistory() {
    keep(wil, "Geheim zolang het niet is ingediend.", 0);
    var linde = PlanStory.manager(story.provider("De Linde", story.municipality("Veenlo")));

    for (var other : List.of(BUREAU, SomeViewer.auditor(), linde, SomeViewer.nobody())) {
      assertThatThrownBy(() -> texts.revisions(other, plan, INTRODUCTION)).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> texts.now(other, plan)).isInstanceOf(NotHere.class);
    }
    assertThatThrownBy(() -> as(linde, () -> texts.keep(linde, plan, INTRODUCTION, "x", 1))).isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> story.as(BUREAU, () -> texts.keep(BUREAU, plan, INTRODUCTION, "x", 1)))
        .isInstanceOf(AccessDeniedException.class);
  }

  /** The words themselves stand in no trail: it is read by others once the plan is submitted. */
  @Test
  void savingIsNoStepAndLeavesNoTrail() {
    var before = trail();
    keep(wil, "Woorden die veranderen.", 0);

    assertThat(trail()).isEqualTo(before);
    assertThat(story.details(wil, plan).version()).as("a colleague may still submit what is shown").isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      ''    | a      | true
      ab    | ab     | true
      ab    | aab    | true
      ab    | axb    | true
      abab  | abxab  | true
      aa    | aaa    | true
      ab    | a      | false
      ab    | ba     | false
      abc   | abxc y | false
      aa    | aba    | true
      """)
  void onlyWhatKeepsEveryWordIsTheSameRevision(String before, String after, boolean added) {
    assertThat(TextStore.isOnlyAdded(before, after)).isEqualTo(added);
  }

  private long trail() {
    return Stream.of("plans.plan", "plans.draft").mapToLong(kind -> jdbc.sql(
        "SELECT COUNT(*) FROM audit_event WHERE subject_kind = ? AND subject_id = ?")
        .params(kind, plan.toString()).query(Long.class).single()).sum();
  }

  private List<String> written() {
    return texts.revisions(wil, plan, INTRODUCTION).stream().map(TextRevision::text).toList();
  }

  private Kept keep(Viewer who, String text, int base) {
    return as(who, () -> texts.keep(who, plan, INTRODUCTION, text, base));
  }

  private void later(int seconds) {
    second += seconds;
  }

  private <T> T as(Viewer who, Supplier<T> work) {
    return PortalClock.at(TODAY.atTime(12, 0).plusSeconds(second).toInstant(ZoneOffset.UTC),
        () -> AsViewer.call(who, work));
  }
}
