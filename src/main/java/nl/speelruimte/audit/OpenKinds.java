package nl.speelruimte.audit;

import java.util.List;
import java.util.stream.Collectors;

/** Which lines that name no provider, or no municipality, are for others than the bureau and the auditor; a kind that is new is not. */
enum OpenKinds {
  /** What the region buys and with whom: nobody owns it, and whoever may see it may know what happened to it. */
  OF_NOBODY("contracting.lot", "contracting.product", "contracting.procurement", "contracting.target",
      "parties.municipality", "parties.group"),
  /** What belongs to a provider and to several municipalities: the page of it shows only those it may to a municipality. */
  OF_A_PROVIDER("contracting.contract", "contracting.target", "parties.provider", "escalation.escalation",
      "plans.plan", "plans.round", "improvement.action"),
  /** What counts over a whole year: whether a group opens it, the moment of a line does not tell. */
  OF_A_YEAR("improvement.action");

  /** What is written before it is agreed: others read from then on. The kind with the action that agrees it. */
  static final String AGREED = """
      (subject_kind <> 'contracting.target' OR id >= (SELECT MIN(agreed.id) FROM audit_event agreed
        WHERE agreed.subject_kind = 'contracting.target' AND agreed.subject_id = audit_event.subject_id
          AND agreed.action = 'contracting.action.target-adopted' AND agreed.result = 'DONE'))""";

  private final List<String> kinds;

  OpenKinds(String... kinds) {
    this.kinds = List.of(kinds);
  }

  List<String> kinds() {
    return kinds;
  }

  /** The condition that the subject of a line is of one of these kinds. */
  String sql() {
    return kinds.stream().collect(Collectors.joining("', '", "subject_kind IN ('", "')"));
  }
}
