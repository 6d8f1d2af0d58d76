package nl.speelruimte.spending;

import static nl.speelruimte.spending.CareRegion.on;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;

/** UC-32: around New Year a space fills in a week that is counted in another year. */
class WeekOfASpaceTests extends StoryOfASpace {

  @Test
  void aSpaceThatFillsInTheLastDaysIsFullInAWeekOfTheNextYear() {
    var id = opened(2025, null, 90_000);
    for (var number = 1L; number <= 5; number++) {
      region.allocation(provider, municipality, number, "45", 3, "2025-01-01", "2025-12-31");
      for (var month = 1; month <= 9; month++) {
        region.claim(provider, municipality, number, "45", "2025-%02d".formatted(month), 50_000, true);
      }
    }
    loaded("2025-11-22");
    var toTheEnd = spaces.details(BUREAU, id).space().amounts().forecast().minus(Money.ofEuros(90_001));
    on("2025-11-22", () -> spaces.adjust(BUREAU, id, new AdjustmentDraft(toTheEnd, LocalDate.of(2025, 11, 1),
        "Tot de laatste dag", new FileDraft("addendum.pdf", LETTER), 0)));

    assertThat(spaces.details(BUREAU, id).space().progress().fullOn()).isEqualTo("2025-12-31");
    assertThat(points.rows(BUREAU, new AttentionFilter(provider, municipality, "spending.ceiling", false),
        Pageable.unpaged())).singleElement().satisfies(point -> {
          assertThat(point.whyKey()).isEqualTo("spending.attention.over-other-year");
          assertThat(point.figures()).contains(new BigDecimal(1), "2026");
        });
  }
}
