package nl.speelruimte.identity.invitations;

import java.time.Duration;
import java.util.Locale;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Throttle;
import nl.speelruimte.kernel.Viewer;
import org.springframework.stereotype.Component;

/** So many mails and no more: nobody is buried under invitations, and nobody mails the world through the portal. */
@Component
class InvitationThrottle {

  private static final Duration HOUR = Duration.ofHours(1);
  private final Throttle perAddress = new Throttle(3, HOUR);
  private final Throttle perInviter = new Throttle(30, HOUR);
  /** The service bureau lets a whole region in when it begins. */
  private final Throttle perInviterOfBureau = new Throttle(300, HOUR);

  /**
   * Counts a mail before it is written.
   *
   * @throws RuleBroken when this address, or whoever invites, has to wait
   */
  void take(Viewer viewer, String email) {
    take(viewer, email, "identity.rule.invited-often", "identity.rule.invites-often");
  }

  /** The same for the mail about an address that was put right. */
  void takeOfCorrection(Viewer viewer, String email) {
    take(viewer, email, "identity.rule.corrected-often", "identity.rule.corrects-often");
  }

  private void take(Viewer viewer, String email, String addressWaits, String inviterWaits) {
    var address = email.toLowerCase(Locale.ROOT);
    if (!perAddress.takes(address)) {
      throw RuleBroken.at("email", addressWaits);
    }
    if (!ofInviter(viewer).takes(inviter(viewer))) {
      perAddress.givesBack(address);
      throw new RuleBroken(inviterWaits);
    }
  }

  private Throttle ofInviter(Viewer viewer) {
    return viewer.scope() instanceof AccessScope.WholeRegion ? perInviterOfBureau : perInviter;
  }

  private static String inviter(Viewer viewer) {
    return viewer.account() == null ? viewer.name() + viewer.scope() : viewer.account().toString();
  }
}
