package nl.speelruimte.exchange.reading;

import static nl.speelruimte.exchange.reading.CareMessages.allocation;
import static nl.speelruimte.exchange.reading.CareMessages.answer;
import static nl.speelruimte.exchange.reading.CareMessages.returned;
import static nl.speelruimte.exchange.reading.CareMessages.start;
import static nl.speelruimte.exchange.reading.CareMessages.stop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.speelruimte.ledger.AllocatedSize;
import nl.speelruimte.ledger.AllocationLine;
import nl.speelruimte.ledger.CareEventLine;
import nl.speelruimte.ledger.ClaimAnswer;
import nl.speelruimte.ledger.ClaimAnswer.ReturnedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherReadingsTests {

  private static final String ALLOCATED = """
      <m:ToewijzingNummer>4711</m:ToewijzingNummer><m:Product><m:Categorie>45</m:Categorie><m:Code>45A01</m:Code></m:Product>
      <m:Toewijzingsdatum>2026-01-05</m:Toewijzingsdatum><m:Toewijzingstijd>10:11:12</m:Toewijzingstijd>
      <m:Ingangsdatum>2026-01-12</m:Ingangsdatum><m:Einddatum>2026-12-31</m:Einddatum>
      <m:Omvang><m:Volume>180</m:Volume><m:Eenheid>01</m:Eenheid><m:Frequentie>2</m:Frequentie></m:Omvang>""";
  private static final String EVENT = """
      <m:ToewijzingNummer>4711</m:ToewijzingNummer><m:Begindatum>2026-01-12</m:Begindatum>
      <m:StatusAanlevering>1</m:StatusAanlevering>""";
  private static final String ENDED = EVENT + """
      <m:RedenBeeindiging>31</m:RedenBeeindiging><m:Einddatum>2026-03-01</m:Einddatum>""";

  @Test
  void readsAnAllocation() {
    var reading = Reading.of(MessageKind.JW301, allocation(ALLOCATED));
    var fact = (AllocationLine) reading.facts().getFirst();

    assertThat(fact.number()).isEqualTo(4711);
    assertThat(fact.issuedAt()).isEqualTo(LocalDateTime.of(2026, 1, 5, 10, 11, 12));
    assertThat(fact.start()).isEqualTo(LocalDate.of(2026, 1, 12));
    assertThat(fact.size()).isEqualTo(new AllocatedSize.Volume(180, "01", "2"));
    assertThat(fact.care().client()).hasSize(32);
    assertThat(reading.onlyFlags()).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
      <m:Einddatum>2026-12-31</m:Einddatum>      | ''                | exchange.flag.END_MISSING
      Einddatum>2026-12-31                       | Einddatum>9999-12-31 | exchange.flag.END_MISSING
      Categorie>45                               | Categorie>43      | exchange.flag.OUTSIDE_CONTRACT
      <m:Product><m:Categorie>45</m:Categorie><m:Code>45A01</m:Code></m:Product> | '' | ''
      """)
  void booksAndFlagsAnAllocationThatDeviates(String was, String is, String flags) {
    assertThat(String.join(",", Reading.of(MessageKind.JW301, allocation(ALLOCATED.replace(was, is))).onlyFlags()))
        .isEqualTo(flags);
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
      Einddatum>2026-12-31        | Einddatum>2026-01-11        | exchange.reason.end-before-begin
      Ingangsdatum>2026-01-12     | Ingangsdatum>2026-06-31     | imports.reason.no-such-day
      Toewijzingstijd>10:11:12    | Toewijzingstijd>25:00:00    | exchange.reason.not-a-time
      Volume>180                  | Volume>100000000            | imports.reason.too-large
      Frequentie>2                | Frequentie>3                | exchange.reason.unknown-code
      ToewijzingNummer>4711       | ToewijzingNummer>           | imports.reason.missing
      """)
  void refusesAnAllocationThatCannotBeRead(String was, String is, String reason) {
    assertThat(Reading.of(MessageKind.JW301, allocation(ALLOCATED.replace(was, is))).onlyRefusal()).isEqualTo(reason);
  }

  @Test
  void readsABudgetAndNothingAtAll() {
    var size = "<m:Omvang><m:Volume>180</m:Volume><m:Eenheid>01</m:Eenheid><m:Frequentie>2</m:Frequentie></m:Omvang>";
    var budget = (AllocationLine) Reading.of(MessageKind.JW301,
        allocation(ALLOCATED.replace(size, "<m:Budget>1200000</m:Budget>"))).facts().getFirst();
    var aspecific = (AllocationLine) Reading.of(MessageKind.JW301,
        allocation(ALLOCATED.replace(size, ""))).facts().getFirst();

    assertThat(budget.size()).isEqualTo(new AllocatedSize.Budget(1_200_000));
    assertThat(aspecific.size()).isNull();
  }

  @Test
  void readsAStartAndAStop() {
    var begun = (CareEventLine) Reading.of(MessageKind.JW305, start(EVENT)).facts().getFirst();
    var ended = (CareEventLine) Reading.of(MessageKind.JW307, stop(ENDED)).facts().getFirst();

    assertThat(begun.kind()).isEqualTo(CareEventLine.Kind.START);
    assertThat(begun.deletes()).isFalse();
    assertThat(ended.end()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(ended.reason()).isEqualTo("31");
    assertThat(ended.care().client()).isEqualTo(begun.care().client());
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
      StatusAanlevering>1       | StatusAanlevering>2       | exchange.reason.unknown-code
      Einddatum>2026-03-01      | Einddatum>2026-01-01      | exchange.reason.end-before-begin
      Begindatum>2026-01-12     | Begindatum>2026-13-12     | imports.reason.no-such-day
      <m:ToewijzingNummer>4711</m:ToewijzingNummer> | ''    | exchange.reason.no-allocation-named
      """)
  void refusesAStopThatCannotBeRead(String was, String is, String reason) {
    assertThat(Reading.of(MessageKind.JW307, stop(ENDED.replace(was, is))).onlyRefusal()).isEqualTo(reason);
  }

  @Test
  void readsAnAnswerWithItsReturnedLines() {
    var reading = Reading.of(MessageKind.JW325, answer(100, 40, returned("R-1", "9321", "9346"), returned("R-2", "8021")));
    var answer = (ClaimAnswer) reading.facts().getFirst();

    assertThat(reading.facts()).hasSize(1);
    assertThat(answer.claimNumber()).isEqualTo("D-7");
    assertThat(answer.approvedCents()).isEqualTo(40);
    assertThat(answer.refuses()).isFalse();
    assertThat(answer.returned())
        .containsExactly(new ReturnedLine("R-1", "9321 9346"), new ReturnedLine("R-2", "8021"));
  }

  @Test
  void readsAnAnswerThatReturnsNothing() {
    var approved = (ClaimAnswer) Reading.of(MessageKind.JW325, answer(100, 100)).facts().getFirst();
    var refused = (ClaimAnswer) Reading.of(MessageKind.JW325, answer(100, 0).replace("</m:Header>",
        "<m:RetourCodes><m:RetourCode>0233</m:RetourCode></m:RetourCodes></m:Header>")).facts().getFirst();

    assertThat(approved.returned()).isEmpty();
    assertThat(approved.refuses()).isFalse();
    assertThat(refused.refuses()).isTrue();
  }
}
