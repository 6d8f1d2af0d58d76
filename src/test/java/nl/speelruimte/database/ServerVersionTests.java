package nl.speelruimte.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTests {

  @ParameterizedTest
  @CsvSource({"10, 11", "10, 12", "11, 4", "12, 0"})
  void mariaDbFrom1011OnIsGoodEnough(int major, int minor) {
    assertThatNoException().isThrownBy(() -> new ServerVersion("MariaDB", major, minor).check());
  }

  @ParameterizedTest
  @CsvSource({"MariaDB, 10, 6", "MariaDB, 5, 5", "MySQL, 8, 0", "MySQL, 11, 4"})
  void anythingElseIsRefusedWithAReason(String product, int major, int minor) {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> new ServerVersion(product, major, minor).check())
        .satisfies(no -> assertThat(no.remedy()).contains("MariaDB 10.11 or newer"));
  }
}
