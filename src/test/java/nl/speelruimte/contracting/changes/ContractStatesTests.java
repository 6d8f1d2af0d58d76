package nl.speelruimte.contracting.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.speelruimte.contracting.ContractStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-50: which steps a contract may take by hand. */
class ContractStatesTests {

  @ParameterizedTest
  @CsvSource({
      "DRAFT,      IN_SIGNING",
      "IN_SIGNING, ACTIVE",
      "ACTIVE,     SUSPENDED TERMINATED",
      "SUSPENDED,  ACTIVE TERMINATED",
      "TERMINATED, ''",
      "EXPIRED,    ''"})
  void theseStepsAndNoOthers(ContractStatus from, String to) {
    assertThat(from.steps().stream().map(Enum::name).sorted().collect(Collectors.joining(" "))).isEqualTo(to);
  }

  @Test
  void nobodyLetsAContractExpire() {
    assertThat(Arrays.stream(ContractStatus.values()).flatMap(status -> status.steps().stream()))
        .doesNotContain(ContractStatus.EXPIRED);
  }

  @ParameterizedTest
  @EnumSource(ContractStatus.class)
  void whatAStepReachesAFileMayReachToo(ContractStatus from) {
    assertThat(from.steps()).allMatch(from::mayBecome);
  }
}
