package nl.speelruimte.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

  private final SignInThrottle throttle = new SignInThrottle();

  @Test
  void fiveWrongPasswordsForOneAccountFromOneAddressHaveToWait() {
    IntStream.range(0, 5).forEach(attempt ->
        assertThat(throttle.takes("192.0.2.1", "bureau@example.nl")).isTrue());

    assertThat(throttle.takes("192.0.2.1", "bureau@example.nl")).isFalse();
  }

  @Test
  void aStrangerCannotKeepTheOwnerOfAnAccountOut() {
    IntStream.range(0, 50).forEach(attempt -> throttle.takes("192.0.2.1", "bureau@example.nl"));

    assertThat(throttle.takes("198.51.100.7", "bureau@example.nl")).isTrue();
  }

  @Test
  void waitingForOneAccountCostsTheAddressNothing() {
    IntStream.range(0, 50).forEach(attempt -> throttle.takes("192.0.2.1", "bureau@example.nl"));

    assertThat(throttle.takes("192.0.2.1", "somebody-else")).isTrue();
  }

  @Test
  void thirtyWrongPasswordsForManyAccountsFromOneAddressHaveToWait() {
    IntStream.range(0, 30).forEach(attempt -> throttle.takes("192.0.2.1", "person" + attempt));

    assertThat(throttle.takes("192.0.2.1", "somebody-else")).isFalse();
  }

  @Test
  void rightPasswordsCostNothing() {
    IntStream.range(0, 100).forEach(attempt -> {
      assertThat(throttle.takes("192.0.2.1", "bureau@example.nl")).isTrue();
      throttle.givesBack("192.0.2.1", "bureau@example.nl");
    });
  }
}
