package nl.speelruimte.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

  private final SignInThrottle throttle = new SignInThrottle();

  @Test
  void fiveWrongPasswordsForOneAccountFromOneAddressHaveToWait() {
    IntStream.range(0, 5).forEach(attempt -> {
      assertThat(throttle.permits("192.0.2.1", "bureau@example.nl")).isTrue();
      throttle.wrongPassword("192.0.2.1", "bureau@example.nl");
    });

    assertThat(throttle.permits("192.0.2.1", "bureau@example.nl")).isFalse();
  }

  @Test
  void aStrangerCannotKeepTheOwnerOfAnAccountOut() {
    IntStream.range(0, 50).forEach(attempt -> throttle.wrongPassword("192.0.2.1", "bureau@example.nl"));

    assertThat(throttle.permits("198.51.100.7", "bureau@example.nl")).isTrue();
  }

  @Test
  void thirtyWrongPasswordsForManyAccountsFromOneAddressHaveToWait() {
    IntStream.range(0, 30).forEach(attempt -> throttle.wrongPassword("192.0.2.1", "person" + attempt));

    assertThat(throttle.permits("192.0.2.1", "somebody-else")).isFalse();
  }

  @Test
  void rightPasswordsCostNothing() {
    IntStream.range(0, 100).forEach(attempt ->
        assertThat(throttle.permits("192.0.2.1", "bureau@example.nl")).isTrue());
  }
}
