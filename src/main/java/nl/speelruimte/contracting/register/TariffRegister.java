package nl.speelruimte.contracting.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.speelruimte.contracting.CodeList;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.TariffBasis;
import nl.speelruimte.contracting.register.Drafts.TariffDraft;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the products of a contract and their tariffs; the periods of one product and municipality never overlap. */
@Component
@Transactional(noRollbackFor = RuleBroken.class)
public class TariffRegister {

  private static final String MINUTE = "01";
  private static final String HOUR = "04";
  private final RegisterBook book;

  TariffRegister(RegisterBook book) {
    this.book = book;
  }

  /** Saves a tariff as a file has it, in the place of one that began on the same day, and says what is odd about it. */
  List<Reason> save(Viewer viewer, TariffDraft draft) {
    return write(viewer, draft, null);
  }

  /**
   * Agrees a new tariff by hand.
   *
   * @param endsPrevious whether the tariff that holds on the day before, and on from then, ends on that day
   * @throws RuleBroken when there is a tariff on some of its days, or something in it is not known
   */
  @Transactional
  public void agree(Viewer viewer, TariffDraft draft, boolean endsPrevious, String reason) {
    book.mayWrite(viewer);
    var contract = contract(draft.contract());
    if (!contract.term.overlaps(Period.between(draft.validFrom(), draft.validTo()))) {
      throw RuleBroken.at("validFrom", "contracting.rule.outside-term", contract.term.from(), contract.term.to());
    }
    var municipality = draft.cbsCode() == null ? null : municipality(viewer, contract.id, draft.cbsCode(), true);
    var known = tariffs(contract.id, product(draft).id, municipality);
    if (endsPrevious) {
      known.stream().filter(tariff -> tariff.from.isBefore(draft.validFrom()))
          .filter(tariff -> tariff.to == null || !tariff.to.isBefore(draft.validFrom()))
          .forEach(tariff -> end(tariff.id, draft.validFrom().minusDays(1)));
    }
    known.stream().filter(tariff -> tariff.from.equals(draft.validFrom())).findFirst().ifPresent(same -> {
      throw overlaps(draft, same);
    });
    write(viewer, draft, reason);
  }

  private void end(int tariff, LocalDate last) {
    book.sql().sql("UPDATE contracting_tariff SET valid_to = ? WHERE id = ?").params(last, tariff).update();
    book.versions().changed(Kept.TARIFF, tariff);
  }

  private List<Reason> write(Viewer viewer, TariffDraft draft, @Nullable String reason) {
    book.mayWrite(viewer);
    var contract = contract(draft.contract());
    var product = product(draft);
    var lot = lot(contract.id, draft);
    var municipality = draft.cbsCode() == null ? null : municipality(viewer, contract.id, draft.cbsCode(), reason != null);
    var unit = draft.unit() == null ? product.unit : draft.unit();
    book.knownCode(viewer, CodeList.UNIT, unit);
    refuseOtherLot(contract.id, product.id, lot, draft);
    var known = tariffs(contract.id, product.id, municipality);
    var before = known.stream().filter(tariff -> tariff.from.equals(draft.validFrom())).findFirst().orElse(null);
    refuseOverlap(draft, known);
    if (before == null || !before.says(draft, unit)) {
      write(contract.id, product, lot, municipality, unit, draft, before);
      var place = municipality == null ? null : new MunicipalityId(municipality);
      book.changed(viewer, ContractDetails.subject(contract.id, contract.provider).at(place),
          "contracting.action.tariff-saved", before == null ? null : before.asDraft(draft),
          new TariffDraft(draft.contract(), draft.category(), draft.code(), draft.lot(), draft.cbsCode(), unit,
              draft.amount(), draft.validFrom(), draft.validTo()), reason);
    }
    return contract.term.overlaps(Period.between(draft.validFrom(), draft.validTo()))
        ? List.of()
        : List.of(Reason.of("contracting.flag.tariff-outside-contract", draft.contract()));
  }

  private void write(ContractId contract, Product product, int lot, @Nullable Integer municipality, String unit,
      TariffDraft draft, @Nullable Known before) {
    var agreedNow = book.sql()
        .sql("INSERT IGNORE INTO contracting_contract_product (contract_id, product_id, lot_id) VALUES (?, ?, ?)")
        .params(contract.value(), product.id, lot).update();
    if (agreedNow > 0) {
      book.versions().added(Kept.CONTRACT_PRODUCT, contract.value());
    }
    var basis = product.unit.equals(MINUTE) && unit.equals(HOUR) ? TariffBasis.HOUR_FOR_MINUTES : TariffBasis.UNIT;
    var key = new GeneratedKeyHolder();
    book.sql().sql(before != null
            ? """
              UPDATE contracting_tariff SET unit = :unit, amount_cent = :amount, basis = :basis, valid_to = :to
               WHERE id = :id"""
            : """
              INSERT INTO contracting_tariff (contract_product_id, municipality_id, unit, amount_cent, basis,
                valid_from, valid_to)
              SELECT cp.id, :municipality, :unit, :amount, :basis, :from, :to FROM contracting_contract_product cp
               WHERE cp.contract_id = :contract AND cp.product_id = :product""")
        .param("id", before == null ? 0 : before.id).param("contract", contract.value()).param("product", product.id)
        .param("municipality", municipality).param("unit", unit).param("amount", draft.amount().cents())
        .param("basis", basis.name()).param("from", draft.validFrom()).param("to", draft.validTo()).update(key);
    if (before == null) {
      book.versions().added(Kept.TARIFF, Objects.requireNonNull(key.getKey()).intValue());
    } else {
      book.versions().changed(Kept.TARIFF, before.id);
    }
  }

  private void refuseOtherLot(ContractId contract, int product, int lot, TariffDraft draft) {
    var elsewhere = book.sql().sql("""
            SELECT l.code FROM contracting_contract_product cp JOIN contracting_lot l ON l.id = cp.lot_id
             WHERE cp.contract_id = ? AND cp.product_id = ? AND cp.lot_id <> ?""")
        .params(contract.value(), product, lot).query(String.class).optional();
    if (elsewhere.isPresent()) {
      throw RuleBroken.at("lot", "contracting.reason.product-in-other-lot", draft.code(), elsewhere.get());
    }
  }

  private static void refuseOverlap(TariffDraft draft, List<Known> known) {
    var asked = Period.between(draft.validFrom(), draft.validTo());
    known.stream()
        .filter(tariff -> !tariff.from.equals(draft.validFrom()))
        .filter(tariff -> Period.between(tariff.from, tariff.to).overlaps(asked))
        .findFirst()
        .ifPresent(other -> {
          throw overlaps(draft, other);
        });
  }

  private static RuleBroken overlaps(TariffDraft draft, Known other) {
    return RuleBroken.at("validFrom", "contracting.reason.tariff-overlaps", draft.code(), other.from,
        other.to == null ? "…" : other.to);
  }

  private List<Known> tariffs(ContractId contract, int product, @Nullable Integer municipality) {
    return book.sql().sql("""
            SELECT t.* FROM contracting_tariff t JOIN contracting_contract_product cp ON cp.id = t.contract_product_id
             WHERE cp.contract_id = :contract AND cp.product_id = :product AND t.municipality_id <=> :municipality
             ORDER BY t.valid_from FOR UPDATE""")
        .param("contract", contract.value()).param("product", product).param("municipality", municipality)
        .query((row, _) -> new Known(row.getInt("id"), row.getString("unit"), Money.ofCents(row.getLong("amount_cent")),
            row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)))
        .list();
  }

  /** Locks the contract, so that two files cannot write overlapping tariffs at once. */
  private Contract contract(String number) {
    return book.sql()
        .sql("SELECT id, provider_id, start_date, end_date FROM contracting_contract WHERE number = ? FOR UPDATE")
        .param(number)
        .query((row, _) -> new Contract(new ContractId(row.getInt(1)), new ProviderId(row.getInt(2)),
            new Period(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))))
        .optional().orElseThrow(() -> RuleBroken.at("contract", "contracting.reason.unknown-contract", number));
  }

  private Product product(TariffDraft draft) {
    return book.sql().sql("SELECT id, unit FROM contracting_product WHERE category = ? AND code = ?")
        .params(draft.category(), draft.code())
        .query((row, _) -> new Product(row.getInt(1), row.getString(2)))
        .optional().orElseThrow(() -> RuleBroken.at("code", "contracting.reason.unknown-product",
            draft.category(), draft.code()));
  }

  private int lot(ContractId contract, TariffDraft draft) {
    return book.sql().sql("""
            SELECT l.id FROM contracting_contract_lot cl JOIN contracting_lot l ON l.id = cl.lot_id
             WHERE cl.contract_id = ? AND l.code = ?""")
        .params(contract.value(), draft.lot()).query(Integer.class)
        .optional().orElseThrow(() -> RuleBroken.at("lot", "contracting.reason.lot-not-in-contract",
            draft.lot(), draft.contract()));
  }

  private int municipality(Viewer viewer, ContractId contract, String cbsCode, boolean byHand) {
    var id = book.municipality(viewer, cbsCode);
    var takesPart = book.sql().sql("""
            SELECT COUNT(*) FROM contracting_contract_municipality WHERE contract_id = ? AND municipality_id = ?""")
        .params(contract.value(), id).query(Integer.class).single() > 0;
    if (!takesPart) {
      throw RuleBroken.at("cbsCode", "contracting.reason.municipality-not-in-contract", byHand
          ? book.sql().sql("SELECT name FROM parties_municipality WHERE id = ?").param(id).query(String.class).single()
          : cbsCode);
    }
    return id;
  }

  private record Contract(ContractId id, ProviderId provider, Period term) {}

  private record Product(int id, String unit) {}

  private record Known(int id, String unit, Money amount, LocalDate from, @Nullable LocalDate to) {

    boolean says(TariffDraft draft, String askedUnit) {
      return unit.equals(askedUnit) && amount.equals(draft.amount()) && Objects.equals(to, draft.validTo());
    }

    TariffDraft asDraft(TariffDraft draft) {
      return new TariffDraft(draft.contract(), draft.category(), draft.code(), draft.lot(), draft.cbsCode(), unit,
          amount, from, to);
    }
  }
}
