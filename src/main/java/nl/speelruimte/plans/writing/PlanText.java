package nl.speelruimte.plans.writing;

import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A text of a plan that saves itself. */
public enum PlanText {
  INTRODUCTION("introduction", "introduction", 10_000),
  TITLE("title", "title", 200),
  TEXT("text", "text", 10_000),
  MEASURED_BY("measuredBy", "measured_by", 2_000),
  OWNER("owner", "owner_name", 200);

  private final String field;
  private final String column;
  private final int longest;

  PlanText(String field, String column, int longest) {
    this.field = field;
    this.column = column;
    this.longest = longest;
  }

  /** How a no names it. */
  public String field() {
    return field;
  }

  public int longest() {
    return longest;
  }

  /** Whether each measure has one of its own. */
  public boolean isOfMeasure() {
    return this != INTRODUCTION;
  }

  String column() {
    return column;
  }

  /**
   * What is kept of what was typed; a text may be empty as long as it is written.
   *
   * @throws RuleBroken about the field, when it is too long or something in it looks like the number of a client
   */
  String given(@Nullable String typed) {
    var text = Given.textIfAny(field, typed, longest);
    return text == null ? "" : text;
  }
}
