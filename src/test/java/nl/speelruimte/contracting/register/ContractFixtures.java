package nl.speelruimte.contracting.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.ProcedureKind;
import nl.speelruimte.contracting.register.Drafts.ContractDraft;
import nl.speelruimte.contracting.register.Drafts.LotDraft;
import nl.speelruimte.contracting.register.Drafts.ProcurementDraft;
import nl.speelruimte.contracting.register.Drafts.ProductDraft;
import nl.speelruimte.contracting.register.Drafts.TariffDraft;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Makes agreements of 2025 to 2027 with codes nobody uses yet, through the register as it is. */
public final class ContractFixtures {

  private static final Viewer MAKER = Viewer.system("test");
  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 12, 31);
  private final BeanFactory beans;
  private final PartyFixtures parties;
  private final String procurement = "P" + number();

  public ContractFixtures(BeanFactory beans) {
    this.beans = beans;
    this.parties = new PartyFixtures(beans);
    lots().save(MAKER, new ProcurementDraft(procurement, "Inkoop " + procurement, ProcedureKind.SAS, START, END));
  }

  /** The code of the procurement everything here belongs to. */
  public String procurement() {
    return procurement;
  }

  public LotId lot(String code, MunicipalityId... buyers) {
    return lots().save(MAKER, new LotDraft(procurement, code, "Perceel " + code, null, DeliveryVariant.EFFORT,
        parties.cbs(List.of(buyers))));
  }

  /** A product in minutes of category 45 or another one; its code is returned. */
  public String product(String category) {
    return product(category, "01", DeliveryVariant.EFFORT);
  }

  public String product(String category, String unit, DeliveryVariant variant) {
    var code = "%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
    lots().save(MAKER, new ProductDraft(category, code, "Product " + code, unit, variant));
    return code;
  }

  /** An active contract of 2025 to 2027. */
  public String contract(ProviderId provider, List<String> lots, MunicipalityId... places) {
    return contract(provider, ContractStatus.ACTIVE, START, END, lots, places);
  }

  public String contract(ProviderId provider, ContractStatus status, LocalDate start, LocalDate end, List<String> lots,
      MunicipalityId... places) {
    var number = "C" + number();
    beans.getBean(ContractRegister.class).save(MAKER, new ContractDraft(number, parties.agb(provider), procurement,
        start, end, status, 6, 2, 12, lots, parties.cbs(List.of(places))));
    return number;
  }

  /** Agrees a product under a lot, with a tariff in eurocent per hour from the first of a year on. */
  public void tariff(String contract, String lot, String category, String product, long cents, String from,
      @Nullable String to, @Nullable MunicipalityId place) {
    beans.getBean(TariffRegister.class).save(MAKER, new TariffDraft(contract, category, product, lot,
        place == null ? null : parties.cbs(place), "04", Money.ofCents(cents), LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to)));
  }

  public ContractId id(String contract) {
    return new ContractId(beans.getBean(RegisterBook.class)
        .id("SELECT id FROM contracting_contract WHERE number = ?", contract).orElseThrow());
  }

  /** A row of the contracts table, to be changed by a test. */
  public Map<String, String> row(String number, ProviderId provider, String lots, MunicipalityId place) {
    return Map.of("contractnummer", number, "agb", parties.agb(provider), "inkoop", procurement, "percelen", lots,
        "gemeenten", parties.cbs(place), "begindatum", "2025-01-01", "einddatum", "2027-12-31", "status", "actief");
  }

  /** A contract number nobody uses. */
  public String freeNumber() {
    return "C" + number();
  }

  private LotRegister lots() {
    return beans.getBean(LotRegister.class);
  }

  private static long number() {
    return ThreadLocalRandom.current().nextLong(1_000_000_000L);
  }
}
