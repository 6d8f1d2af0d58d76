package nl.speelruimte.plans.writing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a working copy before it is submitted, all of it at once, in the order of the page.
 *
 * @param due the last day to submit it; null when there is none
 * @param late whether that day has passed, so that submitting needs a reason
 */
public record SubmitCheck(List<SubmitFinding> findings, @Nullable LocalDate due, boolean late) {

  public SubmitCheck {
    findings = List.copyOf(findings);
  }

  public boolean maySubmit() {
    return findings.stream().noneMatch(SubmitFinding::blocks);
  }

  public long blocking() {
    return findings.stream().filter(SubmitFinding::blocks).count();
  }
}
