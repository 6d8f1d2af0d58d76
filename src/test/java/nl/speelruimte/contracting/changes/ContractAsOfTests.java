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
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.contracting.changes.AmendmentDraft.Changes;
import nl.speelruimte.contracting.register.ByHand;
import nl.speelruimte.contracting.register.Drafts.PartDraft;
import nl.speelruimte.contracting.register.Drafts.SuccessionDraft;
import nl.speelruimte.contracting.register.RegisterDesk;
import nl.speelruimte.contracting.tariffs.NewTariff;
import nl.speelruimte.contracting.tariffs.TariffDesk;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
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

  @Autowired private RegisterDesk desk;
  @Autowired private TariffDesk tariffs;
  private LocalDate today = BEGAN;

  /** What a page shows of a contract. */
  record Shown(Object contract, List<Integer> terms, List<?> lots, List<?> places, List<EntryRow> entries,
      List<ContractProductRow> tariffs, Object succession) {}

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

  /** Any sequence of what can happen: what the rules refuse changes nothing, and the rest is read again as it was shown. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void anySequenceIsReadAgainAsItWasShown(long seed) {
    var random = new Random(seed);
    var product = make.product("45");
    var earlier = on(WRITTEN, () -> make.contract(provider, ContractStatus.EXPIRED, LocalDate.of(2022, 1, 1),
        LocalDate.of(2024, 11, 30), List.of("A1"), one));
    var days = new LinkedHashMap<LocalDate, Shown>();
    var done = 0;
    for (var step = 0; step < 25; step++) {
      on(today, calendar::moveOn);
      var before = on(today, () -> shown(null));
      try {
        on(today, () -> anything(random, product, earlier));
        done++;
      } catch (RuleBroken no) {
        assertThat(on(today, () -> shown(null))).as("refused: %s", no.textKey()).isEqualTo(before);
      }
      var day = today;
      days.put(day, on(day, () -> shown(null)));
      today = today.plusDays(1 + random.nextInt(60));
    }
    assertThat(done).as("of seed %s", seed).isGreaterThan(6);
    days.forEach((then, shown) -> assertThat(shown(AsOf.endOf(then))).as("%s of seed %s", then, seed).isEqualTo(shown));
  }

  private void anything(Random random, String product, String earlier) {
    var later = today.plusDays(random.nextInt(200) - 60);
    switch (random.nextInt(9)) {
      case 0 -> amend(later, new Changes(null, random.nextInt(12), null, Set.of(), null, Set.of(), Set.of(), Set.of()));
      case 1 -> amend(later, new Changes(null, null, random.nextInt(5), Set.of(), null, Set.of(), Set.of(), Set.of()));
      case 2 -> amend(later, new Changes(null, null, null, Set.of(third), null, Set.of(), Set.of(other), Set.of()));
      case 3 -> amend(later, new Changes(null, null, null, Set.of(), null, Set.of(random.nextBoolean() ? first : second),
          Set.of(), Set.of()));
      case 4 -> amend(later, Changes.NONE.end(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(900))));
      case 5 -> changes.extend(BUREAU, id, new ExtensionDraft("Goed", null, version()));
      case 6 -> changes.giveNotice(BUREAU, id, new NoticeDraft(NoticeBy.REGION, today.minusDays(random.nextInt(20)),
          today.plusDays(100 + random.nextInt(500)), "Opgezegd", null, version()));
      case 7 -> tariff(random, product, later);
      default -> register(random, earlier);
    }
  }

  private void tariff(Random random, String product, LocalDate from) {
    var listed = new ProductRow(0, "45", product, "Product", "01", DeliveryVariant.EFFORT);
    tariffs.agree(BUREAU, id, new NewTariff(listed, second, random.nextBoolean() ? null : one, "04",
        Money.ofCents(5_000 + random.nextInt(5_000)), from, random.nextBoolean() ? null : from.plusDays(200),
        random.nextBoolean(), "Afgesproken"));
  }

  private void register(Random random, String earlier) {
    var details = contracts.details(BUREAU, id);
    if (random.nextBoolean()) {
      var known = details.succession().predecessor();
      desk.succession(BUREAU, new ByHand<>(new SuccessionDraft(number, known == null ? null : known.number(), null),
          new SuccessionDraft(number, known == null ? earlier : null, null), "Vastgelegd"));
      return;
    }
    var lot = details.lotTerms().getFirst();
    desk.part(BUREAU, new ByHand<>(new PartDraft(number, lot.code(), null, lot.from(), lot.to(), null),
        new PartDraft(number, lot.code(), null, lot.from(), lot.to() == null ? today.plusDays(90) : null, null),
        "Vastgelegd"));
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
        entries.entries(BUREAU, id, asOf), products.rows(BUREAU, id, true, asOf, Pageable.unpaged()), details.succession());
  }
}
