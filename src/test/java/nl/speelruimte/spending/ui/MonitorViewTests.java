package nl.speelruimte.spending.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.forecast.Signal;
import org.junit.jupiter.api.Test;

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
  void aSignalFiltersTheListAndItsTotals() {
    people.signInAs(Role.BUREAU_MANAGER);

    open("spaces", "year=2026&provider=" + wilg + "&signal=ATTENTION");

    assertThat(rows()).hasSize(1);
    assertThat(pageText()).contains("1 ruimtes samen", "€ 1.000");
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
  void totalsLeadToTheMonitor() {
    people.signInAs(Role.MUNICIPAL_READER, duin);

    open("spaces/totals", "year=2026");

    assertThat(pageText()).contains("Per gemeente", "Duinwijk", "Per perceel", "Hele contract", "€ 6.000");
    assertThat($(Anchor.class).all()).anySatisfy(
        link -> assertThat(link.getHref()).isEqualTo("spaces?year=2026&municipality=" + duin));
  }

  @Test
  void beforeTheYearIsDueNothingIsSaidOfItsForecasts() {
    people.signInAs(Role.PROVIDER_MANAGER, linde);

    open("spaces/accuracy", "year=2026");

    assertThat(pageText()).contains("Over 2026 is nog niets te zeggen", "eind januari 2027");
  }
}
