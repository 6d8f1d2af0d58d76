package nl.speelruimte.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Puts a mail into the form in which it travels; what people typed can never become a header of its own. */
final class Envelope {

  private static final Pattern NOT_IN_A_HEADER = Pattern.compile("\\p{Cntrl}+");

  private Envelope() {}

  /**
   * @param message an empty one
   * @throws MessagingException when the address is none
   */
  static void fill(MimeMessage message, Outbox.Taken mail, NoticesSettings settings) throws MessagingException {
    try {
      message.setFrom(new InternetAddress(settings.from(), "Speelruimte", StandardCharsets.UTF_8.name()));
      var to = new InternetAddress(mail.email(), oneLine(mail.name()), StandardCharsets.UTF_8.name());
      to.validate();
      message.setRecipient(MimeMessage.RecipientType.TO, to);
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
    message.setSubject(oneLine(mail.subject()), StandardCharsets.UTF_8.name());
    message.setText(mail.body(), StandardCharsets.UTF_8.name());
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.kind() == MailKind.DIGEST) {
      message.setHeader("List-Unsubscribe", "<" + settings.link("my-notices") + ">");
    }
    message.saveChanges();
    message.setHeader("Message-ID", "<" + mail.messageId() + "@speelruimte>");
  }

  /** In one line, without what a header or a sentence could be broken with. */
  static String oneLine(String text) {
    return NOT_IN_A_HEADER.matcher(text).replaceAll(" ").strip();
  }
}
