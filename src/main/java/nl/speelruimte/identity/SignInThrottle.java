package nl.speelruimte.identity;

import java.time.Duration;
import nl.speelruimte.kernel.Throttle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: five wrong passwords for one account from one address, or thirty from one address, and that
 * address waits. The account itself is never locked, so that a stranger cannot keep its owner out.
 */
@Component
public class SignInThrottle {

  private static final Logger LOG = LoggerFactory.getLogger(SignInThrottle.class);
  private static final Duration REFILL = Duration.ofMinutes(1);
  private final Throttle perAddress = new Throttle(30, REFILL);
  private final Throttle perAccount = new Throttle(5, REFILL);

  /** Counts an attempt as a wrong password before it is looked at, so that many at once are no more than one by one. */
  public boolean takes(String address, String name) {
    var taken = perAddress.takes(address);
    if (taken && !perAccount.takes(account(address, name))) {
      perAddress.givesBack(address);
      taken = false;
    }
    if (!taken) {
      LOG.warn("Too many wrong passwords or links from {}; made to wait.", address);
    }
    return taken;
  }

  /** The password or link was right: the attempt does not count. */
  public void givesBack(String address, String name) {
    perAddress.givesBack(address);
    perAccount.givesBack(account(address, name));
  }

  private static String account(String address, String name) {
    return address + "\n" + name;
  }
}
