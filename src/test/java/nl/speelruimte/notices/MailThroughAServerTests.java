package nl.speelruimte.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.InvitationIssued;
import nl.speelruimte.identity.People;
import nl.speelruimte.identity.Viewers;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-62: mail waits in the database, leaves through a real mail server, once, and says nothing afterwards. */
@DatabaseTest
class MailThroughAServerTests {

  private static final LocalDate LATER = LocalDate.of(2099, 12, 31);
  @Autowired private Outbox outbox;
  @Autowired private Viewers viewers;
  @Autowired private AttentionPoints points;
  @Autowired private DigestWriter writer;
  @Autowired private MyNotices notices;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationContext context;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;
  private GreenMail server;
  private int port;

  @BeforeEach
  void startServer() throws IOException {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    jdbc.sql("UPDATE notices_mail SET state = 'EXPIRED', body = NULL WHERE state = 'WAITING'").update();
  }

  @AfterEach
  void stopServer() {
    server.stop();
  }

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
  void whatIsAskedArrivesWithWhoAsksAndUntilWhenAndNotAtAllForWhoTurnedItOff() throws Exception {
    var provider = new PartyFixtures(context).provider("Zonnehof");
    var people = new People(context);
    var wants = new AtomicReference<Viewer>();
    var off = new AtomicReference<Viewer>();
    PortalClock.at(Instant.parse("2026-11-25T08:00:00Z"), () -> {
      wants.set(people.signInAs(Role.PROVIDER_MANAGER, provider));
      off.set(people.signInAs(Role.PROVIDER_DATA, provider));
      transaction.executeWithoutResult(_ -> points.raise(Viewer.system("test"), new NewPoint("plans.called",
          Subject.of("plans.plan", UUID.randomUUID()).of(provider), Severity.WATCH, Money.ZERO,
          "attention.access-review.opened", List.of("Zonnehof", LocalDate.of(2026, 12, 5)), Set.of(Side.PROVIDER),
          "plans").due(LocalDate.of(2026, 12, 5)).askedBy("Servicebureau Zuid")));
      Stream.of(wants, off).forEach(each -> writer.meet(account(each)));
      notices.choose(off.get(), DigestFrequency.OFF, notices.setting(off.get()).version());
      Stream.of(wants, off).forEach(each -> writer.write(account(each)));
      postman().deliver();
      return true;
    });

    var mail = only(email(wants.get()));
    assertThat(mail.getSubject()).isEqualTo("1 nieuw aandachtspunt in Speelruimte");
    assertThat(mail.getContent().toString()).containsSubsequence("Zonnehof", "Gevraagd door: Servicebureau Zuid",
        "Uiterlijk: 5\u00a0december\u00a02026 (nog 10 dagen)", "Waarom:", "/plans");
    assertThat(received(email(off.get()))).isEmpty();
    assertThat(jdbc.sql("SELECT COUNT(*) FROM notices_mail WHERE account_id = :id").param("id", account(off).toString())
        .query(Long.class).single()).isZero();
  }

  private static UUID account(AtomicReference<Viewer> viewer) {
    return Objects.requireNonNull(viewer.get().account());
  }

  private String email(Viewer viewer) {
    return jdbc.sql("SELECT email FROM identity_account WHERE id = :id").param("id", String.valueOf(viewer.account()))
        .query(String.class).single();
  }

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

  private Postman postman() {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    sender.setDefaultEncoding("UTF-8");
    var beans = new StaticListableBeanFactory();
    beans.addBean("sender", sender);
    return new Postman(outbox, viewers, beans.getBeanProvider(JavaMailSender.class),
        new NoticesSettings("https://speelruimte.test/", "portaal@speelruimte.test"), transaction);
  }

  private void write(String to, String name, String subject, String body) {
    transaction.executeWithoutResult(_ ->
        outbox.write(new NewMail(MailKind.DIGEST, to, name, subject, body, LATER)));
  }

  private static String address() {
    return UUID.randomUUID() + "@test.example";
  }

  private MimeMessage only(String to) {
    assertThat(received(to)).hasSize(1);
    return received(to).getFirst();
  }

  private List<MimeMessage> received(String to) {
    return Stream.of(server.getReceivedMessages()).filter(mail -> {
      try {
        return ((InternetAddress) mail.getAllRecipients()[0]).getAddress().equals(to);
      } catch (jakarta.mail.MessagingException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }).toList();
  }

  private String state(String to) {
    return jdbc.sql("SELECT state FROM notices_mail WHERE recipient = :to").param("to", to).query(String.class).single();
  }

  private String body(String to) {
    return jdbc.sql("SELECT COALESCE(body, 'erased') FROM notices_mail WHERE recipient = :to").param("to", to)
        .query(String.class).single();
  }
}
