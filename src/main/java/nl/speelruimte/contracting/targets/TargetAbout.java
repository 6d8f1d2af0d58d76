package nl.speelruimte.contracting.targets;

/**
 * The contract, lot, provider or municipality that a target is on.
 *
 * @param id its number in the register
 * @param name how it is shown
 */
public record TargetAbout(TargetSubject subject, int id, String name) {

  /** Where one can look at it. */
  public String address() {
    return subject.address(id);
  }
}
