package nl.speelruimte.notices;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.attention.Due;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.attention.PointTexts;
import nl.speelruimte.attention.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told in one mail.
 *
 * @param fresh the points, the most pressing first
 * @param pressingBefore how many pressing points are still open that were told before
 */
record Digest(String name, List<PointRow> fresh, long pressingBefore) {

  private static final int AT_MOST = 40;

  String subject(NoticeTexts texts) {
    var pressing = fresh.stream().filter(point -> point.severity() == Severity.ACT).count();
    return pressing == 0 ? texts.say("notices.digest.subject", fresh.size())
        : texts.say("notices.digest.subject-pressing", fresh.size(), pressing);
  }

  String body(NoticeTexts texts, NoticesSettings settings) {
    var text = new StringBuilder(texts.say("notices.digest.hello", Envelope.oneLine(name))).append("\n\n")
        .append(texts.say("notices.digest.count", fresh.size())).append("\n");
    var shown = fresh.stream().limit(AT_MOST).toList();
    for (var severity : Severity.values()) {
      var lines = shown.stream().filter(point -> point.severity() == severity).toList();
      if (!lines.isEmpty()) {
        text.append("\n").append(texts.say("attention.severity." + severity)).append("\n\n");
        lines.forEach(point -> text.append(lines(point, texts, settings)).append("\n"));
      }
    }
    if (fresh.size() > shown.size()) {
      text.append(texts.say("notices.digest.more", fresh.size() - shown.size(), settings.link("attention"))).append("\n\n");
    }
    if (pressingBefore > 0) {
      text.append(texts.say("notices.digest.before", pressingBefore, settings.link("attention"))).append("\n\n");
    }
    return text.append(texts.say("notices.digest.end", settings.link("my-notices"))).append("\n").toString();
  }

  private static String lines(PointRow point, NoticeTexts texts, NoticesSettings settings) {
    var whose = PointTexts.whose(point);
    var headline = whose.isEmpty() ? texts.title(point)
        : texts.say("attention.list.headline", texts.title(point), whose);
    return Stream.of("- " + headline,
            point.askedBy() == null ? null : "  " + texts.say("notices.digest.asked", Envelope.oneLine(point.askedBy())),
            due(point, texts),
            "  " + texts.say("notices.digest.why", texts.why(point)),
            "  " + texts.say("notices.digest.do", texts.say("notices.do." + point.severity())),
            "  " + settings.link(point.route()), "")
        .filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }

  /** The day as well as what is left of the time: a mail may be read days after it was written. */
  private static @Nullable String due(PointRow point, NoticeTexts texts) {
    var due = point.due();
    if (due == null) {
      return null;
    }
    return "  " + (due.daysLeft() > Due.SOON ? texts.say("notices.digest.due", due.day())
        : texts.say("notices.digest.due-in", due.day(), texts.say(due.key(), due.figures().toArray())));
  }
}
