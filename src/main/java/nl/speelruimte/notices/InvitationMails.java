package nl.speelruimte.notices;

import nl.speelruimte.identity.InvitationIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** UC-62: writes to whoever was invited, in the transaction that invites. */
@Component
class InvitationMails {

  private final Outbox outbox;
  private final NoticeTexts texts;

  InvitationMails(Outbox outbox, NoticeTexts texts) {
    this.outbox = outbox;
    this.texts = texts;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void invited(InvitationIssued invitation) {
    outbox.write(new NewMail(MailKind.INVITATION, invitation.email(), invitation.displayName(),
        texts.say("notices.invitation.subject"),
        texts.say("notices.invitation.body", Envelope.oneLine(invitation.displayName()),
            Envelope.oneLine(invitation.invitedBy()), Envelope.oneLine(invitation.organisation()),
            invitation.address(), invitation.until()),
        invitation.until()));
  }
}
