package nl.speelruimte.contracting.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.speelruimte.contracting.AgreementUse;
import nl.speelruimte.contracting.AgreementUse.Resting;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an amended agreement from taking away the ground of what was decided or agreed under it. */
@Component
public class Ground {

  private final JdbcClient jdbc;
  private final ObjectProvider<AgreementUse> uses;

  Ground(JdbcClient jdbc, ObjectProvider<AgreementUse> uses) {
    this.jdbc = jdbc;
    this.uses = uses;
  }

  /** How many things rest on a contract that hold on a day or later. */
  public int on(Viewer viewer, ContractId contract, LocalDate day) {
    return (int) uses.stream().flatMap(use -> use.onContract(viewer, contract).stream())
        .filter(resting -> !resting.days().to().isBefore(day)).count();
  }

  /**
   * For a caller who holds the contract.
   *
   * @param byHand whether a person is told, who knows a municipality by its name; a file has its code
   * @throws RuleBroken when a municipality, lot or day goes on which something rests
   */
  void stays(Viewer viewer, ContractId contract, Period term, Collection<Integer> municipalities,
      Collection<Integer> lots, boolean byHand) {
    var resting = uses.stream().flatMap(use -> use.onContract(viewer, contract).stream()).toList();
    requireMunicipalities("contracting.reason.municipality-with-space", resting.stream(), municipalities, byHand);
    ownTariffs(contract).stream().filter(place -> !municipalities.contains(place)).findFirst().ifPresent(place -> {
      throw RuleBroken.at("municipalities", "contracting.reason.municipality-with-tariff", called(place, byHand));
    });
    resting.stream().map(Resting::lot).filter(lot -> lot != null && !lots.contains(lot.value())).findFirst()
        .ifPresent(lot -> {
          throw RuleBroken.at("lots", "contracting.reason.lot-with-space", lotCode(lot));
        });
    resting.stream().map(Resting::days).forEach(days -> requireDays(days, term));
  }

  /**
   * The same for parts with terms of their own.
   *
   * @param municipalities those that take part, with the days on which they do
   * @param lots those of the contract, with the days on which they run
   */
  public void stays(Viewer viewer, ContractId contract, Period term, Map<Integer, Period> municipalities,
      Map<Integer, Period> lots) {
    stays(viewer, contract, term, municipalities.keySet(), lots.keySet(), true);
    for (var use : uses) {
      for (var resting : use.onContract(viewer, contract)) {
        var place = municipalities.get(resting.municipality().value());
        if (!covers(place, resting.days())) {
          throw RuleBroken.at("municipalitiesEnded", "contracting.rule.space-after-municipality",
              called(resting.municipality().value(), true), resting.days());
        }
        if (resting.lot() != null && !covers(lots.get(resting.lot().value()), resting.days())) {
          throw RuleBroken.at("lotsEnded", "contracting.rule.space-after-lot", lotCode(resting.lot()),
              resting.days());
        }
      }
    }
  }

  private static boolean covers(@Nullable Period part, Period days) {
    return part != null && part.contains(days.from()) && part.contains(days.to());
  }

  /**
   * The same for a lot and those who buy it.
   *
   * @throws RuleBroken when a municipality goes that has something under the lot
   */
  void stays(Viewer viewer, LotId lot, Collection<Integer> municipalities, boolean byHand) {
    requireMunicipalities("contracting.reason.buyer-with-space",
        uses.stream().flatMap(use -> use.onLot(viewer, lot).stream()), municipalities, byHand);
  }

  private void requireMunicipalities(String reason, Stream<Resting> resting, Collection<Integer> stay,
      boolean byHand) {
    resting.map(it -> it.municipality().value()).filter(place -> !stay.contains(place)).findFirst()
        .ifPresent(place -> {
          throw RuleBroken.at("municipalities", reason, called(place, byHand));
        });
  }

  private static void requireDays(Period days, Period term) {
    if (days.from().isBefore(term.from())) {
      throw RuleBroken.at("start", "contracting.reason.start-after-space", term.from(), days.from());
    }
    if (days.to().isAfter(term.to())) {
      throw RuleBroken.at("end", "contracting.reason.end-before-space", term.to(), days.to());
    }
  }

  /** The municipalities that agreed a tariff of their own. */
  private List<Integer> ownTariffs(ContractId contract) {
    return jdbc.sql("""
            SELECT DISTINCT t.municipality_id FROM contracting_tariff t
              JOIN contracting_contract_product cp ON cp.id = t.contract_product_id
             WHERE cp.contract_id = :contract AND t.municipality_id IS NOT NULL ORDER BY t.municipality_id""")
        .param("contract", contract.value()).query(Integer.class).list();
  }

  private String called(int municipality, boolean byHand) {
    return jdbc.sql("SELECT IF(?, name, cbs_code) FROM parties_municipality WHERE id = ?").params(byHand, municipality)
        .query(String.class).single();
  }

  private String lotCode(LotId lot) {
    return jdbc.sql("SELECT code FROM contracting_lot WHERE id = ?").param(lot.value()).query(String.class).single();
  }
}
