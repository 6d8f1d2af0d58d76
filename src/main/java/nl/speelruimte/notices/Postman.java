package nl.speelruimte.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.identity.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, one mail per transaction with its row held, so that several instances share the work.
 * Without a mail server nothing is sent and everything waits.
 */
@Component
@EnableConfigurationProperties(NoticesSettings.class)
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private final Outbox outbox;
  private final Viewers viewers;
  private final ObjectProvider<JavaMailSender> sender;
  private final NoticesSettings settings;
  private final TransactionTemplate transaction;

  Postman(Outbox outbox, Viewers viewers, ObjectProvider<JavaMailSender> sender, NoticesSettings settings,
      TransactionTemplate transaction) {
    this.outbox = outbox;
    this.viewers = viewers;
    this.sender = sender;
    this.settings = settings;
    this.transaction = transaction;
  }

  boolean hasServer() {
    return sender.getIfAvailable() != null;
  }

  /** Sends what can be sent now; stops when the server cannot be reached, so that not each mail waits for it in turn. */
  @Scheduled(cron = "${speelruimte.notices.mail-cron:*/20 * * * * *}")
  void deliver() {
    outbox.expire();
    var server = sender.getIfAvailable();
    if (server != null) {
      var goesOn = true;
      while (goesOn) {
        goesOn = Objects.requireNonNull(transaction.execute(_ -> deliverNext(server)));
      }
    }
  }

  private boolean deliverNext(JavaMailSender server) {
    var next = outbox.take();
    if (next.isEmpty()) {
      return false;
    }
    var mail = next.get();
    if (mail.account() != null && viewers.recipient(mail.account(), "mail").isEmpty()) {
      outbox.withhold(mail);
      return true;
    }
    try {
      server.send((MimeMessagePreparator) message -> Envelope.fill(message, mail, settings));
      outbox.sent(mail);
      return true;
    } catch (MailException failed) {
      var problem = problem(failed);
      outbox.failed(mail, problem);
      LOG.warn("Mail {} could not be sent: {}", mail.id(), problem);
      return problem == MailProblem.ADDRESS || problem == MailProblem.OTHER;
    }
  }

  private static MailProblem problem(MailException failed) {
    if (failed instanceof MailAuthenticationException) {
      return MailProblem.SIGN_IN;
    }
    var causes = causes(failed);
    if (causes.stream().anyMatch(cause -> cause instanceof AddressException
        || cause instanceof SendFailedException refused && refused.getInvalidAddresses() != null
            && refused.getInvalidAddresses().length > 0)) {
      return MailProblem.ADDRESS;
    }
    return causes.stream().anyMatch(SendFailedException.class::isInstance) ? MailProblem.OTHER : MailProblem.UNREACHABLE;
  }

  /** All that went wrong, one inside the other; the library chains some of it in ways of its own. */
  private static List<Throwable> causes(Throwable failed) {
    var all = new ArrayList<Throwable>();
    var open = new ArrayList<Throwable>(List.of(failed));
    while (!open.isEmpty() && all.size() < 20) {
      var next = open.removeFirst();
      all.add(next);
      if (next.getCause() != null) {
        open.add(next.getCause());
      }
      if (next instanceof MailSendException several) {
        open.addAll(several.getFailedMessages().values());
      }
      if (next instanceof MessagingException chained && chained.getNextException() != null) {
        open.add(chained.getNextException());
      }
    }
    return all;
  }
}
