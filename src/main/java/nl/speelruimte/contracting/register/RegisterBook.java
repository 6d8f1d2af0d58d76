package nl.speelruimte.contracting.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.audit.Versions;
import nl.speelruimte.contracting.CodeList;
import nl.speelruimte.contracting.CodeLists;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What writing any entry of the register has in common: who may, finding by code, the trail, telling it changed. */
@Component
public class RegisterBook {

  private final JdbcClient jdbc;
  private final AuditTrail trail;
  private final PartyDirectory parties;
  private final CodeLists codes;
  private final Versions versions;

  RegisterBook(JdbcClient jdbc, AuditTrail trail, PartyDirectory parties, CodeLists codes, Versions versions) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.parties = parties;
    this.codes = codes;
    this.versions = versions;
  }

  public JdbcClient sql() {
    return jdbc;
  }

  public void mayWrite(Viewer viewer) {
    if (!viewer.isBureauOrPortal()) {
      throw new NotHere("register", viewer.role());
    }
  }

  void changed(Viewer viewer, Subject subject, String action, @Nullable Object before, Object after) {
    changed(viewer, subject, action, before, after, null);
  }

  void changed(Viewer viewer, Subject subject, String action, @Nullable Object before, Object after,
      @Nullable String reason) {
    traced(viewer, subject, action, before, after, reason);
    figuresRestOnIt();
  }

  /** Leaves the trace of something on which no figure rests. */
  public void traced(Viewer viewer, Subject subject, String action, @Nullable Object before, @Nullable Object after,
      @Nullable String reason) {
    trail.record(viewer, subject, action, before, after, reason);
  }

  /** Says that something changed on which figures rest, so that what is remembered of it is read anew. */
  public void figuresRestOnIt() {
    jdbc.sql("UPDATE contracting_revision SET token = :token WHERE id = 1")
        .param("token", UUID.randomUUID().toString()).update();
  }

  int municipality(Viewer viewer, String cbsCode) {
    return municipalities(viewer, List.of(cbsCode)).getFirst();
  }

  List<Integer> municipalities(Viewer viewer, List<String> cbsCodes) {
    var known = parties.of(viewer);
    return cbsCodes.stream().map(code -> known.municipality(code)
        .orElseThrow(() -> new RuleBroken("contracting.reason.unknown-municipality", code)).value()).toList();
  }

  int provider(Viewer viewer, String agbCode) {
    return parties.of(viewer).provider(agbCode)
        .orElseThrow(() -> RuleBroken.at("agbCode", "contracting.reason.unknown-provider", agbCode)).value();
  }

  int procurement(String code) {
    return id("SELECT id FROM contracting_procurement WHERE code = ?", code)
        .orElseThrow(() -> RuleBroken.at("procurement", "contracting.reason.unknown-procurement", code));
  }

  int lot(String procurement, String code) {
    return id("""
            SELECT l.id FROM contracting_lot l JOIN contracting_procurement pr ON pr.id = l.procurement_id
             WHERE pr.code = ? AND l.code = ?""", procurement, code)
        .orElseThrow(() -> new RuleBroken("contracting.reason.unknown-lot", code, procurement));
  }

  void knownCode(Viewer viewer, CodeList list, String code) {
    if (!codes.labels(viewer).knows(list, code)) {
      throw new RuleBroken("contracting.reason.unknown-code", code, list.standardName());
    }
  }

  /** The number of an entry by its codes. */
  Optional<Integer> id(String select, String... codes) {
    return jdbc.sql(select).params(List.of(codes)).query(Integer.class).optional();
  }

  /** The versions of what this book writes, to be kept in the same transaction. */
  public Versions versions() {
    return versions;
  }

  /** Makes the rows of a link table those that were asked for; what is gone is removed, what is there stays. */
  void link(Kept links, int owner, String column, List<Integer> wanted) {
    var table = links.table();
    var ownerColumn = links.owner();
    var known = jdbc.sql("SELECT %s FROM %s WHERE %s = :owner".formatted(column, table, ownerColumn))
        .param("owner", owner).query(Integer.class).list();
    for (var value : wanted) {
      if (!known.contains(value)) {
        jdbc.sql("INSERT INTO %s (%s, %s) VALUES (:owner, :value)".formatted(table, ownerColumn, column))
            .param("owner", owner).param("value", value).update();
      }
    }
    for (var value : known) {
      if (!wanted.contains(value)) {
        jdbc.sql("DELETE FROM %s WHERE %s = :owner AND %s = :value".formatted(table, ownerColumn, column))
            .param("owner", owner).param("value", value).update();
      }
    }
    versions.changed(links, owner);
  }
}
