package nl.speelruimte.contracting;

/** A contract, by its number in the register's own count (not the number printed on it). */
public record ContractId(int value) {

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
