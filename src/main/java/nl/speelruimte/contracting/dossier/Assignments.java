package nl.speelruimte.contracting.dossier;

import java.util.List;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of a provider for each quarter, for whoever may see the contract; each version is an entry. */
@Service
@Transactional(readOnly = true)
public class Assignments {

  private final Dossier dossier;

  Assignments(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * The latest quarter first, and of each quarter the latest version first.
   *
   * @param asOf from where one looks back; null for now
   */
  public List<AssignmentRow> assignments(Viewer viewer, ContractId contract, @Nullable AsOf asOf) {
    var recorded = new Recorded(asOf);
    return dossier.ask(viewer, contract, recorded, """
            SELECT a.* FROM contracting_assignment a JOIN contracting_contract c ON c.id = a.contract_id
             WHERE c.id = :contract AND (%s) AND\s""" + recorded.written("a.recorded_at")
            + " ORDER BY a.year DESC, a.quarter DESC, a.number DESC")
        .query((row, _) -> new AssignmentRow(new Quarter(row.getInt("year"), row.getInt("quarter")),
            row.getInt("number"), row.getString("goals"), row.getString("reason"),
            Moments.of(row, "recorded_at"), row.getString("actor"),
            row.getString("actor_organisation")))
        .list();
  }

  /**
   * Writes the assignment of a quarter, or the next version of it; what was written stays.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when somebody else was first, or something is missing or wrong
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void write(Viewer viewer, ContractId contract, AssignmentDraft draft) {
    var held = dossier.hold(viewer, contract);
    var quarter = Given.required("quarter", draft.quarter());
    if (!held.term().overlaps(quarter.period())) {
      throw RuleBroken.at("quarter", "contracting.rule.outside-term", held.term().from(), held.term().to());
    }
    var goals = Given.words("goals", draft.goals(), AssignmentDraft.LONGEST_GOALS);
    var reason = Given.reason(draft.reason());
    var latest = assignments(viewer, contract, null).stream().filter(each -> each.quarter().equals(quarter)).findFirst();
    if (latest.map(AssignmentRow::number).orElse(0) != draft.follows()) {
      throw RuleBroken.at("quarter", "contracting.rule.assignment-written", quarter);
    }
    if (latest.filter(each -> each.goals().equals(goals)).isPresent()) {
      throw RuleBroken.at("goals", "contracting.rule.assignment-same");
    }
    dossier.sql().sql("""
            INSERT INTO contracting_assignment (contract_id, year, quarter, number, goals, reason, recorded_at, actor,
              actor_organisation)
            VALUES (:contract, :year, :quarter, :number, :goals, :reason, :now, :actor, :organisation)""")
        .param("contract", contract.value()).param("year", quarter.year()).param("quarter", quarter.number())
        .param("number", draft.follows() + 1).param("goals", goals).param("reason", reason).param("now", dossier.now())
        .param("actor", viewer.name()).param("organisation", viewer.organisation()).update();
    dossier.trace(viewer, held, "contracting.action.assignment-written",
        latest.map(each -> new Asked(text(quarter), each.goals())).orElse(null),
        new Asked(text(quarter), goals), reason);
  }

  private static String text(Quarter quarter) {
    return quarter.year() + "-" + quarter.number();
  }

  /** What the trail keeps of an assignment. */
  record Asked(String quarter, String goals) {}
}
