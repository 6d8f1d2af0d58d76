package nl.speelruimte.contracting.register;

import java.util.Optional;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.register.Drafts.ContractDraft;
import nl.speelruimte.contracting.register.Drafts.LotDraft;
import nl.speelruimte.contracting.register.Drafts.PartDraft;
import nl.speelruimte.contracting.register.Drafts.ProcurementDraft;
import nl.speelruimte.contracting.register.Drafts.ProductDraft;
import nl.speelruimte.contracting.register.Drafts.SuccessionDraft;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register by hand, through the same writers and guards as files. Whoever changes what somebody else changed since
 * it was shown is told; a new one does not take the place of a known one.
 */
@Service
@Transactional
public class RegisterDesk {

  private static final int LONGEST_CODE = 30;
  private static final int LONGEST_NAME = 200;
  private final LotRegister lots;
  private final ContractRegister contracts;
  private final Successions successions;
  private final PartRegister parts;

  RegisterDesk(LotRegister lots, ContractRegister contracts, Successions successions, PartRegister parts) {
    this.lots = lots;
    this.contracts = contracts;
    this.successions = successions;
    this.parts = parts;
  }

  /**
   * Writes a procurement.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when somebody else was first, or something is missing or wrong
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void procurement(Viewer viewer, ByHand<ProcurementDraft> change) {
    Contracts.requireKeeper(viewer, "register", viewer.role());
    var wanted = change.wanted();
    Given.words("code", wanted.code(), LONGEST_CODE);
    Given.words("name", wanted.name(), LONGEST_NAME);
    requireAsShown(change, lots.procurement(wanted.code()), "code", wanted.code());
    lots.save(viewer, wanted, Given.reason(change.reason()));
  }

  /**
   * Writes a lot with those who buy it.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when a buyer goes that has a space under it, somebody else was first, or something is missing
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public LotId lot(Viewer viewer, ByHand<LotDraft> change) {
    Contracts.requireKeeper(viewer, "register", viewer.role());
    var wanted = change.wanted();
    Given.words("code", wanted.code(), LONGEST_CODE);
    Given.words("name", wanted.name(), LONGEST_NAME);
    requireAsShown(change, lots.lot(wanted.procurement(), wanted.code()), "code", wanted.code());
    return lots.save(viewer, wanted, Given.reason(change.reason()));
  }

  /**
   * Writes a product.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when somebody else was first, or something is missing or wrong
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void product(Viewer viewer, ByHand<ProductDraft> change) {
    Contracts.requireKeeper(viewer, "register", viewer.role());
    var wanted = change.wanted();
    if (!wanted.code().matches("[0-9A-Z]{1,5}")) {
      throw RuleBroken.at("code", "contracting.rule.not-a-product-code");
    }
    Given.words("name", wanted.name(), LONGEST_NAME);
    requireAsShown(change, lots.product(wanted), "code", wanted.code());
    lots.save(viewer, wanted, Given.reason(change.reason()));
  }

  /**
   * Writes a contract that is being made; once it is signed it is amended instead.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when it was signed, somebody else was first, or something is missing or wrong
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public ContractId contract(Viewer viewer, ByHand<ContractDraft> change) {
    Contracts.requireKeeper(viewer, "register", viewer.role());
    var wanted = change.wanted();
    Given.words("number", wanted.number(), LONGEST_CODE);
    var known = contracts.state(wanted.number());
    var status = known.map(ContractDraft::status).orElse(ContractStatus.DRAFT);
    if (!status.isBeingMade() && change.shown() != null) {
      throw new RuleBroken("contracting.rule.signed-already");
    }
    requireAsShown(change, known, "number", wanted.number());
    if (wanted.status() != status) {
      throw RuleBroken.at("status", "contracting.rule.no-such-step");
    }
    return contracts.save(viewer, wanted, Given.reason(change.reason()));
  }

  /**
   * Writes what a contract goes on from, in whatever state it is.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when that is later, a circle or of another provider without a word, or somebody else was first
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void succession(Viewer viewer, ByHand<SuccessionDraft> change) {
    Contracts.requireKeeper(viewer, "register", viewer.role());
    requireAsShown(change, successions.state(change.wanted().contract()), "contract", change.wanted().contract());
    successions.save(viewer, change.wanted(), Given.reason(change.reason()));
  }

  /**
   * Writes on which days a lot or a municipality is part of a contract.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when the days are not within the contract, take the ground from a space, or somebody else was first
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void part(Viewer viewer, ByHand<PartDraft> change) {
    Contracts.requireKeeper(viewer, "register", viewer.role());
    requireAsShown(change, parts.state(change.wanted()), "contract", change.wanted().contract());
    parts.save(viewer, change.wanted(), Given.reason(change.reason()));
  }

  private static <D> void requireAsShown(ByHand<D> change, Optional<D> known, String field, String code) {
    if (change.shown() == null && known.isPresent()) {
      throw RuleBroken.at(field, "contracting.rule.code-in-use", code);
    }
    if (change.shown() != null && !known.equals(Optional.of(change.shown()))) {
      throw new RuleBroken("contracting.rule.register-changed");
    }
  }
}
