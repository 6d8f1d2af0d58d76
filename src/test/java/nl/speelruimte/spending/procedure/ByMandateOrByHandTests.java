package nl.speelruimte.spending.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.mandates.MandateDraft;
import org.junit.jupiter.api.Test;

/** UC-72, UC-73: a space that is opened by the mandate of the municipality, or by hand. */
class ByMandateOrByHandTests extends YearStory {

  @Test
  void aMandateThatIsGivenWhileDecisionsWaitLetsTheBureauAgree() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    on("2026-09-15", BUREAU, () -> decisions.decide(BUREAU, decision("2026-09-15")));
    var ofDuin = Shown.of(rows().stream().filter(row -> row.place().municipality().equals(duin)).toList());
    assertThatThrownBy(() -> on("2026-09-16", BUREAU, () -> decisions.agree(BUREAU, ofDuin, null)))
        .isInstanceOf(NotHere.class);
    on("2026-09-16", manager(duin), () -> mandates.record(manager(duin),
        new MandateDraft(true, LocalDate.of(2026, 9, 16), null, "Mandaatbesluit")));
    assertThat(on("2026-09-17", BUREAU, () -> intentions.details(BUREAU, at(duin).id()).may()))
        .containsExactly(IntendedAction.AGREE);
    assertThatThrownBy(() -> on("2026-09-17", BUREAU,
        () -> decisions.agree(BUREAU, Shown.of(List.of(at(veen))), null))).isInstanceOf(NotHere.class);

    assertThat(on("2026-09-17", BUREAU, () -> decisions.agree(BUREAU, ofDuin, null))).isEqualTo(2);
    assertThat(jdbc.sql("SELECT DISTINCT a.manner FROM spending_agreed a JOIN spending_entry e ON e.id = a.entry_id"
        + " WHERE e.space_id IN (:spaces)").param("spaces", opened().stream().map(id -> id.value()).toList())
        .query(String.class).list()).containsExactly("MANDATE");
  }

  @Test
  void aPermissionThatNothingCallsForIsNoWayAroundTheIntention() {
    prepared(IN_TIME, "0");
    announced(IN_TIME);
    var draft = new SpaceDraft(wilg, veen, 2027, contract, null, Money.ofEuros(1), LocalDate.of(2026, 9, 1), "Besluit",
        LETTER, LETTER, SpaceDraft.Rules.USUAL);

    assertThatThrownBy(() -> on("2026-09-01", BUREAU, () -> spaces.open(BUREAU, draft)))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("spending.procedure.rule.decide-there"));
  }

  @Test
  void byHandADecisionSaysWhyItHasNoIntentionAndWhoSigned() {
    var draft = new SpaceDraft(wilg, veen, 2027, contract, null, Money.ofEuros(1), LocalDate.of(2026, 9, 1), "Nieuw",
        LETTER, null, SpaceDraft.Rules.USUAL);
    var space = on("2026-09-01", BUREAU, () -> spaces.open(BUREAU, draft));

    assertThat(jdbc.sql("""
            SELECT CONCAT_WS('/', e.late_days, e.late_reason, a.party, a.manner, a.agreed_by, a.agreed_organisation)
            FROM spending_entry e JOIN spending_agreed a ON a.entry_id = e.id
            WHERE e.space_id = ? AND e.type = 'DECISION'""").param(space.value()).query(String.class).list())
        .containsExactly("0/Nieuw/MUNICIPALITY/DOCUMENT/" + LETTER.name() + "/Veenlo");
  }
}
