package nl.speelruimte.ledger;

import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages between a provider and a municipality that no other test knows, as they come into the ledger. */
@DatabaseTest
abstract class LedgerStory {

  @Autowired Ledger ledger;
  @Autowired LedgerQuestions questions;
  LedgerDesk desk;
  Messages parties;

  @BeforeEach
  void newParties() {
    desk = new LedgerDesk(ledger, questions);
    parties = Messages.betweenNewParties();
  }
}
