package nl.speelruimte.contracting.tariffs;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an indexation would do.
 *
 * @param lines tariffs that would be followed by another
 * @param skipped tariffs that would not, since there is one from that day on already
 */
public record IndexationPreview(List<Line> lines, List<Line> skipped) {

  public IndexationPreview {
    lines = List.copyOf(lines);
    skipped = List.copyOf(skipped);
  }

  public long contracts() {
    return lines.stream().map(Line::contract).distinct().count();
  }

  /**
   * One tariff.
   *
   * @param tariff its number in the register's own count
   * @param municipality the only one it holds for; null for all
   * @param validTo its last day; null when none is known
   * @param newValidTo that of the one that follows
   */
  public record Line(int tariff, ContractId contract, String contractNumber, String providerName, String lot,
      String product, String productName, @Nullable String municipality, Money before, Money after,
      LocalDate validFrom, @Nullable LocalDate validTo, @Nullable LocalDate newValidTo) {}
}
