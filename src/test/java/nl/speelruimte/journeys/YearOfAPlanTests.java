package nl.speelruimte.journeys;

import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * UC-107, UC-120 to UC-122 and UC-125 to UC-127: a provider submits a plan, three assessors disagree, the lead concludes and
 * decides, the letter is read back from its PDF, and the actions are there.
 */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class YearOfAPlanTests {

  @Test
  void aPlanIsSubmittedJudgedConcludedDecidedAndCarriedOut(OpenPortal.Door door) {
    var story = Story.of(door.portal());
    try (var bureau = door.visitor("bureau"); var analyst = door.visitor("analist");
        var municipality = door.visitor("gemeente"); var provider = door.visitor("aanbieder")) {
      var plan = new PlanThatIsJudged(story, bureau, municipality, provider);
      plan.theProviderWritesItAndSubmitsIt();
      plan.theBureauAsksThreeToJudgeIt();
      plan.somebodyJudgesIt(bureau, 4);
      plan.somebodyJudgesIt(analyst, 2);
      plan.somebodyJudgesIt(municipality, 3);
      plan.theLeadConcludesWhereTheyDiffer();
      plan.theLeadWritesTheLetterAndSendsIt();
      plan.theProviderReadsTheLetterBack();
      plan.theMunicipalityReadsTheDecisionWithItsOwnAmount();
      plan.theMeasureIsAnActionThatThePlanShows();
    }
  }
}
