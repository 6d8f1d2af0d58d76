package nl.speelruimte.notices;

import java.util.Collection;
import java.util.Objects;
import nl.speelruimte.identity.Viewers;
import nl.speelruimte.kernel.Viewer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the digests of some people and sends them through a mail server on this machine, for tests of other modules. */
public final class NoticesInTests {

  private NoticesInTests() {}

  public static void tell(BeanFactory beans, Collection<Viewer> people, int port) {
    var writer = beans.getBean(DigestWriter.class);
    people.stream().map(Viewer::account).map(Objects::requireNonNull).forEach(account -> {
      writer.meet(account);
      writer.write(account);
    });
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    sender.setDefaultEncoding("UTF-8");
    var mail = new StaticListableBeanFactory();
    mail.addBean("sender", sender);
    new Postman(beans.getBean(Outbox.class), beans.getBean(Viewers.class), mail.getBeanProvider(JavaMailSender.class),
        new NoticesSettings("https://speelruimte.test/", "portaal@speelruimte.test"),
        beans.getBean(TransactionTemplate.class)).deliver();
  }
}
