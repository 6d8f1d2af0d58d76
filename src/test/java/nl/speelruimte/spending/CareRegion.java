package nl.speelruimte.spending;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.AllocatedSize;
import nl.speelruimte.ledger.AllocationLine;
import nl.speelruimte.ledger.CareKey;
import nl.speelruimte.ledger.Claim;
import nl.speelruimte.ledger.ClaimAnswer;
import nl.speelruimte.ledger.ClaimLine;
import nl.speelruimte.ledger.Envelope;
import nl.speelruimte.ledger.FactLine;
import nl.speelruimte.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small region that no other test uses: parties, a contract with two lots, and the messages between them. */
public final class CareRegion {

  public static final Viewer JOB = Viewer.system("test");
  private static final AtomicInteger NEXT = new AtomicInteger(1_000 + (int) Math.floorMod(System.nanoTime(), 800_000L));
  private static final AtomicInteger NUMBERED = new AtomicInteger(9940);
  private static final AtomicLong BATCHES = new AtomicLong(700_000_000L + Math.floorMod(System.nanoTime(), 90_000_000L));
  private final JdbcClient jdbc;
  private final Ledger ledger;
  private final List<FactLine> pending = new ArrayList<>();
  private int references;

  public CareRegion(JdbcClient jdbc, Ledger ledger) {
    this.jdbc = jdbc;
    this.ledger = ledger;
  }

  /**
   * Forgets what was reckoned for everybody else: a change of agreements would have their finished care counted again,
   * which takes longer with each test that went before, and it would move the rates of the region.
   */
  public CareRegion alone() {
    List.of("recalculation", "allocation", "provider_rate", "reference_rate").forEach(
        table -> jdbc.sql("DELETE FROM spending_" + table).update());
    return this;
  }

  /** The moment at which a test lives. */
  public static <T> T on(String day, Supplier<T> work) {
    return PortalClock.at(LocalDateTime.parse(day + "T12:00:00").toInstant(ZoneOffset.UTC), work);
  }

  public static void on(String day, Runnable work) {
    on(day, () -> {
      work.run();
      return true;
    });
  }

  public ProviderId provider(String name) {
    var code = "%08d".formatted(NEXT.incrementAndGet());
    jdbc.sql("INSERT INTO parties_provider (agb_code, name, status, updated_at) VALUES (?, ?, 'ACTIVE', ?)")
        .params(code, name, LocalDateTime.now()).update();
    changed("parties_revision");
    return new ProviderId(id("SELECT id FROM parties_provider WHERE agb_code = ?", code));
  }

  public MunicipalityId municipality(String name) {
    return municipality(name, free(() -> {
      var code = Integer.toString(NEXT.incrementAndGet() % 46_656, 36).toUpperCase();
      return "0".repeat(4 - code.length()) + code;
    }));
  }

  /** One that a file can name: its code is of digits, of which there are few. */
  MunicipalityId numbered(String name) {
    return municipality(name, free(() -> Integer.toString(NUMBERED.incrementAndGet())));
  }

  /** Other tests fill the same database with codes of their own. */
  private String free(Supplier<String> codes) {
    return Stream.generate(codes).filter(code -> jdbc.sql("SELECT COUNT(*) FROM parties_municipality WHERE cbs_code = ?")
        .param(code).query(Long.class).single() == 0).findFirst().orElseThrow();
  }

  private MunicipalityId municipality(String name, String code) {
    jdbc.sql("INSERT INTO parties_municipality (cbs_code, name) VALUES (?, ?)").params(code, name).update();
    changed("parties_revision");
    return new MunicipalityId(id("SELECT id FROM parties_municipality WHERE cbs_code = ?", code));
  }

  String codeOf(MunicipalityId municipality) {
    return jdbc.sql("SELECT cbs_code FROM parties_municipality WHERE id = ?").param(municipality.value())
        .query(String.class).single();
  }

  String codeOf(ProviderId provider) {
    return jdbc.sql("SELECT agb_code FROM parties_provider WHERE id = ?").param(provider.value())
        .query(String.class).single();
  }

  /** A contract 2024-2028 with lot A (category 45, 80 euro per hour), B (category 54, 100 euro) and T (a task). */
  public String contract(ProviderId provider, MunicipalityId... municipalities) {
    var number = contractRow(provider, municipalities);
    var contract = id("SELECT id FROM contracting_contract WHERE number = ?", number);
    lot(procurement(number), contract, "A", "EFFORT", municipalities, "45", 8_000);
    lot(procurement(number), contract, "B", "EFFORT", municipalities, "54", 10_000);
    lot(procurement(number), contract, "T", "TASK", municipalities, "42", 1_000);
    changed("contracting_revision");
    return number;
  }

  private String contractRow(ProviderId provider, MunicipalityId... municipalities) {
    var number = "C-" + NEXT.incrementAndGet();
    jdbc.sql("INSERT INTO contracting_procurement (code, name, procedure_kind, start_date, end_date)"
        + " VALUES (?, 'Inkoop', 'OPEN_HOUSE', '2024-01-01', '2028-12-31')").params(number).update();
    jdbc.sql("INSERT INTO contracting_contract (number, provider_id, procurement_id, start_date, end_date, status,"
            + " notice_months, extension_options, extension_length_months, updated_at)"
            + " VALUES (?, ?, ?, '2024-01-01', '2028-12-31', 'ACTIVE', 6, 1, 12, ?)")
        .params(number, provider.value(), procurement(number), LocalDateTime.now()).update();
    var contract = id("SELECT id FROM contracting_contract WHERE number = ?", number);
    for (var municipality : municipalities) {
      jdbc.sql("INSERT INTO contracting_contract_municipality (contract_id, municipality_id) VALUES (?, ?)")
          .params(contract, municipality.value()).update();
    }
    return number;
  }

  /** The same lots, products and tariffs in a contract that follows on that day; the first ends on the day before. */
  String followUp(String first, LocalDate from) {
    var number = "C-" + NEXT.incrementAndGet();
    var before = id("SELECT id FROM contracting_contract WHERE number = ?", first);
    jdbc.sql("UPDATE contracting_contract SET end_date = ? WHERE id = ?").params(from.minusDays(1), before).update();
    jdbc.sql("INSERT INTO contracting_contract (number, provider_id, procurement_id, start_date, end_date, status,"
            + " notice_months, extension_options, extension_length_months, updated_at) SELECT ?, provider_id,"
            + " procurement_id, ?, '2028-12-31', status, notice_months, extension_options, extension_length_months,"
            + " updated_at FROM contracting_contract WHERE id = ?").params(number, from, before).update();
    var after = id("SELECT id FROM contracting_contract WHERE number = ?", number);
    for (var copy : new String[] {
        "contracting_contract_municipality (contract_id, municipality_id) SELECT ?, municipality_id"
            + " FROM contracting_contract_municipality",
        "contracting_contract_lot (contract_id, lot_id) SELECT ?, lot_id FROM contracting_contract_lot",
        "contracting_contract_product (contract_id, product_id, lot_id) SELECT ?, product_id, lot_id"
            + " FROM contracting_contract_product"}) {
      jdbc.sql("INSERT INTO " + copy + " WHERE contract_id = ?").params(after, before).update();
    }
    jdbc.sql("INSERT INTO contracting_tariff (contract_product_id, unit, amount_cent, basis, valid_from)"
        + " SELECT n.id, t.unit, t.amount_cent, t.basis, t.valid_from FROM contracting_tariff t"
        + " JOIN contracting_contract_product o ON o.id = t.contract_product_id"
        + " JOIN contracting_contract_product n ON n.product_id = o.product_id AND n.contract_id = ?"
        + " WHERE o.contract_id = ?").params(after, before).update();
    changed("contracting_revision");
    return number;
  }

  /** A contract 2024-2028 with one lot R of one category. */
  String contractFor(ProviderId provider, String category, MunicipalityId municipality) {
    var number = contractRow(provider, municipality);
    lot(procurement(number), id("SELECT id FROM contracting_contract WHERE number = ?", number), "R", "EFFORT",
        new MunicipalityId[] {municipality}, category, 8_000);
    changed("contracting_revision");
    return number;
  }

  private int procurement(String code) {
    return id("SELECT id FROM contracting_procurement WHERE code = ?", code);
  }

  private void lot(int procurement, int contract, String code, String variant, MunicipalityId[] buyers,
      String category, long tariff) {
    jdbc.sql("INSERT INTO contracting_lot (procurement_id, code, name, delivery_variant) VALUES (?, ?, ?, ?)")
        .params(procurement, code, "Perceel " + code, variant).update();
    var lot = id("SELECT id FROM contracting_lot WHERE procurement_id = " + procurement + " AND code = ?", code);
    jdbc.sql("INSERT INTO contracting_contract_lot (contract_id, lot_id) VALUES (?, ?)")
        .params(contract, lot).update();
    for (var buyer : buyers) {
      jdbc.sql("INSERT INTO contracting_lot_municipality VALUES (?, ?)").params(lot, buyer.value()).update();
    }
    jdbc.sql("INSERT IGNORE INTO contracting_product (category, code, name, unit, delivery_variant)"
        + " VALUES (?, ?, 'Product', '04', ?)").params(category, product(category), variant).update();
    var product = id("SELECT id FROM contracting_product WHERE category = '" + category + "' AND code = ?",
        product(category));
    jdbc.sql("INSERT INTO contracting_contract_product (contract_id, product_id, lot_id) VALUES (?, ?, ?)")
        .params(contract, product, lot).update();
    var agreed = id("SELECT id FROM contracting_contract_product WHERE product_id = " + product
        + " AND contract_id = ?", contract);
    jdbc.sql("INSERT INTO contracting_tariff (contract_product_id, unit, amount_cent, basis, valid_from)"
        + " VALUES (?, '04', ?, 'UNIT', '2024-01-01')").params(agreed, tariff).update();
  }

  static String product(String category) {
    return category + "Z01";
  }

  public SpaceDraft draft(ProviderId provider, MunicipalityId municipality, int year, String contract, @Nullable String lot,
      long euros) {
    return new SpaceDraft(provider, municipality, year, contract, lot, Money.ofEuros(euros),
        LocalDate.of(year - 1, 9, 28), "Besluit");
  }

  /** An allocation of hours per week; 45 is lot A, 54 is lot B. */
  public CareRegion allocation(ProviderId provider, MunicipalityId municipality, long number, String category, long hours,
      String from, @Nullable String to) {
    var envelope = new Envelope(municipality, provider, "T" + number, LocalDate.parse(from));
    pending.add(new AllocationLine(envelope, 1, number, new CareKey(null, category, product(category)),
        LocalDate.parse(from).atTime(9, 0), LocalDate.parse(from), to == null ? null : LocalDate.parse(to),
        new AllocatedSize.Volume(hours, "04", "2"), null, 0));
    return this;
  }

  /** A claim of one line, answered and approved when so said. */
  public CareRegion claim(ProviderId provider, MunicipalityId municipality, @Nullable Long allocation, String category,
      String month, long cents, boolean approved) {
    var dated = YearMonth.parse(month).plusMonths(1).atDay(10);
    var number = "D" + NEXT.incrementAndGet();
    var claim = new Claim(new Envelope(municipality, provider, "M" + number, dated), number,
        YearMonth.parse(month), dated, cents);
    var first = YearMonth.parse(month).atDay(1);
    pending.add(new ClaimLine(claim, 1, "R" + provider + "-" + references++, null, allocation,
        new ClaimLine.Delivered(category, product(category), first, first.plusMonths(1).minusDays(1), 10, "04", null),
        cents, 0));
    if (approved) {
      pending.add(new ClaimAnswer(new Envelope(municipality, provider, "A" + number, dated.plusDays(9)), 1, number,
          null, cents, cents, false, List.of()));
    }
    return this;
  }

  /** Publishes what was said so far as one batch. */
  public long load() {
    var batch = BATCHES.incrementAndGet();
    try (var load = ledger.open(JOB, batch)) {
      pending.forEach(load::add);
      load.finish();
    }
    pending.clear();
    ledger.publish(JOB, batch);
    return batch;
  }

  /** A municipality lets the bureau act for it from a day on, or no longer does. */
  public static void mandate(JdbcClient jdbc, MunicipalityId municipality, boolean given, LocalDate from) {
    jdbc.sql("INSERT INTO spending_mandate (municipality_id, given, extent, valid_from, reason, recorded_at, actor,"
            + " actor_organisation) VALUES (?, ?, 'EVERY_STEP', ?, 'Mandaatbesluit 26-1', ?, 'Ilse', 'Gemeente')")
        .params(municipality.value(), given, from, from.atStartOfDay()).update();
  }

  private int id(String sql, Object key) {
    return jdbc.sql(sql).param(key).query(Integer.class).single();
  }

  private void changed(String table) {
    jdbc.sql("UPDATE " + table + " SET token = ? WHERE id = 1").params(UUID.randomUUID().toString()).update();
  }
}
