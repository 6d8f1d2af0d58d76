package nl.speelruimte.plans.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.kernel.ClientData;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import org.jspecify.annotations.Nullable;

/** What must be right in a plan before it is submitted; asks nobody and changes nothing. */
final class SubmitRules {

  private final int year;
  private final PlanReach reach;
  private final List<PlanMeasure> measures;
  private final List<PlanGround> grounds;
  private final List<SubmitFinding> findings = new ArrayList<>();

  private SubmitRules(int year, PlanReach reach, List<PlanMeasure> measures, List<PlanGround> grounds) {
    this.year = year;
    this.reach = reach;
    this.measures = measures;
    this.grounds = grounds;
  }

  /** @param grounds the places where the provider may promise something, with what this version promises there */
  static List<SubmitFinding> check(int year, PlanReach reach, PlanContent content, List<PlanGround> grounds) {
    var rules = new SubmitRules(year, reach, content.measures(), grounds);
    rules.ofPlan(content);
    content.measures().forEach(rules::ofMeasure);
    rules.withinTheSpaces();
    return rules.findings;
  }

  private void ofPlan(PlanContent content) {
    if (content.introduction().isBlank()) {
      blocks("introduction", "plans.writing.finding.introduction");
    }
    namesNobody("introduction", null, content.introduction());
    if (reach == PlanReach.SPACES && content.spaces().isEmpty()) {
      blocks("spaces", "plans.writing.finding.spaces");
    }
    if (content.measures().isEmpty()) {
      blocks("measures", "plans.writing.finding.measures");
    }
  }

  private void ofMeasure(PlanMeasure measure) {
    filled(measure, "title", measure.title(), "plans.writing.finding.title");
    filled(measure, "text", measure.text(), "plans.writing.finding.text");
    if (measure.indicator() == null) {
      filled(measure, "measuredBy", measure.measuredBy(), "plans.writing.finding.measured-by");
    }
    filled(measure, "owner", measure.owner(), "plans.writing.finding.owner");
    dates(measure);
    if (measure.effects().isEmpty()) {
      findings.add(new SubmitFinding(false, "effects", measure.key(), measure.place(),
          "plans.writing.finding.no-effect", List.of()));
    }
    namesNobody("title", measure, measure.title());
    namesNobody("text", measure, measure.text());
    namesNobody("measuredBy", measure, measure.measuredBy());
    namesNobody("owner", measure, measure.owner());
  }

  private void dates(PlanMeasure measure) {
    inTheYear(measure, "startsOn", measure.startsOn(), "plans.writing.finding.starts");
    inTheYear(measure, "dueOn", measure.dueOn(), "plans.writing.finding.due");
    if (measure.startsOn() != null && measure.dueOn() != null && measure.dueOn().isBefore(measure.startsOn())) {
      blocks("dueOn", measure, "plans.writing.finding.due-before-start");
    }
  }

  private void inTheYear(PlanMeasure measure, String field, @Nullable LocalDate day, String missing) {
    if (day == null) {
      blocks(field, measure, missing);
    } else if (day.getYear() != year) {
      blocks(field, measure, "plans.writing.finding.other-year", Integer.toString(year));
    }
  }

  private void filled(PlanMeasure measure, String field, String text, String missing) {
    if (text.isBlank()) {
      blocks(field, measure, missing);
    }
  }

  /** What was copied from elsewhere did not come through the fields. */
  private void namesNobody(String field, @Nullable PlanMeasure measure, String text) {
    if (ClientData.isIn(text)) {
      findings.add(new SubmitFinding(true, field, measure == null ? null : measure.key(),
          measure == null ? 0 : measure.place(), "plans.writing.finding.client-data", List.of()));
    }
  }

  /**
   * A promise for a lot stays within the spaces of that lot and of the whole contract there; all promises at a
   * municipality together stay within all its spaces. Where no space is decided yet, that is only pointed out.
   */
  private void withinTheSpaces() {
    var places = new LinkedHashMap<MunicipalityId, List<PlanGround>>();
    grounds.forEach(each -> places.computeIfAbsent(each.municipality(), _ -> new ArrayList<>()).add(each));
    places.values().forEach(this::within);
  }

  private void within(List<PlanGround> place) {
    if (place.stream().allMatch(each -> each.amount() == null)) {
      notDecidedYet(place);
      return;
    }
    var whole = spaces(place.stream().filter(each -> each.lot() == null).toList());
    var lots = new LinkedHashMap<Object, List<PlanGround>>();
    place.stream().filter(each -> each.lot() != null)
        .forEach(each -> lots.computeIfAbsent(each.lot(), _ -> new ArrayList<>()).add(each));
    var said = false;
    for (var lot : lots.values()) {
      var name = Objects.requireNonNullElse(lot.getFirst().lotName(), "");
      said |= exceeds(lot, spaces(lot).plus(whole), "plans.writing.finding.above-lot", name);
    }
    if (!said) {
      exceeds(place, spaces(place), "plans.writing.finding.above", "");
    }
  }

  private void notDecidedYet(List<PlanGround> place) {
    var promised = promised(place);
    if (!promised.isZero()) {
      findings.add(new SubmitFinding(false, "effects", null, 0, "plans.writing.finding.no-space",
          List.of(place.getFirst().municipalityName(), promised)));
    }
  }

  private boolean exceeds(List<PlanGround> at, Money space, String textKey, String lot) {
    var promised = promised(at);
    if (promised.compareTo(space) <= 0) {
      return false;
    }
    findings.add(new SubmitFinding(true, "effects", mostPromising(at), 0, textKey,
        List.of(at.getFirst().municipalityName(), promised, space, lot)));
    return true;
  }

  /** Where to look first: the measure that promises most there. */
  private @Nullable MeasureKey mostPromising(List<PlanGround> at) {
    return measures.stream().filter(measure -> !promised(measure, at).isZero())
        .max(Comparator.comparing(measure -> promised(measure, at))).map(PlanMeasure::key).orElse(null);
  }

  private static Money promised(PlanMeasure measure, List<PlanGround> at) {
    return measure.effects().stream().filter(effect -> at.stream().anyMatch(each ->
            each.municipality().equals(effect.municipality()) && Objects.equals(each.lot(), effect.lot())))
        .map(MeasureEffect::amount).reduce(Money.ZERO, Money::plus);
  }

  private static Money promised(List<PlanGround> at) {
    return at.stream().map(PlanGround::promised).reduce(Money.ZERO, Money::plus);
  }

  private static Money spaces(List<PlanGround> at) {
    return at.stream().map(PlanGround::amount).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
  }

  private void blocks(String field, String textKey) {
    findings.add(new SubmitFinding(true, field, null, 0, textKey, List.of()));
  }

  private void blocks(String field, PlanMeasure measure, String textKey, Object... arguments) {
    findings.add(new SubmitFinding(true, field, measure.key(), measure.place(), textKey, List.of(arguments)));
  }
}
