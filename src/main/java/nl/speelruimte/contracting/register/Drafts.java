package nl.speelruimte.contracting.register;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.ProcedureKind;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Entries for the register of agreements, as they come from a file or are filled in by hand; their components are the fields
 * of the trail.
 */
public final class Drafts {

  private Drafts() {}

  /** A procurement, known by its code. */
  public record ProcurementDraft(String code, String name, ProcedureKind procedure, LocalDate start, LocalDate end) {

    public ProcurementDraft {
      Checks.order("end", start, end);
    }
  }

  /** A lot, known by its procurement and code; {@code municipalities} are CBS codes in order. */
  public record LotDraft(String procurement, String code, String name, @Nullable String budgetGroup, DeliveryVariant variant,
      List<String> municipalities) {

    public LotDraft {
      municipalities = Checks.inOrder(municipalities);
    }
  }

  /** A product, known by its category and code. */
  public record ProductDraft(String category, String code, String name, String unit, DeliveryVariant variant) {}

  /** A contract, known by its number; lots by code, municipalities by CBS code, both in order. */
  public record ContractDraft(String number, String agbCode, String procurement, LocalDate start, LocalDate end,
      ContractStatus status, int noticeMonths, int extensionOptions, int extensionLengthMonths, List<String> lots,
      List<String> municipalities) {

    public ContractDraft {
      Checks.order("end", start, end);
      lots = Checks.inOrder(lots);
      municipalities = Checks.inOrder(municipalities);
    }
  }

  /**
   * A tariff, known by its contract, product, municipality and first day.
   *
   * @param cbsCode null when it holds for all municipalities of the contract
   * @param unit code; null for the unit of the product
   */
  public record TariffDraft(String contract, String category, String code, String lot, @Nullable String cbsCode,
      @Nullable String unit, Money amount, LocalDate validFrom, @Nullable LocalDate validTo) {

    public TariffDraft {
      Checks.order("validTo", validFrom, validTo);
      Checks.notNegative(amount);
    }
  }
}
