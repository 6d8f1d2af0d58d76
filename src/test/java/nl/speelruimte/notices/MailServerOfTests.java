package nl.speelruimte.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.identity.Viewers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A real mail server beside the tests of one class, and who may deliver to it. */
abstract class MailServerOfTests {

  private static final LocalDate LATER = LocalDate.of(2099, 12, 31);
  @Autowired Outbox outbox;
  @Autowired Viewers viewers;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  GreenMail server;
  int port;

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

  Postman postman() {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    sender.setDefaultEncoding("UTF-8");
    var beans = new StaticListableBeanFactory();
    beans.addBean("sender", sender);
    return new Postman(outbox, viewers, beans.getBeanProvider(JavaMailSender.class),
        new NoticesSettings("https://speelruimte.test/", "portaal@speelruimte.test"), transaction);
  }

  void write(String to, String name, String subject, String body) {
    transaction.executeWithoutResult(_ ->
        outbox.write(new NewMail(MailKind.DIGEST, to, name, subject, body, LATER)));
  }

  static String address() {
    return UUID.randomUUID() + "@test.example";
  }

  MimeMessage only(String to) {
    assertThat(received(to)).hasSize(1);
    return received(to).getFirst();
  }

  List<MimeMessage> received(String to) {
    return Stream.of(server.getReceivedMessages()).filter(mail -> {
      try {
        return ((InternetAddress) mail.getAllRecipients()[0]).getAddress().equals(to);
      } catch (jakarta.mail.MessagingException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }).toList();
  }

  String state(String to) {
    return jdbc.sql("SELECT state FROM notices_mail WHERE recipient = :to").param("to", to).query(String.class).single();
  }

  String body(String to) {
    return jdbc.sql("SELECT COALESCE(body, 'erased') FROM notices_mail WHERE recipient = :to").param("to", to)
        .query(String.class).single();
  }
}
