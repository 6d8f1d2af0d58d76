package nl.speelruimte.plans.writing;

import static nl.speelruimte.plans.PlanStory.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.content.EvidenceRow;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.testing.DatabaseTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-107: measures with their effects and files, and what is refused at once. */
@DatabaseTest
class MeasuresOfAPlanTests {

  @Autowired PlanMeasures measures;
  @Autowired PlanEvidence evidence;
  @Autowired PlanGrounds grounds;
  @Autowired PlanContents contents;
  @Autowired BeanFactory beans;
  PlanStory story;
  MunicipalityId duin;
  MunicipalityId veen;
  ProviderId wilg;
  LotId lot;
  Viewer manager;
  PlanId plan;
  MeasureKey measure;

  @BeforeEach
  void aPlan() {
    story = new PlanStory(beans);
    duin = story.municipality("Duinwijk");
    veen = story.municipality("Veenlo");
    wilg = story.provider("De Wilg", duin);
    lot = story.lot(wilg);
    manager = PlanStory.manager(wilg);
    plan = story.aPlan().of(wilg).draft();
    measure = only().key();
  }

  @Test
  void aMeasureIsAddedOnceHoweverOftenTheButtonIsPressed() {
    var draft = new MeasureDraft(UUID.randomUUID(), MeasureCategory.OTHER, "");
    var key = as(() -> measures.add(manager, plan, draft));

    assertThat(as(() -> measures.add(manager, plan, draft))).isEqualTo(key);
    assertThat(keys()).containsExactly(measure, key);
  }

  @Test
  void whatIsTakenOutComesBackWhole() {
    as(() -> evidence.add(manager, plan, measure, PlanStory.FILE));
    var before = only();

    as(() -> measures.remove(manager, plan, measure, before.version()));
    assertThat(keys()).isEmpty();
    assertThat(as(() -> measures.removed(manager, plan))).extracting(RemovedMeasure::key).containsExactly(measure);
    refused(() -> as(() -> measures.settle(manager, plan, measure, terms(null, null, 0))), null,
        "plans.writing.rule.measure-gone");
    as(() -> measures.restore(manager, plan, measure));

    var after = only();
    assertThat(after).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    assertThat(after.effects()).isNotEmpty();
    assertThat(after.evidence()).hasSize(1);
    assertThat(as(() -> measures.removed(manager, plan))).isEmpty();
  }

  @Test
  void whatIsPutBackIsNotOneTooMany() {
    as(() -> measures.remove(manager, plan, measure, only().version()));
    for (var index = 0; index < PlanMeasures.MOST; index++) {
      as(() -> measures.add(manager, plan, new MeasureDraft(UUID.randomUUID(), MeasureCategory.OTHER, "Nog een")));
    }

    refused(() -> as(() -> measures.restore(manager, plan, measure)), null, "plans.writing.rule.many-measures");
    assertThat(as(() -> measures.removed(manager, plan))).as("it is not lost").hasSize(1);
  }

  @Test
  void aDayThatNoCalendarHasIsRefusedAtItsFieldAndNothingIsChanged() {
    var before = only();

    refused(() -> as(() -> measures.settle(manager, plan, measure, terms(LocalDate.of(20_261, 3, 1), null, before.version()))),
        "startsOn", "uikit.date.too-late");
    refused(() -> as(() -> measures.settle(manager, plan, measure, terms(null, LocalDate.of(26, 3, 1), before.version()))),
        "dueOn", "uikit.date.too-early");

    assertThat(only()).isEqualTo(before);
  }

  @Test
  void theSecondOfTwoPeopleIsTold() {
    var shown = only().version();
    as(() -> measures.effects(manager, plan, measure, List.of(cell(1, 5_00)), shown));

    refused(() -> as(() -> measures.effects(manager, plan, measure, List.of(), shown)), null, RuleBroken.CHANGED_MEANWHILE);
    refused(() -> as(() -> measures.settle(manager, plan, measure, terms(null, null, shown))), null,
        RuleBroken.CHANGED_MEANWHILE);
    refused(() -> as(() -> measures.remove(manager, plan, measure, shown)), null, RuleBroken.CHANGED_MEANWHILE);
    assertThat(only().effects()).extracting(MeasureEffect::amount).containsExactly(Money.ofEuros(5));
  }

  @Test
  void theWholeGridOfAMeasureTakesThePlaceOfWhatWasThere() {
    as(() -> measures.effects(manager, plan, measure,
        List.of(cell(1, 100), cell(2, 200), cell(3, 0), new EffectAmount(duin, null, 4, Money.ofCents(7))), only().version()));

    assertThat(only().effects()).extracting(effect -> effect.quarter() + " " + effect.lot() + " " + effect.amount().cents())
        .containsExactlyInAnyOrder("1 " + lot + " 100", "2 " + lot + " 200", "4 null 7");
    assertThat(only().promised()).isEqualTo(Money.ofCents(307));
  }

  /** Place, lot, quarter, cents and what is said; the first cell is filled in by another line. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      duin | own   | 1 | -1   | plans.writing.rule.negative
      duin | own   | 0 | 100  | plans.writing.rule.quarter
      duin | own   | 5 | 100  | plans.writing.rule.quarter
      veen | own   | 1 | 100  | plans.writing.rule.not-agreed
      veen | whole | 1 | 100  | plans.writing.rule.not-agreed
      duin | other | 1 | 100  | plans.writing.rule.not-agreed
      duin | own   | 2 | 100  | plans.writing.rule.twice
      duin | own   | 1 | 100000000001 | plans.writing.rule.amount-large
      """)
  void anEffectThatCannotBeIsRefusedAndNothingIsChanged(String place, String where, int quarter, long cents, String key) {
    var before = only();
    var cell = new EffectAmount(place.equals("duin") ? duin : veen,
        where.equals("whole") ? null : where.equals("own") ? lot : new LotId(lot.value() + 1_000), quarter,
        Money.ofCents(cents));

    refused(() -> as(() -> measures.effects(manager, plan, measure, List.of(cell(2, 1), cell), before.version())),
        "effects", key);

    assertThat(only()).isEqualTo(before);
  }

  @Test
  void measuresArePutInAnotherOrderUnlessSomebodyChangedTheList() {
    var second = as(() -> measures.add(manager, plan, new MeasureDraft(UUID.randomUUID(), MeasureCategory.OTHER, "Tweede")));

    as(() -> measures.order(manager, plan, List.of(second, measure)));

    assertThat(keys()).containsExactly(second, measure);
    refused(() -> as(() -> measures.order(manager, plan, List.of(measure))), null, RuleBroken.CHANGED_MEANWHILE);
  }

  @Test
  void aFileIsKeptOnceReadAndTakenAway() {
    var id = as(() -> evidence.add(manager, plan, measure, PlanStory.FILE));
    refused(() -> as(() -> evidence.add(manager, plan, measure, PlanStory.FILE)), "file", "plans.writing.rule.file-there");

    assertThat(only().evidence()).extracting(EvidenceRow::id).containsExactly(id);
    assertThat(contents.evidence(manager, plan, id)).isEqualTo(PlanStory.FILE.content());
    as(() -> evidence.remove(manager, plan, id));
    assertThat(only().evidence()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"gif.pdf, GIF89a, documents.refused.kind", "virus.pdf, MZ, documents.refused.kind",
      "leeg.pdf, '', documents.refused.empty", "123456782.pdf, %PDF-1.7, documents.refused.client-data"})
  void aFileThatIsNotWhatItSaysIsRefused(String name, String content, String key) {
    refused(() -> as(() -> evidence.add(manager, plan, measure, new FileDraft(name, content.getBytes()))), "file", key);
    assertThat(only().evidence()).isEmpty();
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAndSoIsOneTooMany() {
    refused(() -> as(() -> evidence.add(manager, plan, measure, new FileDraft("groot.pdf", new byte[(20 << 20) + 1]))),
        "file", "documents.refused.large");
    for (var index = 0; index < PlanEvidence.MOST; index++) {
      var file = new FileDraft("bijlage-" + index + ".pdf", PlanStory.FILE.content());
      as(() -> evidence.add(manager, plan, measure, file));
    }
    refused(() -> as(() -> evidence.add(manager, plan, measure, PlanStory.FILE)), "file", "plans.writing.rule.many-files");
  }

  /** The promise stands beside the forecast and is not taken off it. */
  @Test
  void theSpaceAndTheForecastStandBesideWhatIsPromised() {
    assertThat(grounds.rows(manager, plan)).filteredOn(each -> each.space() != null).singleElement().satisfies(ground -> {
      assertThat(ground.municipality()).isEqualTo(duin);
      assertThat(ground.amount()).isEqualTo(Money.ofEuros(100_000));
      assertThat(ground.forecast()).isEqualTo(Money.ZERO);
      assertThat(ground.promised()).isEqualTo(Money.ofEuros(1_000));
      assertThat(ground.left()).isEqualTo(Money.ofEuros(100_000));
      assertThat(ground.leftWithMeasures()).isEqualTo(Money.ofEuros(101_000));
    });
    assertThat(grounds.rows(manager, plan)).filteredOn(each -> each.space() == null)
        .as("the other lots and the contract as a whole, where it may promise something too").hasSize(3)
        .allSatisfy(ground -> assertThat(ground.left()).isNull());
  }

  private MeasureTerms terms(LocalDate starts, LocalDate due, int version) {
    return new MeasureTerms(MeasureCategory.OTHER, null, starts, due, version);
  }

  private EffectAmount cell(int quarter, long cents) {
    return new EffectAmount(duin, lot, quarter, Money.ofCents(cents));
  }

  private static void refused(ThrowingCallable command, String field, String key) {
    assertThatThrownBy(command).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo(key);
      assertThat(no.field().orElse(null)).isEqualTo(field);
    });
  }

  private PlanMeasure only() {
    return story.measures(manager, plan).getFirst();
  }

  private List<MeasureKey> keys() {
    return story.measures(manager, plan).stream().map(PlanMeasure::key).toList();
  }

  private <T> T as(Supplier<T> work) {
    return story.as(manager, work);
  }

  private void as(Runnable work) {
    as(() -> {
      work.run();
      return YEAR;
    });
  }
}
