package nl.speelruimte.spending.compare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.spending.replay.FiguresAsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was entered and said; the database takes each number once, so that the second of two people is told. */
@Component
class FigureBook {

  private final JdbcClient jdbc;
  private final Clock clock;

  FigureBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** The latest first. */
  List<OwnFigure> entries(UUID space, int quarter, Instant before) {
    return jdbc.sql("""
            SELECT * FROM spending_own_figure WHERE space_id = :space AND quarter = :quarter AND recorded_at < :before
            ORDER BY number DESC""")
        .param("space", space).param("quarter", quarter).param("before", Moments.stored(before))
        .query(FigureBook::entry).list();
  }

  /** The latest first. */
  List<Word> words(UUID space, int quarter, Instant before) {
    return jdbc.sql("""
            SELECT * FROM spending_own_figure_word
            WHERE space_id = :space AND quarter = :quarter AND recorded_at < :before ORDER BY number DESC""")
        .param("space", space).param("quarter", quarter).param("before", Moments.stored(before))
        .query(FigureBook::word).list();
  }

  /**
   * What the portal says about a quarter of a space.
   *
   * @param row as of the same moment
   * @param asOf from where one looks back; null for now
   */
  OurFigure ours(SpaceRow row, Quarter quarter, @Nullable AsOf asOf) {
    var shown = FiguresAsOf.shown("t", asOf);
    var known = row.progress().signal() != Signal.UNKNOWN;
    return jdbc.sql("""
            SELECT COALESCE(SUM(approved_cent + pending_cent), 0) AS claimed, COALESCE(SUM(backlog_cent), 0) AS backlog
            FROM %s t WHERE t.space_id = :space AND t.service_month BETWEEN :first AND :last AND (%s)"""
            .formatted(FiguresAsOf.months(asOf), shown.sql())).params(shown.parameters())
        .param("space", row.id().value()).param("first", quarter.period().from()).param("last", quarter.period().to())
        .query((sums, _) -> new OurFigure(known ? row.amounts().forecast() : null,
            Money.ofCents(sums.getLong("claimed")), Money.ofCents(sums.getLong("backlog")), row.source().cutOff(),
            row.source().asOf(), row.source().batch()))
        .single();
  }

  /** @throws RuleBroken when somebody else entered something meanwhile */
  void enter(Viewer viewer, UUID space, int quarter, OwnFigure figure) {
    var ours = figure.ours();
    once(() -> jdbc.sql("""
            INSERT INTO spending_own_figure (space_id, quarter, number, forecast_cent, realised_cent, remark, recorded_at,
              actor, actor_organisation, our_forecast_cent, our_claimed_cent, our_backlog_cent, our_cut_off, our_as_of,
              our_batch_id, alike)
            VALUES (:space, :quarter, :number, :forecast, :realised, :remark, :now, :actor, :organisation, :ourForecast,
              :claimed, :backlog, :cutOff, :asOf, :batch, :alike)""")
        .param("space", space).param("quarter", quarter).param("number", figure.number())
        .param("forecast", figure.forecast().cents()).param("realised", figure.realised().cents())
        .param("remark", figure.remark()).param("now", Moments.stored(figure.recordedAt()))
        .param("actor", viewer.name())
        .param("organisation", viewer.organisation())
        .param("ourForecast", ours.forecast() == null ? null : ours.forecast().cents())
        .param("claimed", ours.claimed().cents()).param("backlog", ours.backlog().cents())
        .param("cutOff", ours.cutOff()).param("asOf", ours.asOf()).param("batch", ours.batch())
        .param("alike", figure.alike()).update());
  }

  /** @throws RuleBroken when somebody else said something meanwhile */
  void say(Viewer viewer, UUID space, int quarter, NewWord word) {
    once(() -> jdbc.sql("""
            INSERT INTO spending_own_figure_word (space_id, quarter, number, about, kind, words, recorded_at, actor,
              actor_organisation, manner)
            VALUES (:space, :quarter, :number, :about, :kind, :words, :now, :actor, :organisation, :manner)""")
        .param("space", space).param("quarter", quarter).param("number", word.number).param("about", word.about)
        .param("kind", word.kind.name()).param("words", word.words).param("now", Moments.now(clock))
        .param("actor", viewer.name()).param("organisation", viewer.organisation())
        .param("manner", word.payer == null ? null : word.payer.name()).update());
  }

  /** Something that is said; on whose word for the municipality when it agrees. */
  record NewWord(int number, int about, WordKind kind, @Nullable String words, @Nullable Manner payer) {}

  private static void once(Runnable insert) {
    try {
      insert.run();
    } catch (DuplicateKeyException second) {
      throw RuleBroken.changedMeanwhile("spending.changed.comparison");
    }
  }

  private static OwnFigure entry(ResultSet row, int index) throws SQLException {
    var ourForecast = row.getObject("our_forecast_cent", Long.class);
    return new OwnFigure(row.getInt("number"), Money.ofCents(row.getLong("forecast_cent")),
        Money.ofCents(row.getLong("realised_cent")), row.getString("remark"), Moments.of(row, "recorded_at"),
        row.getString("actor"),
        row.getString("actor_organisation"),
        new OurFigure(ourForecast == null ? null : Money.ofCents(ourForecast),
            Money.ofCents(row.getLong("our_claimed_cent")), Money.ofCents(row.getLong("our_backlog_cent")),
            row.getObject("our_cut_off", LocalDate.class), row.getObject("our_as_of", LocalDate.class),
            row.getObject("our_batch_id", Long.class)),
        row.getBoolean("alike"));
  }

  private static Word word(ResultSet row, int index) throws SQLException {
    var manner = row.getString("manner");
    return new Word(row.getInt("number"), row.getInt("about"), WordKind.valueOf(row.getString("kind")),
        row.getString("words"), Moments.of(row, "recorded_at"), row.getString("actor"), row.getString("actor_organisation"),
        manner == null ? null : Manner.valueOf(manner));
  }
}
