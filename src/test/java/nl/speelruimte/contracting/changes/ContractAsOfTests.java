package nl.speelruimte.contracting.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import nl.speelruimte.contracting.ContractProductRow;
import nl.speelruimte.contracting.ContractProducts;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.changes.AmendmentDraft.Changes;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-51: a contract read as of each day is what was shown on that day, whatever happened later and in any order. */
class ContractAsOfTests extends LivingContract {

  private static final LocalDate BEGAN = LocalDate.of(2025, 2, 3);
  @Autowired private ContractChanges changes;
  @Autowired private ContractEntries entries;
  @Autowired private ContractCalendar calendar;
  @Autowired private ContractProducts products;

  /** What a page shows of a contract. */
  record Shown(Object contract, List<Integer> terms, List<?> lots, List<?> places, List<EntryRow> entries,
      List<ContractProductRow> tariffs) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatWasShownOnADayIsReadAgainLater(long seed) {
    var random = new Random(seed);
    var product = make.product("45");
    var days = new LinkedHashMap<LocalDate, Shown>();
    var day = BEGAN;
    var acts = acts(product);
    Collections.shuffle(acts, random);
    for (var act : acts) {
      var today = day;
      on(today, () -> act.accept(today));
      days.put(today, on(today, () -> shown(null)));
      days.put(today.plusDays(1), on(today.plusDays(1), () -> shown(null)));
      day = day.plusDays(20 + random.nextInt(20));
      var next = day;
      on(next, calendar::moveOn);
    }

    days.forEach((then, shown) -> assertThat(shown(AsOf.endOf(then))).as("%s of seed %s", then, seed).isEqualTo(shown));
    assertThat(Set.copyOf(days.values())).hasSizeGreaterThan(acts.size() - 1);
    assertThatThrownBy(() -> contracts.details(BUREAU, id, AsOf.endOf(WRITTEN.minusDays(1))))
        .isInstanceOf(NotHere.class);
  }

  private List<Consumer<LocalDate>> acts(String product) {
    return new ArrayList<>(List.of(
        day -> make.tariff(number, "A2", "45", product, 8_640, "2025-01-01", "2025-12-31", null),
        day -> make.tariff(number, "A2", "45", product, 9_000, "2026-01-01", null, null),
        day -> changes.step(BUREAU, id, new StepDraft(ContractStatus.SUSPENDED, day, "Even stil", version())),
        day -> amend(day.plusDays(10), new Changes(null, 3, null, Set.of(), null, Set.of(), Set.of(), Set.of())),
        day -> amend(day.minusDays(5), new Changes(null, null, null, Set.of(third), first, Set.of(first), Set.of(),
            Set.of())),
        day -> amend(day.plusDays(60), new Changes(null, null, 5, Set.of(), null, Set.of(), Set.of(other), Set.of())),
        day -> amend(day, Changes.NONE.end(contracts.details(BUREAU, id).contract().end().plusMonths(1))),
        day -> changes.extend(BUREAU, id, new ExtensionDraft("Goed", null, version()))));
  }

  private void amend(LocalDate from, Changes what) {
    changes.amend(BUREAU, id, new AmendmentDraft(from, "Onderwerp", "Tekst", "Reden", what, null, version()));
  }

  private Shown shown(@Nullable AsOf asOf) {
    var details = contracts.details(BUREAU, id, asOf);
    return new Shown(details.contract(), List.of(details.noticeMonths(), details.extensionOptions(),
        details.extensionLengthMonths(), details.extensionsUsed()), details.lotTerms(), details.places(),
        entries.entries(BUREAU, id, asOf), products.rows(BUREAU, id, true, asOf, Pageable.unpaged()));
  }
}
