package nl.speelruimte.contracting.targets;

import java.math.BigDecimal;

/** What a target is counted in, with the values that make sense. */
public enum TargetUnit {
  PCT("-100", "1000"),
  COUNT("0", "99999999"),
  DAYS("0", "9999"),
  EUR("-99999999999", "99999999999"),
  GRADE("1", "10");

  private final BigDecimal least;
  private final BigDecimal most;

  TargetUnit(String least, String most) {
    this.least = new BigDecimal(least);
    this.most = new BigDecimal(most);
  }

  public BigDecimal least() {
    return least;
  }

  public BigDecimal most() {
    return most;
  }

  boolean takes(BigDecimal value) {
    return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
  }
}
