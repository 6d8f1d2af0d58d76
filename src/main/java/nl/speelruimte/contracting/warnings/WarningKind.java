package nl.speelruimte.contracting.warnings;

/** What is warned of; one warning of a kind is open per contract and reader. */
enum WarningKind {
  /** The last day on which notice can be given. */
  NOTICE("notice"),
  /** The contract ends and nothing follows it. */
  END("end"),
  /** It can be extended and nobody did. */
  EXTENSION("extension"),
  /** Tariffs end before the contract and none follows. */
  TARIFF("tariff"),
  /** A document that such a contract has to have is not there. */
  DOCUMENT("document");

  private final String word;

  WarningKind(String word) {
    this.word = word;
  }

  /** How the attention points call it. */
  String pointKind() {
    return "contracting.warning." + word;
  }
}
