package nl.speelruimte.contracting.tariffs;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.contracting.register.RegisterBook;
import nl.speelruimte.contracting.tariffs.IndexationPreview.Line;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes all tariffs of an indexation at once, and takes them back at once; one statement per step, however many. */
@Component
class IndexationBooking {

  private final RegisterBook book;
  private final Clock clock;

  IndexationBooking(RegisterBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /** @return the number of the indexation */
  int book(Viewer viewer, CheckedIndexation wanted, @Nullable IndexComposition composition, String chosen,
      IndexationPreview preview, String reason) {
    var tariffs = preview.lines().stream().map(Line::tariff).toList();
    var id = entry(viewer, new Entry(wanted, composition, chosen, (int) preview.contracts(), tariffs.size(), reason, null));
    book.sql().sql("""
            INSERT INTO contracting_indexation_line (indexation_id, tariff_id, contract_id, old_cent, new_cent,
              old_valid_to, new_valid_to)
            SELECT :id, t.id, cp.contract_id, t.amount_cent, ROUND(t.amount_cent * :factor), t.valid_to, %s
              FROM contracting_tariff t JOIN contracting_contract_product cp ON cp.id = t.contract_product_id
             WHERE t.id IN (:tariffs)""".formatted(IndexationReader.NEW_END))
        .param("id", id).param("factor", wanted.factor()).param("from", wanted.startsOn()).param("tariffs", tariffs)
        .update();
    requireAsShown(id, preview.lines());
    book.sql().sql("""
            UPDATE contracting_tariff t JOIN contracting_indexation_line l ON l.tariff_id = t.id
               SET t.valid_to = DATE_SUB(:from, INTERVAL 1 DAY) WHERE l.indexation_id = :id""")
        .param("id", id).param("from", wanted.startsOn()).update();
    book.sql().sql("""
            INSERT INTO contracting_tariff (contract_product_id, municipality_id, unit, amount_cent, basis, valid_from,
              valid_to)
            SELECT t.contract_product_id, t.municipality_id, t.unit, l.new_cent, t.basis, :from, l.new_valid_to
              FROM contracting_indexation_line l JOIN contracting_tariff t ON t.id = l.tariff_id
             WHERE l.indexation_id = :id""")
        .param("id", id).param("from", wanted.startsOn()).update();
    book.sql().sql("""
            UPDATE contracting_indexation_line l JOIN contracting_tariff t ON t.id = l.tariff_id
              JOIN contracting_tariff n ON n.contract_product_id = t.contract_product_id
               AND n.municipality_id <=> t.municipality_id AND n.valid_from = :from
               SET l.new_tariff_id = n.id WHERE l.indexation_id = :id""")
        .param("id", id).param("from", wanted.startsOn()).update();
    kept(id);
    return id;
  }

  /** @return the number of the entry that says it was undone */
  int undo(Viewer viewer, IndexationRow row, String reason) {
    var id = row.id();
    var undone = entry(viewer, new Entry(new CheckedIndexation(row.percentage(), row.percentage(), row.startsOn(),
        IndexationDraft.Selection.EVERYTHING), null, row.chosen(), row.contracts(), row.tariffs(), reason, id));
    var touched = touched(id);
    book.sql().sql("""
            DELETE n FROM contracting_tariff n JOIN contracting_indexation_line l ON l.new_tariff_id = n.id
             WHERE l.indexation_id = ?""").param(id).update();
    book.sql().sql("""
            UPDATE contracting_tariff t JOIN contracting_indexation_line l ON l.tariff_id = t.id
               SET t.valid_to = l.old_valid_to WHERE l.indexation_id = ?""").param(id).update();
    book.versions().changed(Kept.TARIFF, touched);
    book.figuresRestOnIt();
    return undone;
  }

  /** How many tariffs of an indexation are no longer what it made of them. */
  long changedSince(IndexationRow row) {
    return book.sql().sql("""
            SELECT COUNT(*) FROM contracting_indexation_line l
              LEFT JOIN contracting_tariff n ON n.id = l.new_tariff_id
              LEFT JOIN contracting_tariff t ON t.id = l.tariff_id
             WHERE l.indexation_id = :id AND NOT COALESCE(n.amount_cent = l.new_cent AND n.valid_from = :from
               AND n.valid_to <=> l.new_valid_to AND t.amount_cent = l.old_cent
               AND t.valid_to = DATE_SUB(:from, INTERVAL 1 DAY), FALSE)""")
        .param("id", row.id()).param("from", row.startsOn()).query(Long.class).single();
  }

  private void kept(int id) {
    book.versions().changed(Kept.TARIFF, touched(id));
    book.figuresRestOnIt();
  }

  private List<Integer> touched(int id) {
    return book.sql().sql("SELECT tariff_id, new_tariff_id FROM contracting_indexation_line WHERE indexation_id = ?")
        .param(id).query((row, _) -> Stream.of(row.getInt(1), row.getInt(2))).list().stream().flatMap(each -> each)
        .toList();
  }

  /** The database and the preview reckon the same, or nothing is booked. */
  private void requireAsShown(int id, List<Line> lines) {
    var booked = book.sql().sql("SELECT SUM(new_cent) FROM contracting_indexation_line WHERE indexation_id = ?")
        .param(id).query(Long.class).single();
    if (booked != lines.stream().mapToLong(line -> line.after().cents()).sum()) {
      throw new IllegalStateException("The indexation " + id + " is not what its preview showed");
    }
  }

  private int entry(Viewer viewer, Entry entry) {
    return book.sql().sql("""
            INSERT INTO contracting_indexation (percentage, ova_percentage, ppc_percentage, starts_on, chosen, contracts,
              tariffs, reason, recorded_at, actor, actor_organisation, undoes_id)
            VALUES (:percentage, :ova, :ppc, :from, :chosen, :contracts, :tariffs, :reason, :now, :actor, :organisation,
              :undoes) RETURNING id""")
        .param("percentage", entry.wanted.percentage())
        .param("ova", entry.composition == null ? null : entry.composition.ova())
        .param("ppc", entry.composition == null ? null : entry.composition.ppc())
        .param("from", entry.wanted.startsOn()).param("chosen", entry.chosen).param("contracts", entry.contracts)
        .param("tariffs", entry.tariffs).param("reason", entry.reason)
        .param("now", Moments.now(clock))
        .param("actor", viewer.name()).param("organisation", viewer.organisation()).param("undoes", entry.undoes)
        .query(Integer.class).single();
  }

  private record Entry(CheckedIndexation wanted, @Nullable IndexComposition composition, String chosen, int contracts,
      int tariffs, String reason, @Nullable Integer undoes) {}
}
