package nl.speelruimte.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.attention.PointTexts;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Restriction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each person was told: a point once, and once more when it has become pressing. */
@Component
class Told {

  private final JdbcClient jdbc;
  private final NoticeTexts texts;

  Told(JdbcClient jdbc, NoticeTexts texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  /** How pressing those of these points were that this person was told of. */
  Map<UUID, Set<Severity>> to(UUID account, Collection<UUID> points) {
    var told = new HashMap<UUID, Set<Severity>>();
    if (points.isEmpty()) {
      return told;
    }
    jdbc.sql("SELECT point_id, severity FROM notices_told WHERE account_id = :account AND point_id IN (:points)")
        .param("account", account.toString()).param("points", points.stream().map(UUID::toString).toList())
        .query(row -> {
          told.computeIfAbsent(UUID.fromString(row.getString(1)), _ -> new HashSet<>())
              .add(Severity.valueOf(row.getString(2)));
        });
    return told;
  }

  /** @param now the same moment for all that one mail tells */
  void write(UUID account, AccessScope as, PointRow point, Instant now) {
    jdbc.sql("""
            INSERT INTO notices_told (account_id, point_id, severity, side, organisation_id, municipality_id, title, whose, why, due_on,
              asked_by, route, told_at)
            VALUES (:account, :point, :severity, :side, :organisation,
              (SELECT a.municipality_id FROM attention_point a WHERE a.id = :point), :title, :whose, :why,
              :due, :asker, :route, :now)""")
        .param("account", account.toString()).param("point", point.id().toString())
        .param("severity", point.severity().name())
        .param("side", side(as)).param("organisation", organisation(as))
        .param("title", texts.title(point)).param("whose", PointTexts.whose(point)).param("why", texts.why(point))
        .param("due", point.due() == null ? null : point.due().day()).param("asker", point.askedBy())
        .param("route", point.route())
        .param("now", Moments.stored(now)).update();
  }

  /** One's own, and of those what one was told as whom one works for now, at municipalities one sees today. */
  static Restriction visibleTo(AccessScope scope, UUID account, LocalDate today) {
    return switch (scope) {
      case AccessScope.Nothing() -> Restriction.NOTHING;
      case AccessScope.Municipal municipal -> mine(scope, account)
          .and(Restriction.municipal(municipal, "t.municipality_id", "DATE '%s'".formatted(today)));
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.OfProvider _ -> mine(scope, account);
    };
  }

  private static Restriction mine(AccessScope scope, UUID account) {
    return new Restriction("t.account_id = :me AND t.side = :side AND t.organisation_id = :organisation",
        Map.of("me", account.toString(), "side", side(scope), "organisation", organisation(scope)));
  }

  private static String side(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> "BUREAU";
      case AccessScope.Audit() -> "AUDIT";
      case AccessScope.Municipal _ -> "MUNICIPALITY";
      case AccessScope.OfProvider _ -> "PROVIDER";
      case AccessScope.Nothing() -> "NOBODY";
    };
  }

  private static int organisation(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.Nothing() -> 0;
      case AccessScope.Municipal municipal -> municipal.own().value();
      case AccessScope.OfProvider(var provider) -> provider.value();
    };
  }
}
