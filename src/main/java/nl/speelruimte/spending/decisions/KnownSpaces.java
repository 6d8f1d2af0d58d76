package nl.speelruimte.spending.decisions;

import java.util.List;
import java.util.Optional;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.figures.PairYear;
import nl.speelruimte.spending.figures.RecalculationQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The spaces that are there already, and what was decided about them. */
@Component
class KnownSpaces {

  private final SpendingSpaceRepository spaces;
  private final RecalculationQueue queue;
  private final JdbcClient jdbc;

  KnownSpaces(SpendingSpaceRepository spaces, RecalculationQueue queue, JdbcClient jdbc) {
    this.spaces = spaces;
    this.queue = queue;
    this.jdbc = jdbc;
  }

  /** The space for that; when there is none, nobody else opens one for the pair until this transaction ends. */
  Optional<SpendingSpace> find(SpaceKey key) {
    var known = look(key);
    if (known.isPresent()) {
      return known;
    }
    queue.mark(key.pair(), null);
    return look(key);
  }

  /** Nobody else opens or reckons anything of these pairs until this transaction ends. */
  void hold(List<PairYear> pairs) {
    queue.markAll(pairs, null);
  }

  private Optional<SpendingSpace> look(SpaceKey key) {
    return spaces.findByContractIdAndMunicipalityIdAndYearAndLotKey(
        key.contract(), key.pair().municipality().value(), key.pair().year(), key.lotKey());
  }

  /** Whether a draft says what was decided already, word for word. */
  boolean says(SpendingSpace known, SpaceDraft draft) {
    return jdbc.sql("""
            SELECT COUNT(*) FROM spending_entry WHERE space_id = :space AND type = 'DECISION'
              AND amount_delta_cent = :amount AND valid_on = :on AND reason = :reason""")
        .param("space", known.id()).param("amount", draft.amount().cents()).param("on", draft.decidedOn())
        .param("reason", draft.reason().strip()).query(Long.class).single() > 0;
  }

  /** The amount a space was opened with. */
  Money decided(SpendingSpace known) {
    return Money.ofCents(jdbc.sql("""
            SELECT amount_delta_cent FROM spending_entry WHERE space_id = :space AND type = 'DECISION'
            ORDER BY id LIMIT 1""").param("space", known.id()).query(Long.class).single());
  }

  /** Whether the contract has spaces per lot where this one is for all of it, or the other way round. */
  boolean areOfTheOtherKind(SpaceKey key) {
    return count(key, """
        FROM spending_space s WHERE s.contract_id = :contract AND s.municipality_id = :municipality
          AND s.year = :year AND (s.lot_id IS NULL) <> :whole""") > 0;
  }

  /** Whether the written permission for both kinds beside each other was attached to one of them, or to an intention. */
  boolean mayStandTogether(SpaceKey key) {
    return count(key, """
        FROM spending_entry e JOIN spending_space s ON s.id = e.space_id
        WHERE s.contract_id = :contract AND s.municipality_id = :municipality AND s.year = :year
          AND e.type = 'PERMISSION'""") > 0
        || count(key, """
        FROM spending_intended_step p JOIN spending_intended i ON i.id = p.intended_id
        WHERE i.contract_id = :contract AND i.municipality_id = :municipality AND i.year = :year
          AND p.type = 'PERMISSION' AND i.status <> 'DROPPED'""") > 0;
  }

  private long count(SpaceKey key, String from) {
    return jdbc.sql("SELECT COUNT(*) " + from).param("contract", key.contract())
        .param("municipality", key.pair().municipality().value()).param("year", key.pair().year())
        .param("whole", key.whole()).query(Long.class).single();
  }
}
