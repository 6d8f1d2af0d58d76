package nl.speelruimte.kernel;

/** A group of municipalities, by its number in the register. */
public record GroupId(int value) {

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
