package nl.speelruimte.demo.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.writing.BeginDraft;
import nl.speelruimte.plans.writing.EffectAmount;
import nl.speelruimte.plans.writing.MeasureDraft;
import nl.speelruimte.plans.writing.MeasureTerms;
import nl.speelruimte.plans.writing.PlanDrafts;
import nl.speelruimte.plans.writing.PlanMeasures;
import nl.speelruimte.plans.writing.PlanStart;
import nl.speelruimte.plans.writing.PlanSubmitting;
import nl.speelruimte.plans.writing.PlanText;
import nl.speelruimte.plans.writing.PlanTexts;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.spending.SpaceRow;
import org.springframework.stereotype.Component;

/** Writes the plans of the demo's providers. */
@Component
class PlanWriters {

  private static final String INTRODUCTION = "De vraag naar onze hulp groeit sneller dan de bestedingsruimte. In dit plan "
      + "staat wat wij in %d anders doen om jeugdigen op tijd te helpen en binnen de ruimte te blijven. De maatregelen zijn "
      + "besproken met onze cliëntenraad en met de toegang van de gemeenten.";
  private static final String LATER = "Twee van de vijf teams beginnen later: de opleiding van hun begeleiders loopt tot november.";
  private static final String STEP_BY_STEP = "De laatste twee teams gaan na hun opleiding over; tot dan werken zij zoals nu.";
  private static final int QUARTERS = 4;
  private static final int PERMILLE = 1000;
  private final PlanDrafts drafts;
  private final PlanTexts texts;
  private final PlanMeasures measures;
  private final PlanSubmitting submitting;
  private final PlanBooks books;

  PlanWriters(PlanDrafts drafts, PlanTexts texts, PlanMeasures measures, PlanSubmitting submitting, PlanBooks books) {
    this.drafts = drafts;
    this.texts = texts;
    this.measures = measures;
    this.submitting = submitting;
    this.books = books;
  }

  /** Begins a plan that answers a call, with nothing in it yet. */
  PlanId begin(int provider, UUID call, int year, PlanStart from) {
    var writer = books.people().of(provider);
    return AsViewer.call(writer, () -> drafts.begin(writer,
        new BeginDraft(UUID.randomUUID(), call, year, PlanReach.GENERIC, "Plan van aanpak " + year, from)));
  }

  void introduce(int provider, PlanId plan, int year) {
    var writer = books.people().of(provider);
    AsViewer.run(writer, () -> texts.keep(writer, plan, TextSpot.INTRODUCTION, INTRODUCTION.formatted(year), 0));
  }

  void add(int provider, PlanId plan, int year, List<MadeUpMeasure> chosen) {
    var writer = books.people().of(provider);
    var spaces = books.spaces(writer, year);
    AsViewer.run(writer, () -> chosen.forEach(each -> write(writer, plan, year, each, spaces)));
  }

  void submit(int provider, PlanId plan) {
    var writer = books.people().of(provider);
    AsViewer.run(writer, () -> submitting.submit(writer, plan, books.version(writer, plan), null));
  }

  /** Begins an adjustment, says of the first measure what is otherwise from now on, and hands it in. */
  void adjust(int provider, PlanId plan) {
    var writer = books.people().of(provider);
    AsViewer.run(writer, () -> adjust(writer, plan));
  }

  void adjust(Viewer writer, PlanId plan) {
    submitting.beginAdjustment(writer, plan, LATER, books.version(writer, plan));
    var measure = books.content(writer, plan).measures().getFirst();
    var now = texts.now(writer, plan).stream().filter(text -> text.spot().equals(new TextSpot(PlanText.TEXT, measure.key())))
        .findFirst().orElseThrow();
    texts.keep(writer, plan, now.spot(), now.text() + " " + STEP_BY_STEP, now.revision());
    measures.effects(writer, plan, measure.key(), measure.effects().stream().map(PlanWriters::lessAtTheEnd).toList(),
        measure.version());
    submitting.handInAdjustment(writer, plan, LATER, books.version(writer, plan));
  }

  /** The last quarter saves a fifth less. */
  private static EffectAmount lessAtTheEnd(MeasureEffect effect) {
    var euros = effect.amount().euros().longValue();
    return new EffectAmount(effect.municipality(), effect.lot(), effect.quarter(),
        effect.quarter() < QUARTERS ? effect.amount() : Money.ofEuros(euros * 8 / 1000 * 100));
  }

  private void write(Viewer writer, PlanId plan, int year, MadeUpMeasure its, List<SpaceRow> spaces) {
    var key = measures.add(writer, plan, new MeasureDraft(UUID.randomUUID(), its.category(), its.title()));
    texts.keep(writer, plan, new TextSpot(PlanText.TEXT, key), its.text(), 0);
    texts.keep(writer, plan, new TextSpot(PlanText.MEASURED_BY, key), its.measuredBy(), 0);
    texts.keep(writer, plan, new TextSpot(PlanText.OWNER, key), its.owner(), 0);
    var begins = LocalDate.of(year, (its.firstQuarter() - 1) * 3 + 1, 1);
    var version = measures.settle(writer, plan, key,
        new MeasureTerms(its.category(), null, begins, LocalDate.of(year, 12, 31), books.measureVersion(writer, plan, key)));
    measures.effects(writer, plan, key, effects(its, spaces), version);
  }

  private static List<EffectAmount> effects(MadeUpMeasure its, List<SpaceRow> spaces) {
    var effects = new ArrayList<EffectAmount>();
    var saving = QUARTERS - its.firstQuarter() + 1;
    for (var space : spaces) {
      var each = space.amounts().amount().euros().longValue() * its.permille() / PERMILLE / saving / 100 * 100;
      for (var quarter = its.firstQuarter(); quarter <= QUARTERS; quarter++) {
        effects.add(new EffectAmount(space.place().municipality(), space.place().lot(), quarter, Money.ofEuros(each)));
      }
    }
    return effects;
  }
}
