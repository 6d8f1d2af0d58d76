package nl.speelruimte.plans.deciding;

import java.util.List;

/**
 * Sending a plan back, as it was filled in.
 *
 * @param reason in a few sentences
 * @param version of the plan that the page showed
 */
public record ReturnDraft(String reason, List<ReturnPoint> points, int version) {

  public ReturnDraft {
    points = List.copyOf(points);
  }
}
