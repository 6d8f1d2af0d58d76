package nl.speelruimte.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.InvitationIssued;
import nl.speelruimte.identity.People;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSender;

/** UC-62: mail waits in the database, leaves through a real mail server, once, and says nothing afterwards. */
@DatabaseTest
class MailThroughAServerTests extends MailServerOfTests {

  private static final LocalDate LATER = LocalDate.of(2099, 12, 31);
  @Autowired private MyNotices notices;
  @Autowired private ApplicationContext context;
  @Autowired private ApplicationEventPublisher events;
  @Test
  void eachReaderGetsTheirOwnMailInItsOwnWords() throws Exception {
    var one = address();
    var other = address();
    write(one, "Renée Özdemir-Łuczak", "Ruimte vol: 100 % – €\u00a01.240", "Één regel\nen nog één: €\u00a0100.");
    write(other, "Jan", "Tweede", "Alleen voor Jan");

    postman().deliver();

    var mail = only(one);
    assertThat(mail.getSubject()).isEqualTo("Ruimte vol: 100 % – €\u00a01.240");
    assertThat(mail.getHeader("Subject")[0]).matches("\\p{ASCII}+");
    assertThat(mail.getContentType()).startsWithIgnoringCase("text/plain").containsIgnoringCase("utf-8");
    assertThat(mail.getContent().toString()).isEqualToNormalizingNewlines("Één regel\nen nog één: €\u00a0100.");
    assertThat(((InternetAddress) mail.getRecipients(RecipientType.TO)[0]).getPersonal())
        .isEqualTo("Renée Özdemir-Łuczak");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("List-Unsubscribe")[0]).endsWith("/my-notices>");
    assertThat(only(other).getContent().toString()).contains("Alleen voor Jan");
    assertThat(only(other).getAllRecipients()).hasSize(1);
    assertThat(Stream.of(one, other).map(this::state)).containsOnly("SENT");
    assertThat(Stream.of(one, other).map(this::body)).containsOnly("erased");
  }

  @Test
  void aNameCannotAddAHeaderOrAReader() throws Exception {
    var to = address();
    write(to, "Jan\r\nBcc: dief@example.org", "Hallo\r\nX-Erbij: ja", "tekst");

    postman().deliver();

    var mail = only(to);
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getHeader("X-Erbij")).isNull();
    assertThat(mail.getSubject()).isEqualTo("Hallo X-Erbij: ja");
    assertThat(server.getUserManager().getUserByEmail("dief@example.org")).as("a reader who was not asked").isNull();
  }

  @Test
  void anAddressThatIsNoneWaitsForSomebodyAndHoldsNobodyElseUp() throws Exception {
    var bad = "jan\r\nbcc: x@example.org" + UUID.randomUUID();
    var good = address();
    write(bad, "Jan", "Een", "tekst");
    write(good, "Piet", "Twee", "tekst");

    postman().deliver();

    assertThat(state(bad)).isEqualTo("REFUSED");
    assertThat(only(good).getSubject()).isEqualTo("Twee");
  }

  @Test
  void whileTheServerIsAwayNothingIsLost() throws Exception {
    var to = address();
    write(to, "Jan", "Onderwerp", "tekst");
    server.stop();

    postman().deliver();
    assertThat(state(to)).isEqualTo("WAITING");
    assertThat(body(to)).isEqualTo("tekst");
    assertThat(jdbc.sql("SELECT CONCAT(attempts, problem) FROM notices_mail WHERE recipient = :to").param("to", to)
        .query(String.class).single()).isEqualTo("1UNREACHABLE");

    server.start();
    postman().deliver();
    assertThat(received(to)).as("not before its pause is over").isEmpty();
    PortalClock.at(Instant.now().plus(Duration.ofMinutes(2)), () -> {
      postman().deliver();
      return true;
    });

    assertThat(only(to).getSubject()).isEqualTo("Onderwerp");
    assertThat(state(to)).isEqualTo("SENT");
    postman().deliver();
    assertThat(received(to)).hasSize(1);
  }

  @Test
  void twoInstancesSendEachMailOnce() throws Exception {
    var all = IntStream.range(0, 20).mapToObj(_ -> address()).toList();
    all.forEach(to -> write(to, "Jan", "Onderwerp", "tekst"));
    var together = new CyclicBarrier(2);

    try (var instances = Executors.newFixedThreadPool(2)) {
      var runs = instances.invokeAll(List.of(() -> deliver(together), () -> deliver(together)));
      for (var run : runs) {
        run.get();
      }
    }

    assertThat(all).allSatisfy(to -> assertThat(received(to)).hasSize(1));
  }

  @Test
  void anInvitationWaitsIfAndOnlyIfItStandsAndItsLinkIsErased() throws Exception {
    var to = address();
    var secret = "https://speelruimte.test/invitation/" + UUID.randomUUID();
    var invitation = new InvitationIssued(to, "Noor\nHagedoorn", "Zorggroep", "Iris Loosduin", secret, LATER);
    transaction.executeWithoutResult(status -> {
      events.publishEvent(invitation);
      status.setRollbackOnly();
    });
    assertThat(jdbc.sql("SELECT COUNT(*) FROM notices_mail WHERE recipient = :to").param("to", to).query(Long.class)
        .single()).isZero();

    transaction.executeWithoutResult(_ -> events.publishEvent(invitation));
    postman().deliver();

    assertThat(only(to).getSubject()).isEqualTo("U bent uitgenodigd voor Speelruimte");
    assertThat(only(to).getContent().toString()).contains(secret, "Beste Noor Hagedoorn,", "Iris Loosduin",
        "31\u00a0december\u00a02099");
    assertThat(jdbc.sql("SELECT COUNT(*) FROM notices_mail WHERE CONCAT_WS('|', subject, body, problem) LIKE :secret")
        .param("secret", "%" + secret + "%").query(Long.class).single()).isZero();
    assertThatThrownBy(() -> events.publishEvent(invitation)).as("outside a transaction").isNotNull();
  }

  @Test
  void whatIsTooLateIsErasedAndNotSent() {
    var to = address();
    transaction.executeWithoutResult(_ -> outbox.write(
        new NewMail(MailKind.DIGEST, to, "Jan", "Oud", "tekst", LocalDate.of(2020, 1, 1))));

    postman().deliver();

    assertThat(state(to)).isEqualTo("EXPIRED");
    assertThat(body(to)).isEqualTo("erased");
    assertThat(received(to)).isEmpty();
  }

  /** Blocked between the morning of the digest and the moment the server was back. */
  @Test
  void aDigestThatWaitsDoesNotReachWhoHasNoAccessAnyMore() throws Exception {
    var stays = UUID.fromString(String.valueOf(new People(context).signInAs(Role.BUREAU_MANAGER).account()));
    var leaves = UUID.fromString(String.valueOf(new People(context).signInAs(Role.BUREAU_ANALYST).account()));
    var to = address();
    var blocked = address();
    transaction.executeWithoutResult(_ -> {
      outbox.write(new NewMail(MailKind.DIGEST, stays, to, "Jan", "Overzicht", "nieuws", LATER));
      outbox.write(new NewMail(MailKind.DIGEST, leaves, blocked, "Piet", "Overzicht", "nieuws", LATER));
    });
    jdbc.sql("UPDATE identity_account SET active = FALSE WHERE id = :id").param("id", leaves.toString()).update();

    postman().deliver();

    assertThat(only(to).getSubject()).isEqualTo("Overzicht");
    assertThat(received(blocked)).isEmpty();
    assertThat(state(blocked)).isEqualTo("WITHHELD");
    assertThat(body(blocked)).isEqualTo("erased");
  }

  /** UC-60, UC-61: a plan that is asked for, told to who wants to hear of it and to nobody who turned it off. */
  @Test
  void withoutAServerEverythingWaits() {
    var to = address();
    write(to, "Jan", "Onderwerp", "tekst");

    new Postman(outbox, viewers, new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
        new NoticesSettings("http://localhost", "a@localhost"), transaction).deliver();

    assertThat(state(to)).isEqualTo("WAITING");
  }

  private Void deliver(CyclicBarrier together) throws Exception {
    together.await();
    postman().deliver();
    return null;
  }
}
