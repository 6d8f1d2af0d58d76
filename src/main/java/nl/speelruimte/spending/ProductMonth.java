package nl.speelruimte.spending;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/**
 * What was claimed on a space for one product in one service month.
 *
 * @param name of the product; null when it is not in the register
 */
public record ProductMonth(String category, String product, @Nullable String name, YearMonth month, Money approved,
    Money pending, Money rejected, int lines) {

  private static final Comparator<ProductMonth> BY_CODE =
      Comparator.comparing(ProductMonth::category).thenComparing(ProductMonth::product);
  private static final Comparator<ProductMonth> BY_MONTH = Comparator.comparing(ProductMonth::month);
  private static final Map<String, Comparator<ProductMonth>> ORDERS = Map.of("month", BY_MONTH, "product", BY_CODE,
      "approved", Comparator.comparing(ProductMonth::approved), "pending", Comparator.comparing(ProductMonth::pending),
      "rejected", Comparator.comparing(ProductMonth::rejected), "lines", Comparator.comparing(ProductMonth::lines));

  public Money claimed() {
    return approved.plus(pending);
  }

  /** In the order asked for, and within that by month and product; properties that are not known are passed over. */
  static Comparator<ProductMonth> order(Sort asked) {
    return asked.stream().filter(each -> ORDERS.containsKey(each.getProperty()))
        .map(each -> each.isDescending() ? ORDERS.get(each.getProperty()).reversed() : ORDERS.get(each.getProperty()))
        .reduce(Comparator::thenComparing)
        .map(order -> order.thenComparing(BY_MONTH).thenComparing(BY_CODE))
        .orElse(BY_MONTH.thenComparing(BY_CODE));
  }
}
