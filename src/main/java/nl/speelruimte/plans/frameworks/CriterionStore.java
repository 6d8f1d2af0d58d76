package nl.speelruimte.plans.frameworks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the criteria of versions; no statement here reaches one that is sealed. The caller holds the version. */
@Component
class CriterionStore {

  private static final String IT = " WHERE id = :id AND version_id = :version AND NOT sealed";
  private final JdbcClient jdbc;

  CriterionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The criteria of a version in their order. */
  List<Criterion> of(FrameworkVersionId version) {
    return jdbc.sql("SELECT * FROM plans_criterion WHERE version_id = :version ORDER BY place, code")
        .param("version", version.value()).query(CriterionStore::criterion).list();
  }

  /** Adds one at the end. */
  CriterionId add(FrameworkVersionId version, UUID key, CheckedCriterion wanted) {
    var id = new CriterionId(UUID.randomUUID());
    write("""
        INSERT INTO plans_criterion
          (id, version_id, criterion_key, place, code, text, explanation, scale, weight, knock_out, applies_to)
        SELECT :id, :version, :key, COALESCE(MAX(place), 0) + 1, :code, :text, :explanation, :scale, :weight, :knockOut,
               :appliesTo FROM plans_criterion WHERE version_id = :version""",
        version, id, wanted, Map.of("key", key));
    return id;
  }

  void change(FrameworkVersionId version, CriterionId id, CheckedCriterion wanted) {
    var changed = write("UPDATE plans_criterion SET code = :code, text = :text, explanation = :explanation, scale = :scale,"
        + " weight = :weight, knock_out = :knockOut, applies_to = :appliesTo" + IT, version, id, wanted, Map.of());
    mustBeOne(changed, id);
  }

  void remove(FrameworkVersionId version, CriterionId id) {
    mustBeOne(jdbc.sql("DELETE FROM plans_criterion" + IT).param("id", id.value()).param("version", version.value())
        .update(), id);
    arrange(version, of(version).stream().map(Criterion::id).toList());
  }

  /** Puts the criteria of a version in this order. */
  void arrange(FrameworkVersionId version, List<CriterionId> order) {
    for (var place = 0; place < order.size(); place++) {
      jdbc.sql("UPDATE plans_criterion SET place = :place" + IT).param("place", place + 1)
          .param("id", order.get(place).value()).param("version", version.value()).update();
    }
  }

  void removeAll(FrameworkVersionId version) {
    jdbc.sql("DELETE FROM plans_criterion WHERE version_id = :version AND NOT sealed").param("version", version.value())
        .update();
  }

  /** From now on the database itself refuses to change them. */
  void seal(FrameworkVersionId version) {
    jdbc.sql("UPDATE plans_criterion SET sealed = TRUE WHERE version_id = :version AND NOT sealed")
        .param("version", version.value()).update();
  }

  private int write(String sql, FrameworkVersionId version, CriterionId id, CheckedCriterion wanted,
      Map<String, Object> also) {
    var values = new HashMap<String, @Nullable Object>(also);
    values.put("id", id.value());
    values.put("version", version.value());
    values.put("code", wanted.code());
    values.put("text", wanted.text());
    values.put("explanation", wanted.explanation());
    values.put("scale", wanted.scale().name());
    values.put("weight", wanted.weight());
    values.put("knockOut", wanted.knockOut());
    values.put("appliesTo", wanted.appliesTo().name());
    try {
      return jdbc.sql(sql).params(values).update();
    } catch (DuplicateKeyException twice) {
      throw RuleBroken.at("code", "plans.framework.rule.code-twice", wanted.code());
    }
  }

  private static void mustBeOne(int changed, CriterionId id) {
    if (changed != 1) {
      throw new NotHere("criterion", id);
    }
  }

  private static Criterion criterion(ResultSet row, int index) throws SQLException {
    return new Criterion(new CriterionId(UUID.fromString(row.getString("id"))),
        UUID.fromString(row.getString("criterion_key")), row.getString("code"), row.getString("text"),
        row.getString("explanation"), CriterionScale.valueOf(row.getString("scale")), row.getBigDecimal("weight"),
        row.getBoolean("knock_out"), AppliesTo.valueOf(row.getString("applies_to")));
  }
}
