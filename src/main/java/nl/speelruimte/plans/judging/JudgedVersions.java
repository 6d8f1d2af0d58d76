package nl.speelruimte.plans.judging;

import java.util.List;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import nl.speelruimte.plans.frameworks.Frameworks;
import org.springframework.stereotype.Component;

/** Lays together what is judged in a round, by what, and what was found; with the amounts that whoever looks may see. */
@Component
class JudgedVersions {

  private final Frameworks frameworks;
  private final PlanContents contents;
  private final JudgementBook judgements;

  JudgedVersions(Frameworks frameworks, PlanContents contents, JudgementBook judgements) {
    this.frameworks = frameworks;
    this.contents = contents;
    this.judgements = judgements;
  }

  /** With what one assessor found alone, as long as the round is open. */
  JudgingSheet sheet(Viewer viewer, RoundDetails details, AssessorRow own) {
    return new JudgingSheet(details, own, framework(viewer, details), content(viewer, details), judgements.of(own));
  }

  /** With what everybody found; of a round that is closed. */
  Judged closed(Viewer viewer, RoundDetails details) {
    return new Judged(framework(viewer, details), content(viewer, details), judgements.ofClosed(details));
  }

  private FrameworkVersionDetails framework(Viewer viewer, RoundDetails details) {
    return frameworks.version(viewer, details.round().framework());
  }

  private PlanContent content(Viewer viewer, RoundDetails details) {
    return contents.version(viewer, details.round().plan(), details.round().planVersion());
  }

  /** A version beside what was found of it. */
  record Judged(FrameworkVersionDetails framework, PlanContent content, List<Judgement> judgements) {

    Judged {
      judgements = List.copyOf(judgements);
    }
  }
}
