package nl.speelruimte.contracting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed in one contract; its products and tariffs are asked for apart, page by page.
 *
 * @param extensionOptions how often it can be extended in all
 * @param extensionsUsed how often it was
 * @param version for telling the second of two people that the first was there
 * @param municipalities the names of those who take part or took part
 * @param lotTerms its lots with terms of their own
 * @param places its municipalities with terms of their own
 * @param succession what it goes on from and what goes on from it
 */
public record ContractDetails(
    ContractRow contract,
    int noticeMonths,
    int extensionOptions,
    int extensionLengthMonths,
    int extensionsUsed,
    int version,
    List<LotRow> lots,
    List<LotTerm> lotTerms,
    List<String> municipalities,
    List<PlaceTerm> places,
    Succession succession,
    Set<ContractAction> may) {

  public ContractDetails {
    lots = List.copyOf(lots);
    lotTerms = List.copyOf(lotTerms);
    municipalities = List.copyOf(municipalities);
    places = List.copyOf(places);
    may = Set.copyOf(may);
  }

  /** How the trail names a contract. */
  public static Subject subject(ContractId id, ProviderId provider) {
    return Subject.of("contracting.contract", id).of(provider);
  }

  /** The last day of the contract, when notice was given. */
  public @Nullable LocalDate endsByNotice() {
    return contract.endsByNotice();
  }

  /** How many extensions are left. */
  public int extensionsLeft() {
    return Math.max(0, extensionOptions - extensionsUsed);
  }

  /**
   * A lot of a contract.
   *
   * @param from null when it began with the contract
   * @param to null when it ends with the contract
   * @param predecessor the lot it followed; null when it followed none
   */
  public record LotTerm(LotId id, String code, String name, @Nullable LocalDate from, @Nullable LocalDate to,
      @Nullable LotId predecessor) {}

  /**
   * A municipality of a contract.
   *
   * @param from null when it takes part from the beginning
   * @param to null when it takes part to the end
   */
  public record PlaceTerm(MunicipalityId id, String name, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * The contracts before and after one, as far as the viewer may see them.
   *
   * @param takeover how it was taken over, when the one before was of another provider
   */
  public record Succession(@Nullable Neighbour predecessor, @Nullable String takeover, List<Neighbour> successors) {

    public Succession {
      successors = List.copyOf(successors);
    }
  }

  /** A contract before or after another. */
  public record Neighbour(ContractId id, String number, String providerName) {}
}
