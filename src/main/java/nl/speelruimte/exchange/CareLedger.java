package nl.speelruimte.exchange;

import nl.speelruimte.contracting.Agreements;
import nl.speelruimte.database.PortalSecrets;
import nl.speelruimte.exchange.reading.Agreed;
import nl.speelruimte.exchange.reading.Parties;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.ledger.LedgerQuestions;
import nl.speelruimte.parties.PartyDirectory;
import org.springframework.stereotype.Component;

/** What the reading of messages needs from other rooms: the parties, what was agreed, and where facts go. */
@Component
class CareLedger {

  private final PartyDirectory parties;
  private final Agreements agreements;
  private final Ledger facts;
  private final LedgerQuestions questions;
  private final PortalSecrets secrets;

  CareLedger(PartyDirectory parties, Agreements agreements, Ledger facts, LedgerQuestions questions,
      PortalSecrets secrets) {
    this.parties = parties;
    this.agreements = agreements;
    this.facts = facts;
    this.questions = questions;
    this.secrets = secrets;
  }

  /** The parties as they are now, for one file. */
  Parties parties() {
    return new KnownParties(parties.of(Viewer.system("exchange")));
  }

  /** What is agreed now, for one file. */
  Agreed agreed() {
    return new RememberedAgreements(agreements.book(Viewer.system("exchange")));
  }

  Ledger facts() {
    return facts;
  }

  LedgerQuestions questions() {
    return questions;
  }

  byte[] pseudonymKey() {
    return secrets.pseudonymKey();
  }
}
