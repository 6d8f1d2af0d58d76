package nl.speelruimte.kernel;

/** A provider, by its number in the register. */
public record ProviderId(int value) {

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
