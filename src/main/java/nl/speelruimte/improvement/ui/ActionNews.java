package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.improvement.ReviewKind;
import nl.speelruimte.improvement.changes.ActionChange;
import nl.speelruimte.improvement.changes.SinceSeen;
import nl.speelruimte.improvement.progress.EntryKind;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.uikit.Timeline;
import org.jspecify.annotations.Nullable;

/** UC-117: what is new about an action since this person saw it last, in a sentence, and as a mark beside each event. */
final class ActionNews {

  private final @Nullable SinceSeen since;

  private ActionNews(@Nullable SinceSeen since) {
    this.since = since;
  }

  static ActionNews of(Optional<SinceSeen> since) {
    return new ActionNews(since.orElse(null));
  }

  /** What happened, the first first, the same but once; there is nothing to see when nothing did. */
  Component note() {
    var note = new Div();
    if (since != null) {
      var words = since.changes().stream().map(ActionNews::word)
          .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
          .entrySet().stream().map(each -> each.getValue() == 1 ? each.getKey()
              : text("improvement.news.times", each.getKey(), each.getValue()))
          .collect(Collectors.joining(" · "));
      note.add(new Span(text("improvement.news.since", LocalDate.ofInstant(since.seenAt(), PortalClock.ZONE), words)));
      note.addClassName("changes-note");
      note.getElement().setAttribute("role", "status");
    }
    note.setVisible(since != null);
    return note;
  }

  /** Marks the event that was added last when it is among what is new. */
  void mark(Instant recordedAt, Timeline timeline) {
    if (since != null && since.isNew(recordedAt)) {
      timeline.marked(text("improvement.news.mark"));
    }
  }

  private static String word(ActionChange change) {
    return switch (change) {
      case ActionChange.Moved(var step) -> text("improvement.moved." + step.move().name());
      case ActionChange.Told(var entry) -> entry.kind() == EntryKind.EFFECT ? text("improvement.action.effect-told")
          : text("improvement.action.told");
      case ActionChange.Reviewed(var review) -> review.kind() == ReviewKind.HELD ? text("improvement.action.review-held")
          : text("improvement.action.review-moved");
      case ActionChange.PromisedAnew _ -> text("improvement.action.promised");
    };
  }
}
