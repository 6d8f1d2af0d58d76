package nl.speelruimte.shell;

import nl.speelruimte.identity.DemoAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the end of the start where to open the portal and, in the demo, whom to sign in as. */
@Component
class Welcome {

  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);
  private final DemoAccounts accounts;

  Welcome(DemoAccounts accounts) {
    this.accounts = accounts;
  }

  @EventListener
  @Order
  void ready(ApplicationReadyEvent event) {
    if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)
        || context.getWebServer() == null) {
      return;
    }
    var text = new StringBuilder("Speelruimte is open at http://localhost:" + context.getWebServer().getPort() + "/");
    if (accounts.inUse()) {
      text.append("\nSign in with password ").append(accounts.password()).append(" as:");
      accounts.list().forEach(account -> text.append("\n  %-42s %s".formatted(account.userName(), account.role())));
    }
    LOG.info("{}", text);
  }
}
