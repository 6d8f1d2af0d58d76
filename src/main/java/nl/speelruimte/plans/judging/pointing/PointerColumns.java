package nl.speelruimte.plans.judging.pointing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.plans.MeasureKey;
import org.jspecify.annotations.Nullable;

/** How a pointer stands in a row: nothing for what a judgement points at by itself, and no characters for a text as a whole. */
public final class PointerColumns {

  private static final String MEASURE = "MEASURE";

  private PointerColumns() {}

  /** Values for {@code :text, :textOf, :from, :to, :words}. */
  public static Map<String, @Nullable Object> of(Pointer pointer, @Nullable MeasureKey judged) {
    if (pointer.equals(Pointer.ofItself(judged))) {
      return columns(null, null, null);
    }
    return switch (pointer) {
      case Pointer.WholePlan() -> columns(null, null, null);
      case Pointer.WholeIntroduction() -> columns(PassageText.INTRODUCTION.name(), null, null);
      case Pointer.WholeMeasure(var measure) -> columns(MEASURE, measure, null);
      case Passage passage -> columns(passage.text().name(), passage.measure(), passage);
    };
  }

  public static Pointer read(ResultSet row, @Nullable MeasureKey judged) throws SQLException {
    var text = row.getString("passage_text");
    if (text == null) {
      return Pointer.ofItself(judged);
    }
    var key = row.getString("passage_measure");
    var measure = key == null ? null : new MeasureKey(UUID.fromString(key));
    var words = row.getString("passage_words");
    if (words != null) {
      return new Passage(PassageText.valueOf(text), measure, row.getInt("passage_from"), row.getInt("passage_to"), words);
    }
    return measure == null ? new Pointer.WholeIntroduction() : new Pointer.WholeMeasure(measure);
  }

  private static Map<String, @Nullable Object> columns(@Nullable String text, @Nullable MeasureKey measure,
      @Nullable Passage passage) {
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("text", text);
    columns.put("textOf", measure == null ? null : measure.value());
    columns.put("from", passage == null ? null : passage.from());
    columns.put("to", passage == null ? null : passage.to());
    columns.put("words", passage == null ? null : passage.words());
    return columns;
  }
}
