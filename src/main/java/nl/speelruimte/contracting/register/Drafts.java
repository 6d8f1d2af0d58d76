package nl.speelruimte.contracting.register;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.ProcedureKind;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
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

  /**
   * A contract, known by its number; lots by code, municipalities by CBS code, both in order.
   *
   * @param predecessor the number of the contract it goes on from; null when there is none, or a file does not tell
   * @param takeover how that was taken over, when it was of another provider
   */
  public record ContractDraft(String number, String agbCode, String procurement, LocalDate start, LocalDate end,
      ContractStatus status, int noticeMonths, int extensionOptions, int extensionLengthMonths, List<String> lots,
      List<String> municipalities, @Nullable String predecessor, @Nullable String takeover) {

    public ContractDraft {
      Checks.order("end", start, end);
      lots = Checks.inOrder(lots);
      municipalities = Checks.inOrder(municipalities);
    }

    /** One that goes on from no other, or does not tell. */
    public ContractDraft(String number, String agbCode, String procurement, LocalDate start, LocalDate end,
        ContractStatus status, int noticeMonths, int extensionOptions, int extensionLengthMonths, List<String> lots,
        List<String> municipalities) {
      this(number, agbCode, procurement, start, end, status, noticeMonths, extensionOptions, extensionLengthMonths, lots,
          municipalities, null, null);
    }

    /** The same after another contract, or after none. */
    public ContractDraft after(@Nullable String contract, @Nullable String how) {
      return new ContractDraft(number, agbCode, procurement, start, end, status, noticeMonths, extensionOptions,
          extensionLengthMonths, lots, municipalities, contract, how);
    }
  }

  /**
   * What a contract goes on from; both null when it goes on from none.
   *
   * @param predecessor the number of that contract
   * @param takeover how it was taken over, when it was of another provider
   */
  public record SuccessionDraft(String contract, @Nullable String predecessor, @Nullable String takeover) {}

  /**
   * The days on which a lot or a municipality is part of a contract, known by the contract and one of both.
   *
   * @param lot the code of the lot; null for a municipality
   * @param cbsCode of the municipality; null for a lot
   * @param validFrom null for as long as the contract began
   * @param validTo null for as long as the contract runs
   * @param follows the code of the lot of the contract that the lot goes on from
   */
  public record PartDraft(String contract, @Nullable String lot, @Nullable String cbsCode, @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo, @Nullable String follows) {

    public PartDraft {
      if (validFrom != null) {
        Checks.order("validTo", validFrom, validTo);
      }
      if ((lot == null) == (cbsCode == null)) {
        throw RuleBroken.at("lot", "contracting.reason.lot-or-municipality");
      }
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
