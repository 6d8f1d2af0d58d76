package nl.speelruimte.spending.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Speaking fixtures for allocations. */
final class Allocations {

  private @Nullable Volume volume;
  private @Nullable Long budget;
  private @Nullable LocalDate end;
  private @Nullable LocalDate stop;
  private LocalDate start = LocalDate.of(2026, 1, 1);
  private Delivery delivery = Delivery.EFFORT;
  private String category = "45";
  private Tariffs tariffs = Tariffs.NONE;
  private final Map<YearMonth, ClaimTotals> claims = new HashMap<>();

  static Allocations anAllocation() {
    return new Allocations();
  }

  Allocations from(String day) {
    start = LocalDate.parse(day);
    return this;
  }

  Allocations to(String day) {
    end = LocalDate.parse(day);
    return this;
  }

  Allocations stopped(String day) {
    stop = LocalDate.parse(day);
    return this;
  }

  Allocations of(long amount, String unit, String frequency) {
    volume = new Volume(amount, unit, frequency);
    return this;
  }

  Allocations budget(long cents) {
    budget = cents;
    return this;
  }

  Allocations output() {
    delivery = Delivery.OUTPUT;
    return this;
  }

  Allocations category(String code) {
    category = code;
    return this;
  }

  Allocations at(long cents, String unit) {
    tariffs = day -> Optional.of(new Tariff(cents, unit));
    return this;
  }

  Allocations at(Tariffs agreed) {
    tariffs = agreed;
    return this;
  }

  Allocations approved(String month, long cents) {
    claims.put(YearMonth.parse(month), ClaimTotals.approved(cents));
    return this;
  }

  Allocations pending(String month, long cents) {
    claims.put(YearMonth.parse(month), ClaimTotals.pending(cents));
    return this;
  }

  CareAllocation allocation() {
    return new CareAllocation("1", category, null, start, end, stop, volume, budget, delivery);
  }

  AllocatedValue value(int year) {
    return AllocationValue.of(allocation(), year, tariffs);
  }

  AllocationYear in(int year) {
    return new AllocationYear(allocation(), value(year), claims);
  }
}
