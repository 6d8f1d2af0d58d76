package nl.speelruimte.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** UC-30: a group lets a municipality look at others for as long as they are members. */
class AccessScopeTests {

  private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
  private static final MunicipalityId OWN = new MunicipalityId(1);
  private static final MunicipalityId STAYED = new MunicipalityId(2);
  private static final MunicipalityId LEFT = new MunicipalityId(3);

  @Test
  void aMemberThatLeftIsNoneOfTheOthersAnyMore() {
    var group = new AccessScope.Municipal(OWN, List.of(
        new AccessScope.Window(OWN, Period.between(BEGIN, null)),
        new AccessScope.Window(STAYED, Period.between(BEGIN, null)),
        new AccessScope.Window(LEFT, new Period(BEGIN, LocalDate.of(2025, 1, 15)))));

    assertThat(group.othersDuring(Period.ofYear(2024))).isEqualTo(2);
    assertThat(group.othersDuring(Period.ofYear(2025))).isEqualTo(1);
    assertThat(group.othersDuring(Period.ofYear(2026))).isEqualTo(1);
    assertThat(new AccessScope.Municipal(OWN, List.of()).othersDuring(Period.ofYear(2026))).isZero();
  }
}
