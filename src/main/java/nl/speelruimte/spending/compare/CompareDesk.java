package nl.speelruimte.spending.compare;

import java.util.Objects;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.compare.FigureBook.NewWord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a provider enters its numbers, and where both sides say what they think of the difference. */
@Service
@Transactional
@EnableConfigurationProperties(CompareSettings.class)
public class CompareDesk {

  private final SpendingSpaces spaces;
  private final Comparisons comparisons;
  private final FigureBook book;
  private final CompareSettings settings;
  private final CompareTrace trace;
  private final CompareMay may;

  CompareDesk(SpendingSpaces spaces, Comparisons comparisons, FigureBook book, CompareSettings settings,
      CompareTrace trace, CompareMay may) {
    this.may = may;
    this.spaces = spaces;
    this.comparisons = comparisons;
    this.book = book;
    this.settings = settings;
    this.trace = trace;
  }

  /**
   * The provider enters what it expects of the year and delivered in a quarter. Our numbers of this moment are kept beside
   * it and stay what they are.
   *
   * @throws RuleBroken when something is missing, or a colleague entered something meanwhile
   */
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public void enter(Viewer viewer, SpaceId id, int quarter, OwnFigureDraft draft) {
    var comparison = with(viewer, id, quarter, CompareAction.ENTER);
    var forecast = amount("forecast", draft.forecast());
    var realised = amount("realised", draft.realised());
    var remark = Given.textIfAny("remark", draft.remark(), OwnFigureDraft.LONGEST_REMARK);
    var ours = Objects.requireNonNull(comparison.ours(), "there are figures of now");
    var figure = new OwnFigure(draft.seen() + 1, forecast, realised, remark, book.now(), viewer.name(),
        viewer.organisation(), ours, settings.alike(forecast, realised, ours));
    book.enter(viewer, id.value(), quarter, figure);
    trace.entered(viewer, spaces.details(viewer, id), comparison, figure);
  }

  /**
   * Either side says why the numbers differ.
   *
   * @param seen {@link Comparison#seen} of the numbers that were explained
   * @throws RuleBroken when something was entered or said meanwhile
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER', 'PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public void explain(Viewer viewer, SpaceId id, int quarter, String words, int seen) {
    say(viewer, id, quarter, WordKind.EXPLANATION, Given.text("words", words, OwnFigureDraft.LONGEST_REMARK), seen);
  }

  /**
   * The payer agrees that this is how it stands; both numbers stay.
   *
   * @param seen {@link Comparison#seen} of the numbers that were agreed to
   * @throws RuleBroken when something was entered or said meanwhile
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public void agree(Viewer viewer, SpaceId id, int quarter, int seen) {
    say(viewer, id, quarter, WordKind.AGREEMENT, null, seen);
  }

  /** Either side says something, which the other reads. */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER', 'PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public void comment(Viewer viewer, SpaceId id, int quarter, String words, int seen) {
    say(viewer, id, quarter, WordKind.COMMENT, Given.text("words", words, OwnFigureDraft.LONGEST_REMARK), seen);
  }

  private void say(Viewer viewer, SpaceId id, int quarter, WordKind kind, @Nullable String words, int seen) {
    var comparison = find(viewer, id, quarter);
    if (comparison.seen() != seen && comparison.may().contains(CompareAction.COMMENT)) {
      throw RuleBroken.changedMeanwhile("spending.changed.comparison");
    }
    var action = switch (kind) {
      case COMMENT -> CompareAction.COMMENT;
      case EXPLANATION -> CompareAction.EXPLAIN;
      case AGREEMENT -> CompareAction.AGREE;
    };
    var details = spaces.details(viewer, id);
    var payer = kind == WordKind.AGREEMENT ? may.agreeing(viewer, details).manner() : null;
    if (!comparison.may().contains(action)) {
      throw new NotHere("space", id);
    }
    var about = comparison.latest().map(OwnFigure::number).orElse(0);
    book.say(viewer, id.value(), quarter, new NewWord(comparison.words().size() + 1, about, kind, words, payer));
    trace.said(viewer, details, comparison, kind, words);
  }

  private Comparison with(Viewer viewer, SpaceId id, int quarter, CompareAction action) {
    var comparison = find(viewer, id, quarter);
    if (!comparison.may().contains(action)) {
      throw new NotHere("space", id);
    }
    return comparison;
  }

  private Comparison find(Viewer viewer, SpaceId id, int quarter) {
    return comparisons.ofSpace(viewer, id, null).stream().filter(each -> each.quarter().number() == quarter).findFirst()
        .orElseThrow(() -> new NotHere("quarter", quarter));
  }

  private static Money amount(String field, @Nullable Money amount) {
    if (amount == null) {
      throw RuleBroken.at(field, "spending.compare.rule.amount-missing");
    }
    if (amount.isNegative()) {
      throw RuleBroken.at(field, "spending.compare.rule.amount-negative");
    }
    return amount;
  }
}
