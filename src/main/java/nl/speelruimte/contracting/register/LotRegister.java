package nl.speelruimte.contracting.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.contracting.CodeList;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.LotDetails;
import nl.speelruimte.contracting.ProcedureKind;
import nl.speelruimte.contracting.register.Drafts.LotDraft;
import nl.speelruimte.contracting.register.Drafts.ProcurementDraft;
import nl.speelruimte.contracting.register.Drafts.ProductDraft;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes procurements, lots and products: new entries are added, known ones amended. */
@Service
@Transactional(noRollbackFor = RuleBroken.class)
class LotRegister {

  private final RegisterBook book;
  private final Ground ground;

  LotRegister(RegisterBook book, Ground ground) {
    this.book = book;
    this.ground = ground;
  }

  void save(Viewer viewer, ProcurementDraft draft) {
    save(viewer, draft, null);
  }

  /** @param reason why somebody wrote it by hand; null when a file did */
  void save(Viewer viewer, ProcurementDraft draft, @Nullable String reason) {
    book.mayWrite(viewer);
    var before = procurement(draft.code());
    if (before.filter(draft::equals).isPresent()) {
      return;
    }
    book.sql().sql("""
            INSERT INTO contracting_procurement (code, name, procedure_kind, start_date, end_date)
            VALUES (:code, :name, :kind, :start, :end)
            ON DUPLICATE KEY UPDATE name = VALUES(name), procedure_kind = VALUES(procedure_kind),
              start_date = VALUES(start_date), end_date = VALUES(end_date)""")
        .param("code", draft.code()).param("name", draft.name()).param("kind", draft.procedure().name())
        .param("start", draft.start()).param("end", draft.end()).update();
    book.changed(viewer, Subject.of("contracting.procurement", book.procurement(draft.code())),
        "contracting.action.procurement-saved", before.orElse(null), draft, reason);
  }

  LotId save(Viewer viewer, LotDraft draft) {
    return save(viewer, draft, null);
  }

  LotId save(Viewer viewer, LotDraft draft, @Nullable String reason) {
    book.mayWrite(viewer);
    var procurement = book.procurement(draft.procurement());
    var municipalities = book.municipalities(viewer, draft.municipalities());
    var before = lot(draft.procurement(), draft.code());
    if (before.filter(draft::equals).isEmpty()) {
      if (before.isPresent()) {
        ground.stays(viewer, new LotId(book.lot(draft.procurement(), draft.code())), municipalities,
            reason != null);
      }
      book.sql().sql("""
              INSERT INTO contracting_lot (procurement_id, code, name, budget_group, delivery_variant)
              VALUES (:procurement, :code, :name, :budgetGroup, :variant)
              ON DUPLICATE KEY UPDATE name = VALUES(name), budget_group = VALUES(budget_group),
                delivery_variant = VALUES(delivery_variant)""")
          .param("procurement", procurement).param("code", draft.code()).param("name", draft.name())
          .param("budgetGroup", draft.budgetGroup()).param("variant", draft.variant().name()).update();
      var id = new LotId(book.lot(draft.procurement(), draft.code()));
      book.versions().changed(Kept.LOT, id.value());
      book.link(Kept.LOT_MUNICIPALITY, id.value(), "municipality_id", municipalities);
      book.changed(viewer, LotDetails.subject(id), "contracting.action.lot-saved", before.orElse(null), draft,
          reason);
    }
    return new LotId(book.lot(draft.procurement(), draft.code()));
  }

  void save(Viewer viewer, ProductDraft draft) {
    save(viewer, draft, null);
  }

  void save(Viewer viewer, ProductDraft draft, @Nullable String reason) {
    book.mayWrite(viewer);
    book.knownCode(viewer, CodeList.PRODUCT_CATEGORY, draft.category());
    book.knownCode(viewer, CodeList.UNIT, draft.unit());
    var before = product(draft);
    if (before.filter(draft::equals).isPresent()) {
      return;
    }
    book.sql().sql("""
            INSERT INTO contracting_product (category, code, name, unit, delivery_variant)
            VALUES (:category, :code, :name, :unit, :variant)
            ON DUPLICATE KEY UPDATE name = VALUES(name), unit = VALUES(unit),
              delivery_variant = VALUES(delivery_variant)""")
        .param("category", draft.category()).param("code", draft.code()).param("name", draft.name())
        .param("unit", draft.unit()).param("variant", draft.variant().name()).update();
    book.versions().changed(Kept.PRODUCT, book.id("SELECT id FROM contracting_product WHERE category = ? AND code = ?",
        draft.category(), draft.code()).orElseThrow());
    book.changed(viewer, Subject.of("contracting.product", draft.category() + "/" + draft.code()),
        "contracting.action.product-saved", before.orElse(null), draft, reason);
  }

  Optional<ProcurementDraft> procurement(String code) {
    return book.sql().sql("SELECT * FROM contracting_procurement WHERE code = :code FOR UPDATE").param("code", code)
        .query((row, _) -> new ProcurementDraft(code, row.getString("name"),
            ProcedureKind.valueOf(row.getString("procedure_kind")), row.getObject("start_date", LocalDate.class),
            row.getObject("end_date", LocalDate.class)))
        .optional();
  }

  Optional<LotDraft> lot(String procurement, String code) {
    return book.sql().sql("""
            SELECT l.*, (SELECT GROUP_CONCAT(m.cbs_code ORDER BY m.cbs_code) FROM contracting_lot_municipality lm
                           JOIN parties_municipality m ON m.id = lm.municipality_id WHERE lm.lot_id = l.id) AS places
              FROM contracting_lot l JOIN contracting_procurement pr ON pr.id = l.procurement_id
             WHERE pr.code = :procurement AND l.code = :code FOR UPDATE""")
        .param("procurement", procurement).param("code", code)
        .query((row, _) -> new LotDraft(procurement, code, row.getString("name"), row.getString("budget_group"),
            variant(row), list(row.getString("places"))))
        .optional();
  }

  Optional<ProductDraft> product(ProductDraft draft) {
    return book.sql().sql("SELECT * FROM contracting_product WHERE category = :category AND code = :code FOR UPDATE")
        .param("category", draft.category()).param("code", draft.code())
        .query((row, _) -> new ProductDraft(draft.category(), draft.code(), row.getString("name"),
            row.getString("unit"), variant(row)))
        .optional();
  }

  private static DeliveryVariant variant(ResultSet row) throws SQLException {
    return DeliveryVariant.valueOf(row.getString("delivery_variant"));
  }

  private static List<String> list(@Nullable String codes) {
    return codes == null ? List.of() : Arrays.asList(codes.split(","));
  }
}
