package nl.speelruimte.kernel;

/** A lot of a procurement, by its number in the register. */
public record LotId(int value) {

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
