package nl.speelruimte.kernel;

/** A municipality of the region, by its number in the register. */
public record MunicipalityId(int value) {

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
