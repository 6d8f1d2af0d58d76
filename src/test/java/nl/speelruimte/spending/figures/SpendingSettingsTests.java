package nl.speelruimte.spending.figures;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelruimte.spending.forecast.CutOff;
import nl.speelruimte.spending.forecast.RateLimits;
import nl.speelruimte.spending.forecast.SignalLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** What a region may choose about its figures, as it is read at the start. */
class SpendingSettingsTests {

  private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(Settings.class);

  @Test
  void whoChoosesNothingHasTheUsualLimits() {
    start.run(context -> {
      var settings = context.getBean(SpendingSettings.class);
      assertThat(settings.signals(settings.noticePct())).isEqualTo(SignalLimits.STANDARD);
      assertThat(settings.rates()).isEqualTo(RateLimits.STANDARD);
      assertThat(settings.backlogMonths()).isEqualTo(CutOff.BACKLOG_MONTHS);
      assertThat(settings.overdueAfterDays()).isEqualTo(30);
      assertThat(settings.weeksToConsult()).isEqualTo(2);
      assertThat(settings.inflow()).isTrue();
    });
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
      "fewest-allocations, -1", "over-pct, 99", "watch-pct, 101", "notice-pct, 0", "notice-pct, 101", "late-pct, -1",
      "rate-cohort, 0", "rate-peers, 2", "backlog-months, 0", "backlog-months, 13", "overdue-after-days, 0",
      "weeks-to-consult, 0", "weeks-to-consult, 53", "weeks-to-consult, twee", "inflow, misschien"})
  void aValueThatMakesNoSenseStopsTheStartAndIsNamed(String name, String value) {
    start.withPropertyValues("speelruimte.spending." + name + "=" + value).run(context -> {
      assertThat(context).hasFailed();
      assertThat(context.getStartupFailure()).rootCause().message().containsAnyOf(
          "speelruimte.spending." + name + " is " + value, value);
    });
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(SpendingSettings.class)
  static class Settings {}
}
