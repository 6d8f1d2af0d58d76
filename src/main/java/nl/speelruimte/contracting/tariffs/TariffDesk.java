package nl.speelruimte.contracting.tariffs;

import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractDetails.LotTerm;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.register.Drafts.TariffDraft;
import nl.speelruimte.contracting.register.TariffRegister;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.parties.PartyDirectory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees tariffs by hand, with the same guards as those that come from a file. */
@Service
@Transactional
public class TariffDesk {

  private final Contracts contracts;
  private final TariffRegister register;
  private final PartyDirectory parties;

  TariffDesk(Contracts contracts, TariffRegister register, PartyDirectory parties) {
    this.contracts = contracts;
    this.register = register;
    this.parties = parties;
  }

  /**
   * Agrees a tariff for a product of a contract, which comes under a lot of it with its first tariff.
   *
   * @throws NotHere for whoever does not keep the register, and when there is no such contract
   * @throws RuleBroken when there is a tariff on some of its days, or something is missing or wrong
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void agree(Viewer viewer, ContractId id, NewTariff tariff) {
    var contract = contracts.details(viewer, id);
    Contracts.requireKeeper(viewer, "contract", id);
    if (!contract.may().contains(ContractAction.AGREE_TARIFFS)) {
      throw new RuleBroken("contracting.rule.not-running");
    }
    var product = Given.required("code", tariff.product());
    var lot = lot(contract, Given.required("lot", tariff.lot()));
    var municipality = tariff.municipality();
    var cbs = municipality == null ? null : parties.of(viewer).municipality(municipality).map(Place::cbsCode)
        .orElseThrow(() -> new NotHere("municipality", municipality));
    var reason = Given.reason(tariff.reason());
    register.agree(viewer, new TariffDraft(contract.contract().number(), product.category(), product.code(), lot, cbs,
        tariff.unit(), Given.required("amount", tariff.amount()), Given.required("validFrom", tariff.validFrom()),
        tariff.validTo()), tariff.endsPrevious(), reason);
  }

  private static String lot(ContractDetails contract, LotId wanted) {
    return contract.lotTerms().stream().filter(each -> each.id().equals(wanted)).map(LotTerm::code).findFirst()
        .orElseThrow(() -> new NotHere("lot", wanted));
  }
}
