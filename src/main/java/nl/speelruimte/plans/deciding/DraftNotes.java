package nl.speelruimte.plans.deciding;

import java.util.List;
import java.util.Optional;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.letters.LetterPart;

/**
 * What there is to know about the texts of a draft.
 *
 * @param behind those that know nothing of what was concluded or chosen since they were written
 * @param aside what was written before a part was composed anew, the latest first
 */
public record DraftNotes(List<TextBehind> behind, List<TextAside> aside) {

  public DraftNotes {
    behind = List.copyOf(behind);
    aside = List.copyOf(aside);
  }

  /** @throws RuleBroken naming the first part of which nobody said that its words still hold */
  public void mustBeCurrent() {
    behind.stream().findFirst().ifPresent(first -> {
      throw RuleBroken.at(first.part().field(), "plans.deciding.rule.text-behind");
    });
  }

  public Optional<TextBehind> behind(LetterPart part) {
    return behind.stream().filter(each -> each.part() == part).findFirst();
  }

  public List<TextAside> aside(LetterPart part) {
    return aside.stream().filter(each -> each.part() == part).toList();
  }
}
