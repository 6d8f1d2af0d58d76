package nl.speelruimte.notices;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about its mail; the mail server itself is {@code spring.mail.*}.
 *
 * @param address where the portal is found, as the links in a mail begin
 * @param from who the mail is from
 */
@ConfigurationProperties("speelruimte.notices")
record NoticesSettings(
    @DefaultValue("http://localhost:8080") String address,
    @DefaultValue("speelruimte@localhost") String from) {

  NoticesSettings {
    if (!address.matches("https?://\\S+")) {
      throw new IllegalArgumentException(
          "speelruimte.notices.address is " + address + " and must be an address such as https://speelruimte.example.nl");
    }
    address = address.replaceAll("/+$", "");
  }

  /** The whole address of a page. */
  String link(String route) {
    return address + "/" + route;
  }
}
