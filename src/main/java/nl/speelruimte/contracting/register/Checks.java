package nl.speelruimte.contracting.register;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What every entry of the register must satisfy. */
final class Checks {

  private Checks() {}

  static void order(String field, LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw RuleBroken.at(field, "contracting.reason.end-before-begin", from, to);
    }
  }

  static void notNegative(Money amount) {
    if (amount.isNegative()) {
      throw RuleBroken.at("amount", "contracting.reason.negative-tariff", amount);
    }
  }

  static List<String> inOrder(List<String> codes) {
    return codes.stream().distinct().sorted().toList();
  }
}
