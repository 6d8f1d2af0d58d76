package nl.speelruimte.identity.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.speelruimte.identity.InvitationInHand;
import nl.speelruimte.identity.people.Newcomers;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Takes up invitations for people who have no account that they could ask with: the link is all they have. */
@Service
@Transactional
public class InvitationTaking implements InvitationInHand {

  private static final String IN_HAND = "speelruimte.invitation";
  private final InvitationRepository invitations;
  private final Newcomers newcomers;
  private final PasswordEncoder passwords;
  private final Clock clock;

  InvitationTaking(InvitationRepository invitations, Newcomers newcomers, PasswordEncoder passwords, Clock clock) {
    this.invitations = invitations;
    this.newcomers = newcomers;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Who was invited by this link; empty for one that was used, is too late, was withdrawn or never was. */
  public Optional<Invited> look(String token) {
    return InvitationToken.parse(token).flatMap(secret -> invitations.findByTokenHash(secret.hash()))
        .filter(invitation -> invitation.isOpen(LocalDate.now(clock)))
        .flatMap(invitation -> newcomers.accepting(invitation.accountId()))
        .map(who -> new Invited(who.name(), who.email(), who.organisationName()));
  }

  /**
   * Opens the account with this password.
   *
   * @return false when the link works no more: of two at once the second is told
   * @throws RuleBroken at {@code password} when it is too easy; the link stays good
   */
  public boolean choosePassword(String token, String password) {
    return InvitationToken.parse(token).flatMap(secret -> held(secret.hash()))
        .flatMap(invitation -> open(invitation, password, null, who -> PasswordRules.check(password, who)))
        .isPresent();
  }

  /** Keeps the link in this browser's session: whoever signs in next is the one who was invited. */
  public void takeInHand(String token) {
    InvitationToken.parse(token).ifPresent(secret -> RequestContextHolder.currentRequestAttributes()
        .setAttribute(IN_HAND, secret.hash(), RequestAttributes.SCOPE_SESSION));
  }

  @Override
  public Optional<UUID> takeUp(String claimed, boolean subject) {
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
        || !(request.getAttribute(IN_HAND, RequestAttributes.SCOPE_SESSION) instanceof String hash)) {
      return Optional.empty();
    }
    request.removeAttribute(IN_HAND, RequestAttributes.SCOPE_SESSION);
    return held(hash)
        .filter(invitation -> subject || isAddressOf(invitation, claimed))
        .flatMap(invitation -> open(invitation, null, subject ? claimed : null, _ -> { }));
  }

  /** The account first, and then its invitation: in the order in which somebody is invited again. */
  private Optional<Invitation> held(String hash) {
    return invitations.accountOf(hash).flatMap(newcomers::accepting)
        .flatMap(_ -> invitations.holdByTokenHash(hash));
  }

  private boolean isAddressOf(Invitation invitation, String claimed) {
    return newcomers.accepting(invitation.accountId()).filter(who -> who.email().equalsIgnoreCase(claimed)).isPresent();
  }

  private Optional<UUID> open(Invitation invitation, @Nullable String password, @Nullable String subject,
      Consumer<String> check) {
    if (!invitation.isOpen(LocalDate.now(clock))) {
      return Optional.empty();
    }
    return newcomers.accepting(invitation.accountId()).map(who -> {
      check.accept(who.email());
      invitation.use(LocalDate.now(clock), clock.instant());
      var hash = password == null ? null : passwords.encode(password);
      newcomers.accepted(asInvited(who), who.id().value(), hash, subject);
      return who.id().value();
    });
  }

  /** Somebody who has no role to work in yet, in the trail. */
  private static Viewer asInvited(Newcomers.Invitee who) {
    var origin = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? String.valueOf(request.getRequest().getRemoteAddr()) : "";
    return new Viewer(who.id().value(), who.name(), who.organisationName(), Role.SYSTEM, new AccessScope.Nothing(),
        origin);
  }
}
