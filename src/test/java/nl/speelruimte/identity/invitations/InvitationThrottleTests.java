package nl.speelruimte.identity.invitations;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.junit.jupiter.api.Test;

/** UC-91: how many invitations go out. */
class InvitationThrottleTests {

  private final InvitationThrottle throttle = new InvitationThrottle();

  @Test
  void anAddressGetsThreeMailsAnHourWhoeverSendsThem() {
    IntStream.range(0, 3).forEach(_ -> throttle.take(ofProvider(), "noor@example.nl"));

    var no = refused(ofProvider(), "Noor@Example.nl");
    assertThat(no.textKey()).isEqualTo("identity.rule.invited-often");
    assertThat(no.field()).contains("email");
    assertThatNoException().isThrownBy(() -> throttle.take(ofProvider(), "bram@example.nl"));
  }

  @Test
  void anAdministratorOfAProviderSendsThirtyAnHourAndTheBureauMore() {
    var one = ofProvider();
    IntStream.range(0, 30).forEach(each -> throttle.take(one, each + "@example.nl"));
    assertThat(refused(one, "30@example.nl").textKey()).isEqualTo("identity.rule.invites-often");
    assertThatNoException().isThrownBy(() -> throttle.take(ofProvider(), "30@example.nl"));

    var bureau = viewer(Role.BUREAU_ADMIN, new AccessScope.WholeRegion());
    IntStream.range(100, 400).forEach(each -> throttle.take(bureau, each + "@example.nl"));
    assertThat(refused(bureau, "400@example.nl").textKey()).isEqualTo("identity.rule.invites-often");
  }

  /** A mail that somebody else has to wait with is not counted against its address. */
  @Test
  void whoHasToWaitUsesUpNoAddress() {
    var one = ofProvider();
    IntStream.range(0, 30).forEach(each -> throttle.take(one, each + "@example.nl"));
    IntStream.range(0, 9).forEach(_ -> refused(one, "noor@example.nl"));

    assertThatNoException().isThrownBy(() -> throttle.take(ofProvider(), "noor@example.nl"));
  }

  /** Mails of both kinds count together; each is refused in words of its own. */
  @Test
  void whoCorrectsAnAddressIsNotToldAboutInvitations() {
    var one = ofProvider();
    IntStream.range(0, 3).forEach(_ -> throttle.take(one, "noor@example.nl"));
    assertThat(catchThrowableOfType(RuleBroken.class, () -> throttle.takeOfCorrection(one, "noor@example.nl")).textKey())
        .isEqualTo("identity.rule.corrected-often");
    IntStream.range(0, 27).forEach(each -> throttle.takeOfCorrection(one, each + "@example.nl"));
    assertThat(catchThrowableOfType(RuleBroken.class, () -> throttle.takeOfCorrection(one, "27@example.nl")).textKey())
        .isEqualTo("identity.rule.corrects-often");
  }

  private RuleBroken refused(Viewer viewer, String email) {
    return catchThrowableOfType(RuleBroken.class, () -> throttle.take(viewer, email));
  }

  private static Viewer ofProvider() {
    return viewer(Role.PROVIDER_ADMIN, new AccessScope.OfProvider(new ProviderId(1)));
  }

  private static Viewer viewer(Role role, AccessScope scope) {
    return new Viewer(UUID.randomUUID(), "Tess", "De Linde", role, scope, "test");
  }
}
