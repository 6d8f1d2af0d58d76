package nl.speelruimte.contracting.changes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.speelruimte.contracting.changes.AmendmentDraft.Changes;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * An amendment in which nothing is missing and that fits its contract; whether something rests on what it takes is asked
 * elsewhere.
 *
 * @param end the new end; null when it stays
 * @param lots those of the contract afterwards, with the days on which they run
 * @param places its municipalities afterwards, with the days on which they take part
 */
record CheckedAmendment(LocalDate from, String subject, @Nullable String text, String reason, @Nullable LocalDate end,
    @Nullable Integer noticeMonths, @Nullable Integer extensionOptions, Map<Integer, Period> lots,
    Map<Integer, Period> places) {

  private static final int MOST_MONTHS = 36;
  private static final int MOST_OPTIONS = 10;

  static CheckedAmendment of(HeldContract contract, AmendmentDraft draft) {
    contract.requireRunning();
    var changes = draft.changes();
    var end = changes.newEnd() == null || changes.newEnd().equals(contract.term().to()) ? null : changes.newEnd();
    var from = from(contract, draft, end);
    var subject = Given.words("subject", draft.subject(), AmendmentDraft.LONGEST_SUBJECT);
    var text = draft.text() == null || draft.text().isBlank() ? null
        : Given.words("text", draft.text(), AmendmentDraft.LONGEST_TEXT);
    var notice = number("noticeMonths", changes.noticeMonths(), MOST_MONTHS);
    var options = number("extensionOptions", changes.extensionOptions(), MOST_OPTIONS);
    if (options != null && options < contract.extensionsUsed()) {
      throw RuleBroken.at("extensionOptions", "contracting.rule.options-used", contract.extensionsUsed());
    }
    var lots = lots(contract, changes, from);
    var places = places(contract, changes, from);
    if (text == null && end == null && notice == null && options == null && lots.equals(contract.lots())
        && places.equals(contract.places())) {
      throw RuleBroken.at("text", "contracting.rule.nothing-amended");
    }
    return new CheckedAmendment(from, subject, text, Given.reason(draft.reason()), end, notice, options, lots, places);
  }

  private static LocalDate from(HeldContract contract, AmendmentDraft draft, @Nullable LocalDate end) {
    var from = Given.required("effectiveFrom", draft.effectiveFrom());
    if (from.isBefore(contract.term().from())) {
      throw RuleBroken.at("effectiveFrom", "contracting.rule.amendment-before-begin", from, contract.term().from());
    }
    if (end != null && end.isBefore(contract.term().from())) {
      throw RuleBroken.at("newEnd", "contracting.reason.end-before-begin", contract.term().from(), end);
    }
    var last = end == null ? contract.term().to() : end;
    if (from.isAfter(last)) {
      throw RuleBroken.at("effectiveFrom", "contracting.rule.amendment-after-end", from, last);
    }
    return from;
  }

  private static @Nullable Integer number(String field, @Nullable Integer value, int most) {
    if (value != null && (value < 0 || value > most)) {
      throw RuleBroken.at(field, "contracting.rule.not-between", 0, most);
    }
    return value;
  }

  private static Map<Integer, Period> lots(HeldContract contract, Changes changes, LocalDate from) {
    var lots = new HashMap<>(contract.lots());
    changes.lotsEnded().stream().map(LotId::value).forEach(lot -> end(lots, lot, from, "lotsEnded"));
    for (var lot : changes.lotsAdded()) {
      if (lots.containsKey(lot.value())) {
        throw RuleBroken.at("lotsAdded", "contracting.rule.lot-known");
      }
      lots.put(lot.value(), Period.between(from, null));
    }
    if (changes.follows() != null
        && (!contract.lots().containsKey(changes.follows().value()) || changes.lotsAdded().isEmpty())) {
      throw RuleBroken.at("follows", "contracting.rule.follows-nothing");
    }
    requireOne("lotsEnded", lots, from, "contracting.rule.no-lot-left");
    return lots;
  }

  private static Map<Integer, Period> places(HeldContract contract, Changes changes, LocalDate from) {
    var places = new HashMap<>(contract.places());
    changes.municipalitiesEnded().stream().map(MunicipalityId::value)
        .forEach(place -> end(places, place, from, "municipalitiesEnded"));
    for (var place : changes.municipalitiesAdded()) {
      if (places.containsKey(place.value())) {
        throw RuleBroken.at("municipalitiesAdded", "contracting.rule.municipality-known");
      }
      places.put(place.value(), Period.between(from, null));
    }
    requireOne("municipalitiesEnded", places, from, "contracting.rule.no-municipality-left");
    return places;
  }

  /** A part that ends runs for the last time on the day before. */
  private static void end(Map<Integer, Period> parts, int part, LocalDate from, String field) {
    var days = parts.get(part);
    if (days == null || !days.contains(from)) {
      throw RuleBroken.at(field, "contracting.rule.part-not-running", from);
    }
    if (!days.from().isBefore(from)) {
      throw RuleBroken.at(field, "contracting.rule.part-not-begun", days.from());
    }
    parts.put(part, new Period(days.from(), from.minusDays(1)));
  }

  private static void requireOne(String field, Map<Integer, Period> parts, LocalDate day, String textKey) {
    if (parts.values().stream().noneMatch(days -> days.contains(day))) {
      throw RuleBroken.at(field, textKey);
    }
  }
}
