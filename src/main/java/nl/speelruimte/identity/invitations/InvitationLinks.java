package nl.speelruimte.identity.invitations;

import java.util.Set;
import nl.speelruimte.kernel.RuleBroken;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The whole address of an invitation, as it goes into a mail. */
@Component
@EnableConfigurationProperties(InvitationSettings.class)
class InvitationLinks {

  /** What whoever asks says the portal is called is believed on the machine itself alone: it would steer the link. */
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]");
  private final InvitationSettings settings;
  private final Environment environment;

  InvitationLinks(InvitationSettings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /** For how many days a link works. */
  int days() {
    return settings.invitationDays();
  }

  /** @throws RuleBroken when it is not known where the portal is found */
  String to(InvitationToken token) {
    return portal() + "/invitation/" + token.text();
  }

  private String portal() {
    if (!settings.address().isBlank()) {
      return settings.address().replaceAll("/+$", "");
    }
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
      if (!LOOPBACK.contains(request.getRequest().getServerName())) {
        throw new RuleBroken("identity.rule.address-not-set", "speelruimte.address");
      }
      return ServletUriComponentsBuilder.fromContextPath(request.getRequest()).build().toUriString();
    }
    return "http://localhost:" + environment.getProperty("local.server.port",
        environment.getProperty("server.port", "8080"));
  }
}
