package nl.speelruimte.plans.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.frameworks.AppliesTo;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import nl.speelruimte.plans.judging.scoring.Scoring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-122: the judgements of a closed round side by side, for whoever sees the plan, except for its provider. */
@Service
@Transactional(readOnly = true)
public class Comparisons {

  private final RoundBook book;
  private final JudgedVersions judged;

  Comparisons(RoundBook book, JudgedVersions judged) {
    this.book = book;
    this.judged = judged;
  }

  /**
   * @throws NotHere when there is no such round for this viewer
   * @throws RuleBroken while it is open: then nobody reads what others found, whoever they are
   */
  public Comparison of(Viewer viewer, RoundId id) {
    var round = book.details(viewer, id);
    if (round.round().isOpen()) {
      throw new RuleBroken("plans.judging.rule.blind");
    }
    var closed = judged.closed(viewer, round);
    var framework = closed.framework();
    var all = closed.judgements();
    var parts = new ArrayList<Comparison.Part>();
    part(null, 0, "", framework, all, parts);
    var measures = new HashMap<MeasureKey, Comparison.Named>();
    for (var measure : closed.content().measures()) {
      measures.put(measure.key(), new Comparison.Named(measure.place(), measure.title()));
      part(measure.key(), measure.place(), measure.title(), framework, all, parts);
    }
    return new Comparison(round, framework, parts, measures, scores(framework.criteria(), all));
  }

  private static void part(@Nullable MeasureKey measure, int place, String title, FrameworkVersionDetails framework,
      List<Judgement> all, List<Comparison.Part> parts) {
    var criteria = framework.of(measure == null ? AppliesTo.PLAN : AppliesTo.MEASURE);
    if (!criteria.isEmpty()) {
      var about = all.stream().filter(each -> Objects.equals(each.measure(), measure)).toList();
      parts.add(new Comparison.Part(measure, place, title,
          criteria.stream().map(criterion -> line(criterion, about)).toList(), scores(criteria, about)));
    }
  }

  private static Comparison.Line line(Criterion criterion, List<Judgement> about) {
    var given = about.stream().filter(each -> each.criterion().equals(criterion.id()))
        .collect(Collectors.toMap(Judgement::assessor, Function.identity()));
    var values = given.values().stream().map(Judgement::value).toList();
    var median = Scoring.lowerMedian(values);
    return new Comparison.Line(criterion, given, median.isPresent() ? median.getAsInt() : null, Scoring.spread(values),
        Scoring.difference(criterion.scale(), criterion.knockOut(), values));
  }

  /** By assessor; yes and no are not averaged. */
  private static Map<UUID, BigDecimal> scores(List<Criterion> criteria, List<Judgement> about) {
    var weights = criteria.stream().filter(each -> each.weight() != null)
        .collect(Collectors.toMap(Criterion::id, Criterion::weight));
    var scores = new HashMap<UUID, BigDecimal>();
    about.stream().collect(Collectors.groupingBy(Judgement::assessor)).forEach((assessor, given) ->
        Scoring.weighted(given.stream().flatMap(each -> each.score() == null || !weights.containsKey(each.criterion())
                ? Stream.empty() : Stream.of(new Scoring.Weighted(weights.get(each.criterion()), each.score()))).toList())
            .ifPresent(score -> scores.put(assessor, score)));
    return scores;
  }
}
