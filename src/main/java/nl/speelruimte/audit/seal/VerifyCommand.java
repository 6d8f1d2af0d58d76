package nl.speelruimte.audit.seal;

import java.io.PrintStream;
import nl.speelruimte.audit.seal.Verification.Broken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The check of the trail as a command: {@code --speelruimte.audit.verify}, with the hash of a seal that somebody wrote
 * down as its value. Prints what was checked and what is wrong; ends with 0 when all is as it was written, else with 1.
 */
@Component
@ConditionalOnProperty("speelruimte.audit.verify")
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerifyCommand implements ApplicationRunner {

  private final TrailVerifier verifier;
  private final TrailGuard guard;
  private final ConfigurableApplicationContext portal;
  private final String noted;

  VerifyCommand(TrailVerifier verifier, TrailGuard guard, ConfigurableApplicationContext portal,
      @Value("${speelruimte.audit.verify}") String noted) {
    this.verifier = verifier;
    this.guard = guard;
    this.portal = portal;
    this.noted = noted;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var found = verifier.verify(null, noted.isBlank() || "true".equals(noted) ? null : noted);
    print(found, guard.stands(), System.out);
    var code = found.isSound() ? 0 : 1;
    System.exit(SpringApplication.exit(portal, () -> code));
  }

  static void print(Verification found, boolean guarded, PrintStream out) {
    out.printf("trail: %d events and %d seals checked, %d events not sealed yet, %d of them late%n", found.events(),
        found.seals(), found.unsealed(), found.late());
    var last = found.last();
    out.println(last == null ? "last seal: none" : "last seal: " + last.day() + " " + last.hash());
    out.println("the database refuses changes: " + (guarded ? "yes" : "no"));
    found.broken().forEach(broken -> out.println("BROKEN " + line(broken)));
    out.println(found.isSound() ? "the trail is as it was written" : "THE TRAIL IS NOT AS IT WAS WRITTEN");
  }

  private static String line(Broken broken) {
    return broken.flaw() + (broken.event() == null ? "" : ", event " + broken.event())
        + (broken.seal() == null ? "" : ", seal of " + broken.seal())
        + (broken.subject().isEmpty() ? "" : ", " + broken.subject());
  }
}
