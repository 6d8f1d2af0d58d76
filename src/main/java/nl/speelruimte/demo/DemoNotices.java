package nl.speelruimte.demo;

import nl.speelruimte.identity.DemoAccounts;
import nl.speelruimte.notices.Digests;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has everybody of the demo told what is open, once all accounts are there: nobody waits for its first morning. */
@Component
class DemoNotices {

  private final DemoSettings settings;
  private final DemoAccounts accounts;
  private final DemoMarker marker;
  private final Digests digests;

  DemoNotices(DemoSettings settings, DemoAccounts accounts, DemoMarker marker, Digests digests) {
    this.settings = settings;
    this.accounts = accounts;
    this.marker = marker;
    this.digests = digests;
  }

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    if (settings.isWanted(accounts.inUse()) && marker.told().isPresent()) {
      digests.tellNewcomers();
    }
  }
}
