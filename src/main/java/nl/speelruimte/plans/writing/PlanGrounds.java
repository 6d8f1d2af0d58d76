package nl.speelruimte.plans.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanRow;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The spaces and forecasts beside a plan, as far as its viewer may see them, with what it promises there. */
@Service
@Transactional(readOnly = true)
public class PlanGrounds {

  private static final Comparator<PlanGround> BY_NAME = Comparator.comparing(PlanGround::municipalityName)
      .thenComparing(PlanGround::lotName, Comparator.nullsLast(Comparator.naturalOrder()));
  private final JdbcClient jdbc;
  private final EfficiencyPlans plans;
  private final PlanContents contents;
  private final SpendingSpaces spaces;

  PlanGrounds(JdbcClient jdbc, EfficiencyPlans plans, PlanContents contents, SpendingSpaces spaces) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.contents = contents;
    this.spaces = spaces;
  }

  /**
   * Beside what this viewer reads first. For its provider with every municipality and lot of its contracts too, where it
   * may promise something.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public List<PlanGround> rows(Viewer viewer, PlanId id) {
    return beside(viewer, plans.details(viewer, id).plan(), contents.shown(viewer, id));
  }

  /** The spaces of its provider in its year that a plan may be about. @throws NotHere when there is no such plan */
  public List<SpaceRow> spaces(Viewer viewer, PlanId id) {
    return spaces(viewer, plans.details(viewer, id).plan());
  }

  private List<SpaceRow> spaces(Viewer viewer, PlanRow plan) {
    return spaces.rows(viewer, SpaceFilter.ofYear(plan.year()).of(plan.provider()), Pageable.unpaged());
  }

  List<PlanGround> beside(Viewer viewer, PlanRow plan, PlanContent content) {
    var promised = promised(content);
    var named = new HashSet<>(content.spaces());
    var all = new ArrayList<PlanGround>();
    var seen = new HashSet<Spot>();
    for (var row : spaces(viewer, plan)) {
      var spot = new Spot(row.place().municipality(), row.place().lot());
      all.add(ground(row, seen.add(spot) ? promised.getOrDefault(spot, Money.ZERO) : Money.ZERO,
          isAbout(plan, named, row.id())));
    }
    if (viewer.scope() instanceof AccessScope.OfProvider(var own) && own.equals(plan.provider())) {
      agreed(own, plan.year()).forEach((spot, names) -> {
        if (seen.add(spot)) {
          all.add(new PlanGround(spot.municipality, names.municipality, spot.lot, names.lot, null, null, null,
              promised.getOrDefault(spot, Money.ZERO), false));
        }
      });
    }
    return all.stream().sorted(BY_NAME).toList();
  }

  /** Where the contracts of a provider let it work on some day of the year, with each municipality as a whole. */
  Set<Spot> agreedSpots(ProviderId provider, int year) {
    return agreed(provider, year).keySet();
  }

  private Map<Spot, Names> agreed(ProviderId provider, int year) {
    var agreed = new HashMap<Spot, Names>();
    jdbc.sql("""
            SELECT DISTINCT g.id, g.name, l.id AS lot_id, l.name AS lot_name FROM contracting_contract c
              JOIN contracting_contract_municipality cm ON cm.contract_id = c.id
              JOIN parties_municipality g ON g.id = cm.municipality_id
              LEFT JOIN contracting_contract_lot cl ON cl.contract_id = c.id
                AND COALESCE(cl.valid_from, c.start_date) <= :last AND COALESCE(cl.valid_to, c.end_date) >= :first
              LEFT JOIN contracting_lot l ON l.id = cl.lot_id
             WHERE c.provider_id = :provider AND c.status <> 'DRAFT' AND c.start_date <= :last AND c.end_date >= :first
               AND COALESCE(cm.valid_from, c.start_date) <= :last AND COALESCE(cm.valid_to, c.end_date) >= :first""")
        .param("provider", provider.value()).param("first", LocalDate.of(year, 1, 1))
        .param("last", LocalDate.of(year, 12, 31))
        .query((ResultSet row) -> {
          agreed.putAll(spots(row));
        });
    return agreed;
  }

  private static Map<Spot, Names> spots(ResultSet row) throws SQLException {
    var municipality = new MunicipalityId(row.getInt("id"));
    var whole = new Names(row.getString("name"), null);
    var lot = row.getObject("lot_id", Integer.class);
    return lot == null ? Map.of(new Spot(municipality, null), whole)
        : Map.of(new Spot(municipality, null), whole,
            new Spot(municipality, new LotId(lot)), new Names(row.getString("name"), row.getString("lot_name")));
  }

  private static boolean isAbout(PlanRow plan, Set<SpaceId> named, SpaceId space) {
    return plan.reach() == PlanReach.GENERIC || named.contains(space);
  }

  private static Map<Spot, Money> promised(PlanContent content) {
    var promised = new HashMap<Spot, Money>();
    content.measures().stream().flatMap(measure -> measure.effects().stream())
        .forEach(effect -> promised.merge(new Spot(effect.municipality(), effect.lot()), effect.amount(), Money::plus));
    return promised;
  }

  private static PlanGround ground(SpaceRow row, Money promised, boolean inPlan) {
    return new PlanGround(row.place().municipality(), row.place().municipalityName(), row.place().lot(),
        row.place().lotName(), row.id(), row.amounts().amount(), row.amounts().forecast(), promised, inPlan);
  }

  /** A municipality with a lot; without one for the whole contract. */
  record Spot(MunicipalityId municipality, @Nullable LotId lot) {}

  private record Names(String municipality, @Nullable String lot) {}
}
