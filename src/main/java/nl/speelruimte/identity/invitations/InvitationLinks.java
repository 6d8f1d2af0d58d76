package nl.speelruimte.identity.invitations;

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

  String to(InvitationToken token) {
    return portal() + "/invitation/" + token.text();
  }

  private String portal() {
    if (!settings.address().isBlank()) {
      return settings.address().replaceAll("/+$", "");
    }
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
      return ServletUriComponentsBuilder.fromContextPath(request.getRequest()).build().toUriString();
    }
    return "http://localhost:" + environment.getProperty("local.server.port",
        environment.getProperty("server.port", "8080"));
  }
}
