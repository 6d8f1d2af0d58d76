package nl.speelruimte.spending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.LedgerQuestions;
import nl.speelruimte.ledger.SpendPerMonth;
import nl.speelruimte.spending.EntryRow.AgreedRow;
import nl.speelruimte.spending.EntryRow.Step;
import nl.speelruimte.spending.figures.SpacePlacing;
import nl.speelruimte.spending.replay.FiguresAsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The allocations, claims and entries behind the figures of a space. */
@Service
@Transactional(readOnly = true)
public class SpaceFacts {

  private static final SortColumns SORT = new SortColumns(Map.of("number", "a.number", "category", "a.category",
      "product", "a.product", "start", "a.start_date", "end", "a.end_date", "value", "a.value_cent",
      "approved", "a.approved_cent", "claimed", "a.approved_cent + a.pending_cent", "open", "a.open_cent"),
      "a.open_cent DESC, a.value_cent DESC, a.start_date, a.number");
  private static final String FROM = """

      FROM spending_allocation a JOIN spending_figure f ON f.space_id = a.space_id
      LEFT JOIN contracting_product x ON x.category = a.category AND x.code = a.product WHERE (%s)""";
  private final JdbcClient jdbc;
  private final LedgerQuestions ledger;
  private final SpacePlacing placing;
  private final Attachments attachments;

  SpaceFacts(JdbcClient jdbc, LedgerQuestions ledger, SpacePlacing placing, Attachments attachments) {
    this.jdbc = jdbc;
    this.ledger = ledger;
    this.placing = placing;
    this.attachments = attachments;
  }

  /** The allocations that count in a space; what is still expected most comes first. */
  public List<AllocationRow> allocations(Viewer viewer, SpaceDetails space, Pageable page) {
    var mine = SpaceSql.one(viewer, space.space().id());
    var numbers = space.may().contains(SpaceAction.SEE_ALLOCATION_NUMBERS)
        && SpendingSpaces.may(viewer, space.space().place()).contains(SpaceAction.SEE_ALLOCATION_NUMBERS);
    return jdbc.sql("SELECT a.*, x.name AS product_name" + FROM.formatted(mine.sql()) + SORT.of(page))
        .params(mine.parameters()).query((row, _) -> allocation(row, numbers)).list();
  }

  public long allocationCount(Viewer viewer, SpaceId id) {
    var mine = SpaceSql.one(viewer, id);
    return jdbc.sql("SELECT COUNT(*)" + FROM.formatted(mine.sql())).params(mine.parameters())
        .query(Long.class).single();
  }

  /** What was claimed on a space by product and service month, from the monthly roll-up; by month and product. */
  public List<ProductMonth> products(Viewer viewer, SpaceDetails space, Pageable page) {
    var sorted = products(viewer, space).sorted(ProductMonth.order(page.getSort()));
    return page.isPaged() ? sorted.skip(page.getOffset()).limit(page.getPageSize()).toList() : sorted.toList();
  }

  public long productCount(Viewer viewer, SpaceDetails space) {
    return products(viewer, space).count();
  }

  /** A year of one space has no more of these than products times months. */
  private Stream<ProductMonth> products(Viewer viewer, SpaceDetails space) {
    var place = space.space().place();
    var placed = placing.in(space.space().id().value(), place.provider(), place.municipality(), place.year());
    var names = productNames();
    return ledger.spend(viewer, place.provider(), place.municipality(), Period.ofYear(place.year())).stream()
        .filter(spend -> placed.test(spend)).map(spend -> product(spend, names));
  }

  private Map<String, String> productNames() {
    var names = new HashMap<String, String>();
    jdbc.sql("SELECT category, code, name FROM contracting_product").query(row -> {
      names.put(row.getString("category") + row.getString("code"), row.getString("name"));
    });
    return names;
  }

  /** The ledger of a space, the latest entry first. */
  public List<EntryRow> entries(Viewer viewer, SpaceId id) {
    return entries(viewer, id, null);
  }

  /** The same as far as it was recorded then. */
  public List<EntryRow> entries(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    var mine = SpaceSql.one(viewer, id);
    var known = FiguresAsOf.known("e", asOf);
    var agreed = agreed(mine);
    return jdbc.sql("""
            SELECT e.*, t.participants, t.measure
            FROM spending_entry e JOIN spending_figure f ON f.space_id = e.space_id
              LEFT JOIN spending_tight_step t ON t.entry_id = e.id
            WHERE (%s) AND %s ORDER BY e.id DESC""".formatted(mine.sql(), known.sql()))
        .params(mine.parameters()).params(known.parameters()).query((row, _) -> entry(row, agreed)).list();
  }

  /** Who agreed to what, by entry. */
  private Map<Long, List<AgreedRow>> agreed(Restriction mine) {
    var agreed = new HashMap<Long, List<AgreedRow>>();
    jdbc.sql("""
            SELECT g.* FROM spending_agreed g JOIN spending_entry e ON e.id = g.entry_id
              JOIN spending_figure f ON f.space_id = e.space_id WHERE (%s) ORDER BY g.party""".formatted(mine.sql()))
        .params(mine.parameters())
        .query(row -> {
          agreed.computeIfAbsent(row.getLong("entry_id"), _ -> new ArrayList<>()).add(new AgreedRow(
              "PROVIDER".equals(row.getString("party")), row.getString("manner"), row.getString("agreed_by"),
              row.getString("agreed_organisation"), Moments.of(row, "agreed_at")));
        });
    return agreed;
  }

  /**
   * The document of an entry.
   *
   * @throws NotHere when there is no such entry with a document for this viewer
   */
  public byte[] document(Viewer viewer, SpaceId id, long entry) {
    var document = entries(viewer, id).stream().filter(each -> each.id() == entry).map(EntryRow::document)
        .filter(Objects::nonNull).findFirst().orElseThrow(() -> new NotHere("document", entry));
    return attachments.content(viewer, document);
  }

  private static AllocationRow allocation(ResultSet row, boolean withNumber) throws SQLException {
    var flags = row.getString("flags");
    return new AllocationRow(withNumber ? row.getLong("number") : null, row.getString("category"),
        row.getString("product"), row.getString("product_name"), SpaceReading.day(row, "start_date"),
        SpaceReading.day(row, "end_date"), SpaceReading.day(row, "stopped_on"), row.getBoolean("started"),
        row.getBoolean("known") ? SpaceReading.money(row, "value_cent") : null,
        SpaceReading.money(row, "approved_cent"), SpaceReading.money(row, "pending_cent"),
        SpaceReading.money(row, "open_cent"),
        flags.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(flags.split(" "))));
  }

  private static ProductMonth product(SpendPerMonth spend, Map<String, String> names) {
    return new ProductMonth(spend.category(), spend.product(), names.get(spend.category() + spend.product()),
        spend.month(), Money.ofCents(spend.approvedCents()),
        Money.ofCents(spend.pendingCents()), Money.ofCents(spend.rejectedCents()), spend.lines());
  }

  private static EntryRow entry(ResultSet row, Map<Long, List<AgreedRow>> agreed) throws SQLException {
    var amount = row.getObject("amount_delta_cent", Long.class);
    return new EntryRow(row.getLong("id"), EntryType.valueOf(row.getString("type")), SpaceReading.day(row, "valid_on"),
        Moments.of(row, "recorded_at"), row.getString("actor"), row.getString("actor_organisation"),
        amount == null ? null : Money.ofCents(amount), row.getString("reason"),
        row.getObject("document_id", UUID.class), row.getString("document_name"),
        SpaceReading.day(row, "deadline"), row.getObject("batch_id", Long.class),
        new Step(row.getObject("agrees", Boolean.class), row.getInt("late_days"), row.getString("late_reason"),
            row.getString("participants"), row.getString("measure")),
        agreed.getOrDefault(row.getLong("id"), List.of()));
  }
}
