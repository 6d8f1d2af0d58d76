package nl.speelruimte.spending.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.TotalRow;
import nl.speelruimte.spending.TotalsBy;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.spending.forecast.SignalReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** UC-30, UC-31, UC-34: watching the ceilings, adding them up, and how good the forecasts were. */
class MonitorViewTests extends SpaceScreens {

  @Test
  void theBureauFindsTheSpaceThatRunsOverFirst() {
    people.signInAs(Role.BUREAU_ANALYST);

    open("spaces", "year=2026&provider=" + wilg);

    assertThat($(H1.class).single().getText()).isEqualTo("Bestedingsruimte 2026");
    assertThat(rows()).hasSize(2).first().isInstanceOfSatisfying(SpaceRow.class, row -> {
      assertThat(row.id()).isEqualTo(over);
      assertThat(row.progress().signal()).isEqualTo(Signal.OVER);
    });
    assertThat(pageText()).contains("2 ruimtes samen", "€ 901.000", "gedeclareerd", "hoogstwaarschijnlijk");
  }

  @Test
  void spacesThatWereOpenedBeforeAnyFileAreExplainedToo() {
    people.signInAs(Role.BUREAU_MANAGER);

    open("spaces", "year=2026&provider=" + linde);

    assertThat(rows()).hasSize(1);
    assertThat(pageText()).contains("Uitleg en herkomst").doesNotContain("levering ");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25, 48, overschreden sinds week 48",
      "2025-12-30, 1 van 2026, overschreden sinds week 1 van 2026",
      "2027-01-02, 53 van 2026, overschreden sinds week 53 van 2026"})
  void aWeekThatIsNotOfTheYearOfItsDayIsNamedWithItsYear(String day, String week, String sentence) {
    people.signInAs(Role.BUREAU_ANALYST);
    jdbc.sql("UPDATE spending_figure SET full_on = :day WHERE space_id = :space")
        .param("day", day).param("space", over.toString()).update();

    open("spaces", "year=2026&provider=" + wilg);

    assertThat(rows()).first().isInstanceOfSatisfying(SpaceRow.class, row -> {
      assertThat(SpaceWords.weekFull(row)).isEqualTo(week);
      assertThat(SpaceWords.signalAndWeek(row)).isEqualTo(sentence);
      assertThat(SpaceWords.weekInAFile(row)).isEqualTo(week.equals("48") ? 48 : week);
    });
  }

  /** In the words of the filter and of the column. */
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void theSignalIsExplainedByAllItsReasonsInTheirOrder(String language) {
    people.signInAs(Role.BUREAU_ANALYST);
    UI.getCurrent().setLocale(Locale.of(language));
    var explained = SpaceWords.text("spending.explain.signal");

    assertThat(explained).contains(Arrays.stream(Signal.values())
        .map(signal -> SpaceWords.text("spending.signal." + signal) + ": ").toList());
    assertThat(explained.toLowerCase(Locale.ROOT)).containsSubsequence(Arrays.stream(SignalReason.values())
        .map(reason -> SpaceWords.text("spending.signal-reason." + reason)).toList())
        .contains(SpaceWords.text("spending.signal-reason.broken"));
  }

  @Test
  void aSignalFiltersTheListAndItsTotals() {
    people.signInAs(Role.BUREAU_MANAGER);

    open("spaces", "year=2026&provider=" + wilg + "&signal=ATTENTION");

    assertThat(rows()).hasSize(1);
    assertThat(pageText()).contains("1 ruimte", "loopt over · 0 onder druk", "€ 1.000").doesNotContain("1 ruimtes");
  }

  @Test
  void aProviderSeesItsOwnSpacesAndNothingElse() {
    people.signInAs(Role.PROVIDER_MANAGER, wilg);

    open("spaces", "year=2026");

    assertThat($(H1.class).single().getText()).isEqualTo("Mijn ruimte 2026");
    assertThat(rows()).hasSize(2);
    assertThat(pageText()).doesNotContain("Lindehof");
  }

  @Test
  void aMunicipalitySeesItsOwnSpacesOfEveryProvider() {
    people.signInAs(Role.MUNICIPAL_MANAGER, duin);

    open("spaces", "year=2026");

    assertThat(rows()).extracting(row -> ((SpaceRow) row).id()).containsExactlyInAnyOrder(over, ofAnother);
  }

  @Test
  void totalsAddUpTheSpacesPerMunicipalityAndPerLot() {
    people.signInAs(Role.MUNICIPAL_READER, duin);

    open("spaces/totals", "year=2026");

    assertThat(pageText()).contains("Per gemeente", "Per perceel", "Per aanbieder");
    assertThat(rows("Per gemeente")).singleElement().isInstanceOfSatisfying(TotalRow.class, row -> {
      assertThat(row.name()).isEqualTo("Duinwijk");
      assertThat(row.totals().amount()).isEqualTo(Money.ofEuros(6_000));
    });
    assertThat(rows("Per perceel")).singleElement().isInstanceOfSatisfying(TotalRow.class,
        row -> assertThat(row.name()).isNull());
  }

  @Test
  void totalsAreSortedByWhatTheListAsks() {
    var bureau = people.signInAs(Role.BUREAU_ANALYST);
    var filter = SpaceFilter.ofYear(2026).of(wilg);

    var byAmount = spaces.totalsBy(bureau, filter, TotalsBy.MUNICIPALITY,
        PageRequest.of(0, 10, Sort.by(Sort.Direction.DESC, "amount")));

    assertThat(byAmount).hasSizeGreaterThan(1).isSortedAccordingTo(
        Comparator.comparing((TotalRow row) -> row.totals().amount()).reversed());
    assertThat(spaces.totalsCount(bureau, filter, TotalsBy.MUNICIPALITY)).isEqualTo(byAmount.size());
    assertThat(spaces.totalsBy(bureau, filter, TotalsBy.MUNICIPALITY, PageRequest.of(1, 1))).hasSize(1);
  }

  @Test
  void beforeTheYearIsDueNothingIsSaidOfItsForecasts() {
    people.signInAs(Role.PROVIDER_MANAGER, linde);

    open("spaces/accuracy", "year=2026");

    assertThat(pageText()).contains("Over 2026 is nog niets te zeggen", "eind januari 2027");
  }
}
