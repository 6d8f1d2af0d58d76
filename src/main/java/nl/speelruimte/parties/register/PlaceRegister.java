package nl.speelruimte.parties.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.GroupDetails;
import nl.speelruimte.parties.MunicipalityDetails;
import nl.speelruimte.parties.register.PlaceDrafts.MembershipDraft;
import nl.speelruimte.parties.register.PlaceDrafts.MunicipalityDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes municipalities and groups: new entries are added, known ones amended, what stays the same leaves no trace. */
@Service
@Transactional(noRollbackFor = RuleBroken.class)
class PlaceRegister {

  private final RegisterBook book;

  PlaceRegister(RegisterBook book) {
    this.book = book;
  }

  MunicipalityId save(Viewer viewer, MunicipalityDraft asked) {
    book.mayWrite(viewer);
    var before = municipality(asked.cbsCode());
    var draft = asked.after(before.orElse(null));
    if (before.filter(draft::equals).isEmpty()) {
      book.sql().sql("""
              INSERT INTO parties_municipality (cbs_code, name, region_id, active) VALUES (:cbs, :name, :region, :active)
              ON DUPLICATE KEY UPDATE name = VALUES(name), region_id = VALUES(region_id), active = VALUES(active)""")
          .param("cbs", draft.cbsCode()).param("name", draft.name())
          .param("region", draft.region() == null ? null : region(draft.region(), draft.office()))
          .param("active", draft.active()).update();
      var id = new MunicipalityId(book.municipality(draft.cbsCode()));
      book.changed(viewer, MunicipalityDetails.subject(id), "parties.action.municipality-saved",
          before.orElse(null), draft);
    }
    return new MunicipalityId(book.municipality(draft.cbsCode()));
  }

  void save(Viewer viewer, MembershipDraft draft) {
    book.mayWrite(viewer);
    var municipality = book.municipality(draft.cbsCode());
    var before = membership(draft, municipality);
    if (before.filter(draft::equals).isPresent()) {
      return;
    }
    refuseOverlap(draft, municipality);
    var group = group(draft);
    book.sql().sql("""
            INSERT INTO parties_municipality_group_member (group_id, municipality_id, valid_from, valid_to)
            VALUES (:group, :municipality, :from, :to) ON DUPLICATE KEY UPDATE valid_to = VALUES(valid_to)""")
        .param("group", group).param("municipality", municipality)
        .param("from", draft.validFrom()).param("to", draft.validTo()).update();
    book.changed(viewer, GroupDetails.subject(new GroupId(group)), "parties.action.membership-saved",
        before.orElse(null), draft);
  }

  private int region(String name, @Nullable String office) {
    book.sql().sql("""
            INSERT INTO parties_region (name, office_name) VALUES (:name, COALESCE(:office, :name))
            ON DUPLICATE KEY UPDATE office_name = COALESCE(:office, office_name)""")
        .param("name", name).param("office", office).update();
    return book.sql().sql("SELECT id FROM parties_region WHERE name = :name").param("name", name)
        .query(Integer.class).single();
  }

  /** A group exists from its first membership on; a later file may give it another name. */
  private int group(MembershipDraft draft) {
    book.sql().sql("""
            INSERT INTO parties_municipality_group (code, name, valid_from) VALUES (:code, :name, :from)
            ON DUPLICATE KEY UPDATE name = VALUES(name), valid_from = LEAST(valid_from, VALUES(valid_from))""")
        .param("code", draft.groupCode()).param("name", draft.groupName()).param("from", draft.validFrom()).update();
    return book.sql().sql("SELECT id FROM parties_municipality_group WHERE code = :code")
        .param("code", draft.groupCode()).query(Integer.class).single();
  }

  private void refuseOverlap(MembershipDraft draft, int municipality) {
    var asked = Period.between(draft.validFrom(), draft.validTo());
    var overlapping = book.sql().sql("""
            SELECT gm.valid_from, gm.valid_to FROM parties_municipality_group_member gm
              JOIN parties_municipality_group g ON g.id = gm.group_id
             WHERE g.code = :group AND gm.municipality_id = :municipality AND gm.valid_from <> :from""")
        .param("group", draft.groupCode()).param("municipality", municipality).param("from", draft.validFrom())
        .query((row, _) -> Period.between(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class))).stream()
        .anyMatch(asked::overlaps);
    if (overlapping) {
      throw RuleBroken.at("validFrom", "parties.reason.membership-overlaps", draft.cbsCode(), draft.groupCode());
    }
  }

  private Optional<MunicipalityDraft> municipality(String cbsCode) {
    return book.sql().sql("""
            SELECT m.name, r.name, r.office_name, m.active FROM parties_municipality m
              LEFT JOIN parties_region r ON r.id = m.region_id WHERE m.cbs_code = :code FOR UPDATE""")
        .param("code", cbsCode)
        .query((row, _) -> new MunicipalityDraft(cbsCode, row.getString(1), row.getString(2), row.getString(3),
            row.getBoolean(4)))
        .optional();
  }

  private Optional<MembershipDraft> membership(MembershipDraft draft, int municipality) {
    return book.sql().sql("""
            SELECT g.name, gm.valid_to FROM parties_municipality_group_member gm
              JOIN parties_municipality_group g ON g.id = gm.group_id
             WHERE g.code = :group AND gm.municipality_id = :municipality AND gm.valid_from = :from FOR UPDATE""")
        .param("group", draft.groupCode()).param("municipality", municipality).param("from", draft.validFrom())
        .query((row, _) -> new MembershipDraft(draft.groupCode(), row.getString(1), draft.cbsCode(),
            draft.validFrom(), row.getObject(2, LocalDate.class)))
        .optional();
  }
}
