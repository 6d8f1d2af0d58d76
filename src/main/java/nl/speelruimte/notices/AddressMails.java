package nl.speelruimte.notices;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.identity.people.AddressChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells both addresses that the one became the other, so that nobody's account is moved behind their back. Neither mail names
 * the other address: one of them may be a stranger's. What waits for the person goes to the new one.
 */
@Component
class AddressMails {

  private static final int DAYS = 14;
  private final Outbox outbox;
  private final NoticeTexts texts;
  private final Clock clock;

  AddressMails(Outbox outbox, NoticeTexts texts, Clock clock) {
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void moved(AddressChanged change) {
    outbox.readdress(change.account(), change.newEmail(), change.displayName());
    write(change, change.oldEmail(), "notices.address.old");
    if (!change.waiting()) {
      write(change, change.newEmail(), "notices.address.new");
    }
  }

  private void write(AddressChanged change, String email, String key) {
    outbox.write(new NewMail(MailKind.ADDRESS, email, change.displayName(), texts.say("notices.address.subject"),
        texts.say(key, Envelope.oneLine(change.displayName()), Envelope.oneLine(change.organisation()),
            Envelope.oneLine(change.by().name())), LocalDate.now(clock).plusDays(DAYS)));
  }
}
