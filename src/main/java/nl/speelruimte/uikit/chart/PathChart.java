package nl.speelruimte.uikit.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.uikit.PlainTable;

/**
 * A small picture of what is expected over time: a straight line from one day to another, and marks for what was agreed on
 * the way; with its table. It is drawn once by the server and takes its colours from the tokens.
 */
public final class PathChart extends Div {

  private static final double WIDTH = 320;
  private static final double HEIGHT = 96;
  private static final double EDGE = 8;

  /**
   * @param summary the picture in words, for screen readers
   * @param line the points of the line, from left to right; none when there is no path yet
   * @param marks what was agreed
   * @param ends what stands under the left and the right end
   */
  public PathChart(String summary, List<Point> line, List<Point> marks, List<String> ends, PlainTable table) {
    addClassName("path-chart");
    add(new ChartWithTable(picture(summary, line, marks, ends), table));
  }

  private static Component picture(String summary, List<Point> line, List<Point> marks, List<String> ends) {
    var drawing = new Svg(svg(line, marks));
    drawing.getElement().setAttribute("role", "img");
    drawing.getElement().setAttribute("aria-label", summary);
    var under = new Div();
    ends.forEach(end -> under.add(new Div(end)));
    under.addClassNames("path-chart-ends", "sub");
    return new Div(drawing, under);
  }

  private static String svg(List<Point> line, List<Point> marks) {
    var all = Stream.concat(line.stream(), marks.stream()).map(Point::value).toList();
    var least = all.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO).doubleValue();
    var most = all.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE).doubleValue();
    var scale = new Scale(least, most);
    var text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 96\" aria-hidden=\"true\">")
        .append("<line class=\"path-ground\" x1=\"0\" y1=\"95\" x2=\"320\" y2=\"95\"/>");
    if (!line.isEmpty()) {
      text.append("<polyline class=\"path-line\" points=\"").append(line.stream()
          .map(point -> number(scale.x(point)) + "," + number(scale.y(point))).collect(Collectors.joining(" "))).append("\"/>");
    }
    marks.forEach(mark -> text.append("<circle class=\"").append(mark.open() ? "path-ring" : "path-mark")
        .append("\" r=\"").append(mark.open() ? "6" : "4").append("\" cx=\"").append(number(scale.x(mark)))
        .append("\" cy=\"").append(number(scale.y(mark))).append("\"/>"));
    return text.append("</svg>").toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /**
   * A value on the way.
   *
   * @param at where, from 0 at the left end to 1 at the right end
   * @param open whether its mark is a ring: it is about a longer stretch than the others
   */
  public record Point(double at, BigDecimal value, boolean open) {

    public Point(double at, BigDecimal value) {
      this(at, value, false);
    }
  }

  /** Places values so that the least is near the ground and the most near the top. */
  private record Scale(double least, double most) {

    double x(Point point) {
      return EDGE + point.at() * (WIDTH - 2 * EDGE);
    }

    double y(Point point) {
      var share = most == least ? 0.5 : (point.value().doubleValue() - least) / (most - least);
      return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    }
  }
}
