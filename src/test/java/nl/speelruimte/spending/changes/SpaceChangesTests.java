package nl.speelruimte.spending.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.changes.ChangeDraft.LegDraft;
import nl.speelruimte.spending.mandates.MandateDraft;
import nl.speelruimte.testing.Patience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-74, UC-75: changes that both sides agree to, and shifts that both payers agree to. */
class SpaceChangesTests extends ChangeStory {

  @Autowired private WhatIfs whatIfs;
  @Autowired private TransactionTemplate transaction;

  @Test
  void whatTheProviderAsksIsBookedWhenTheMunicipalityAgrees() {
    var space = space(veen, null);
    var booked = on(TODAY, provider(), () -> changes.propose(provider(),
        ChangeDraft.adjustment(space, Money.ofEuros(1_000), MAY, "Groei", LETTER)));
    assertThat(booked).isFalse();
    assertThat(amount(space)).isEqualTo(Money.ofEuros(12_345));
    assertThat(waitsFor(manager(veen))).isEqualTo(1);
    assertThat(waitsFor(provider())).isZero();

    assertThat(on(TODAY, manager(veen), () -> changes.agree(manager(veen), one(space).id()))).isTrue();
    assertThat(amount(space)).isEqualTo(Money.ofEuros(13_345));
    assertThat(waitsFor(manager(veen))).isZero();
    assertThat(agreedBy(space, EntryType.ADJUSTMENT)).containsExactly("MUNICIPALITY PORTAL Mo Gemeente",
        "PROVIDER PORTAL Piet Aanbieder");
  }

  @Test
  void aSecondClickBooksNothingMore() {
    var space = space(veen, null);
    on(TODAY, provider(), () -> changes.propose(provider(),
        ChangeDraft.adjustment(space, Money.ofEuros(1_000), MAY, "Groei", LETTER)));
    var id = one(space).id();
    on(TODAY, manager(veen), () -> changes.agree(manager(veen), id));

    assertThatThrownBy(() -> on(TODAY, manager(veen), () -> changes.agree(manager(veen), id)))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("spending.changes.rule.ended"));
    assertThat(amount(space)).isEqualTo(Money.ofEuros(13_345));
  }

  @Test
  void theBureauNeedsBothSidesUnlessItHasAMandate() {
    var space = space(veen, null);
    on(TODAY, BUREAU, () -> changes.propose(BUREAU,
        ChangeDraft.adjustment(space, Money.ofEuros(500), MAY, "Overname", LETTER)));
    assertThat(one(space).parties()).noneMatch(ChangeRow.PartyRow::agreed);
    assertThat(changes.rows(BUREAU, space).getFirst().may()).containsExactly(ChangeAction.WITHDRAW);
    on(TODAY, manager(veen), () -> mandates.record(manager(veen),
        new MandateDraft(true, LocalDate.parse(TODAY), null, "Mandaat")));

    assertThat(changes.rows(BUREAU, space)).isNotEmpty();
    assertThat(on(TODAY, BUREAU, () -> changes.agree(BUREAU, one(space).id()))).isFalse();
    assertThat(on(TODAY, provider(), () -> changes.agree(provider(), one(space).id()))).isTrue();
    assertThat(agreedBy(space, EntryType.ADJUSTMENT))
        .containsExactly("MUNICIPALITY MANDATE Bo Bureau", "PROVIDER PORTAL Piet Aanbieder");
  }

  @Test
  void whatTheBureauBooksWithASignedDocumentSaysThatBothAgreedInIt() {
    var space = space(veen, null);
    on(TODAY, BUREAU, () -> spaces.adjust(BUREAU, space, new AdjustmentDraft(Money.ofEuros(5), MAY, "Groei",
        LETTER, 0)));

    assertThat(agreedBy(space, EntryType.ADJUSTMENT))
        .containsExactly("MUNICIPALITY DOCUMENT besluit.pdf", "PROVIDER DOCUMENT besluit.pdf");
  }

  @Test
  void aShiftIsOneActionWithTwoLegsThatBothPayersAgreeTo() {
    var from = space(duin, "A");
    var to = space(veen, null);
    on(TODAY, provider(), () -> changes.propose(provider(),
        ChangeDraft.shift(from, to, Money.ofEuros(40_000), MAY, "Verhuizing", null)));
    on(TODAY, manager(veen), () -> changes.agree(manager(veen), one(to).id()));
    assertThat(amount(from)).isEqualTo(Money.ofEuros(100_000));
    on(TODAY, manager(duin), () -> changes.agree(manager(duin), one(from).id()));

    assertThat(amount(from)).isEqualTo(Money.ofEuros(60_000));
    assertThat(amount(to)).isEqualTo(Money.ofEuros(52_345));
    var legs = jdbc.sql("SELECT id, counter_entry_id, amount_delta_cent FROM spending_entry WHERE type = 'SHIFT'"
        + " AND space_id IN (?, ?) ORDER BY id").params(from.value(), to.value())
        .query((row, _) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3))).list();
    assertThat(legs).hasSize(2);
    assertThat(legs.get(0).get(1)).isEqualTo(legs.get(1).get(0));
    assertThat(legs.get(1).get(1)).isEqualTo(legs.get(0).get(0));
    assertThat(legs.get(0).get(2) + legs.get(1).get(2)).isZero();
  }

  @Test
  void betweenLotsOfOneMunicipalityItsOwnAgreementIsEnough() {
    var from = space(duin, "A");
    var to = space(duin, "B");

    assertThat(on(TODAY, manager(duin), () -> changes.propose(manager(duin),
        ChangeDraft.shift(from, to, Money.ofEuros(100), MAY, "Meer ambulant", null)))).isTrue();
    assertThat(amount(to)).isEqualTo(Money.ofEuros(40_100));
  }

  @Test
  void whatDoesNotFitIsRefusedAtItsField() {
    var from = space(duin, "A");
    var to = space(duin, "B");
    refused("amount", new ChangeDraft(EntryType.SHIFT, List.of(new LegDraft(from, Money.ofEuros(-10)),
        new LegDraft(to, Money.ofEuros(11))), MAY, "Scheef", null));
    refused("amount", new ChangeDraft(EntryType.SHIFT, List.of(new LegDraft(from, Money.ofEuros(10))), MAY, "Half", null));
    refused("to", ChangeDraft.shift(from, from, Money.ofEuros(10), MAY, "Zelfde", null));
    refused("amount", ChangeDraft.shift(to, from, Money.ofEuros(40_001), MAY, "Te veel", null));
    refused("amount", ChangeDraft.shift(to, from, null, MAY, "Niets", null));
    refused("reason", ChangeDraft.shift(to, from, Money.ofEuros(1), MAY, " ", null));
    refused("validOn", ChangeDraft.shift(to, from, Money.ofEuros(1), LocalDate.of(2027, 1, 1), "Te laat", null));
    refused("file", ChangeDraft.adjustment(to, Money.ofEuros(1), MAY, "Zonder document", null));
    assertThat(changes.rows(BUREAU, from)).isEmpty();
    assertThat(facts.entries(BUREAU, from)).hasSize(1);
  }

  @Test
  void aChangeThatNoLongerFitsWhenTheLastOneAgreesIsNotBooked() {
    var from = space(duin, "B");
    on(TODAY, provider(), () -> changes.propose(provider(),
        ChangeDraft.shift(from, space(veen, null), Money.ofEuros(40_000), MAY, "Alles", null)));
    on(TODAY, manager(duin), () -> changes.propose(manager(duin),
        ChangeDraft.shift(from, space(duin, "A"), Money.ofEuros(1), MAY, "Een euro", null)));
    on(TODAY, manager(veen), () -> changes.agree(manager(veen), changes.rows(BUREAU, space(veen, null)).getFirst().id()));

    assertThatThrownBy(() -> on(TODAY, manager(duin),
        () -> changes.agree(manager(duin), changes.rows(BUREAU, space(veen, null)).getFirst().id())))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("spending.rule.amount-below-nothing"));
    assertThat(amount(from)).isEqualTo(Money.ofEuros(39_999));
    assertThat(amount(space(veen, null))).isEqualTo(Money.ofEuros(12_345));
  }

  @Test
  void aRefusalAndAWithdrawalEndItWithAReason() {
    var space = space(veen, null);
    on(TODAY, provider(), () -> changes.propose(provider(),
        ChangeDraft.adjustment(space, Money.ofEuros(1), MAY, "Groei", LETTER)));
    var id = one(space).id();
    assertThatThrownBy(() -> on(TODAY, manager(duin), () -> changes.refuse(manager(duin), id, "Nee")))
        .isInstanceOf(NotHere.class);
    on(TODAY, manager(veen), () -> changes.refuse(manager(veen), id, "Geen geld"));

    assertThat(one(space)).satisfies(row -> {
      assertThat(row.status()).isEqualTo(ChangeStatus.REFUSED);
      assertThat(row.ended()).satisfies(ended -> assertThat(ended.reason()).isEqualTo("Geen geld"));
      assertThat(row.may()).isEmpty();
    });
    assertThat(waitsFor(manager(veen))).isZero();
  }

  @Test
  void whatIfSaysWhatTheFiguresSayAfterwards() {
    var space = space(veen, null);
    for (var euros : new long[] {400, -12_745, 5, 1_000_000}) {
      var expected = whatIfs.of(BUREAU, space, Money.ofEuros(euros)).then().orElseThrow();
      var version = spaces.details(BUREAU, space).version();
      on(TODAY, BUREAU, () -> spaces.adjust(BUREAU, space, new AdjustmentDraft(Money.ofEuros(euros), MAY, "Proef",
          LETTER, version)));

      assertThat(WhatIf.now(spaces.details(BUREAU, space))).isEqualTo(expected);
    }
    assertThat(whatIfs.of(BUREAU, space, Money.ofEuros(-10_000_000)).then()).isEmpty();
  }

  @Test
  void oneFormProposesOnceHoweverOftenItIsSent() {
    var space = space(veen, null);
    var draft = ChangeDraft.adjustment(space, Money.ofEuros(1_000), MAY, "Groei", LETTER).asked(UUID.randomUUID());
    on(TODAY, provider(), () -> changes.propose(provider(), draft));
    assertThat(on(TODAY, provider(), () -> changes.propose(provider(), draft))).isFalse();
    assertThat(changes.rows(provider(), space)).hasSize(1);
    on(TODAY, manager(veen), () -> changes.agree(manager(veen), one(space).id()));

    assertThat(on(TODAY, provider(), () -> changes.propose(provider(), draft))).as("what became of it").isTrue();
    assertThat(changes.rows(provider(), space)).hasSize(1);
    assertThat(amount(space)).isEqualTo(Money.ofEuros(13_345));
  }

  @Test
  void theSecondPressOfAFormAtTheSameMomentKeepsNoFile() {
    var name = UUID.randomUUID() + ".pdf";
    var draft = ChangeDraft.adjustment(space(veen, null), Money.ofEuros(1_000), MAY, "Groei",
        new FileDraft(name, LETTER.content())).asked(UUID.randomUUID());
    var noon = LocalDateTime.parse(TODAY + "T12:00:00").toInstant(ZoneOffset.UTC);
    Supplier<Boolean> press = () -> PortalClock.at(noon,
        () -> AsViewer.call(provider(), () -> changes.propose(provider(), draft)));
    recalculation.byHand(CareRegion.JOB, () -> {
      var second = transaction.execute(_ -> {
        press.get();
        var waiting = CompletableFuture.supplyAsync(press);
        assertThat(waiting).as("waits for the first").failsWithin(Duration.ofSeconds(2));
        return waiting;
      });
      return assertThat(second).succeedsWithin(Patience.PATIENCE).isEqualTo(false);
    });

    assertThat(jdbc.sql("SELECT COUNT(*) FROM documents_file WHERE name = ?").param(name).query(Long.class).single())
        .isEqualTo(1);
    assertThat(changes.document(provider(), one(space(veen, null)).id())).isEqualTo(LETTER.content());
  }

  @Test
  void whoSawAnotherAmountIsToldBeforeAnythingIsProposed() {
    var space = space(veen, null);
    var shown = spaces.details(provider(), space).version();
    on(TODAY, BUREAU, () -> spaces.adjust(BUREAU, space, new AdjustmentDraft(Money.ofEuros(5), MAY, "Groei",
        LETTER, shown)));

    assertThatThrownBy(() -> on(TODAY, provider(), () -> changes.propose(provider(),
        ChangeDraft.adjustment(space, Money.ofEuros(1_000), MAY, "Groei", LETTER).seen(space, shown))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> {
          assertThat(no.textKey()).isEqualTo(RuleBroken.CHANGED_MEANWHILE);
          assertThat(no.arguments()).singleElement().asString().contains("12350");
        });
    assertThat(changes.rows(provider(), space)).isEmpty();
  }

  private void refused(String field, ChangeDraft draft) {
    assertThatThrownBy(() -> on(TODAY, manager(duin), () -> changes.propose(manager(duin), draft)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
  }

  private List<String> agreedBy(SpaceId space, EntryType type) {
    return jdbc.sql("SELECT CONCAT(a.party, ' ', a.manner, ' ', a.agreed_by) FROM spending_agreed a"
        + " JOIN spending_entry e ON e.id = a.entry_id WHERE e.space_id = ? AND e.type = ? ORDER BY a.party")
        .params(space.value(), type.name()).query(String.class).list();
  }
}
