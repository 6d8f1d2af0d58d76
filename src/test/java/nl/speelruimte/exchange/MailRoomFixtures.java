package nl.speelruimte.exchange;

import nl.speelruimte.exchange.reading.CareMessages;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages between parties of the mail room's tests. */
public final class MailRoomFixtures {

  private MailRoomFixtures() {}

  /** A claim of one good line of € 732,00. */
  public static String claim(JdbcClient jdbc, String tag) {
    ExchangeParties.make(jdbc);
    return ExchangeParties.ours(CareMessages.claim(73_200, CareMessages.line("R-1", "G" + tag)))
        .replace("D-7", "D" + tag).replace(">B-1<", ">B" + tag + "<");
  }

  /** A claim of two lines; the second ends on 31 June. */
  public static String claimWithABadLine(JdbcClient jdbc, String tag) {
    ExchangeParties.make(jdbc);
    return ExchangeParties.ours(CareMessages.claim(146_400, CareMessages.line("R-1", "G" + tag),
            CareMessages.line("R-1", "H" + tag).replace("03-31", "06-31")))
        .replace("D-7", "D" + tag).replace(">B-1<", ">B" + tag + "<");
  }

  /** Up to as many lines a dry run compares the references. */
  public static long mostLinesOfADryRun() {
    return ReferencesInADryRun.MOST_LINES;
  }
}
