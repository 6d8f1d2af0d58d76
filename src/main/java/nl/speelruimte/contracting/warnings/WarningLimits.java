package nl.speelruimte.contracting.warnings;

import java.util.Set;
import nl.speelruimte.contracting.dossier.DocumentKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many days ahead a region wants to be warned, and from when on it presses; a value that makes no sense stops the start.
 *
 * @param documentDays before the start of a contract that lacks a document, and before a document expires
 * @param requiredDocuments the kinds of documents that each contract has to have
 * @param afterEndDays how long the end of a contract that nothing follows is still warned of
 */
@ConfigurationProperties("speelruimte.contracting.warnings")
record WarningLimits(
    @DefaultValue("90") int noticeDays,
    @DefaultValue("30") int noticePressingDays,
    @DefaultValue("180") int endDays,
    @DefaultValue("60") int endPressingDays,
    @DefaultValue("120") int extensionDays,
    @DefaultValue("45") int extensionPressingDays,
    @DefaultValue("60") int tariffDays,
    @DefaultValue("14") int tariffPressingDays,
    @DefaultValue("30") int documentDays,
    @DefaultValue("30") int afterEndDays,
    @DefaultValue("CONTRACT") Set<DocumentKind> requiredDocuments) {

  private static final int MOST = 1_000;

  WarningLimits {
    ahead("notice", noticeDays, noticePressingDays);
    ahead("end", endDays, endPressingDays);
    ahead("extension", extensionDays, extensionPressingDays);
    ahead("tariff", tariffDays, tariffPressingDays);
    ahead("document", documentDays, 0);
    ahead("after-end", afterEndDays, 0);
    requiredDocuments = Set.copyOf(requiredDocuments);
  }

  private static void ahead(String name, int days, int pressing) {
    if (days < 0 || days > MOST || pressing < 0 || pressing > days) {
      throw new IllegalArgumentException("speelruimte.contracting.warnings." + name + "-days is " + days
          + " and must be from " + pressing + " up to and including " + MOST);
    }
  }
}
