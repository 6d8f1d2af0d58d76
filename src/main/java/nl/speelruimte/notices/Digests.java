package nl.speelruimte.notices;

import nl.speelruimte.identity.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** UC-60: sees to it that each person is told in time; a morning that was missed is made up for. */
@Component
public class Digests {

  private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
  private final Viewers viewers;
  private final DigestWriter writer;

  Digests(Viewers viewers, DigestWriter writer) {
    this.viewers = viewers;
    this.writer = writer;
  }

  /** For a region that is shown before its first morning: also tells who was never met what is open now. */
  public void tellNewcomers() {
    viewers.reachable().forEach(writer::meet);
    tell();
  }

  /** One person after the other; what goes wrong with one keeps nobody else from being told. */
  @Scheduled(cron = "${speelruimte.notices.digest-cron:30 */5 * * * *}")
  void tell() {
    for (var account : viewers.reachable()) {
      try {
        writer.write(account);
      } catch (RuntimeException failed) {
        LOG.error("The digest of account {} could not be written and is tried again", account, failed);
      }
    }
  }
}
