package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.improvement.ActionCommand;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.ActionFilter;
import nl.speelruimte.improvement.ActionMove;
import nl.speelruimte.improvement.ActionRow;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.ReviewMoments;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.kept.KeptForm;
import nl.speelruimte.uikit.kept.KeptTexts;
import org.springframework.data.domain.PageRequest;

/** What can be done with an action now: the two that come first as buttons, the rest in a menu beside them. */
@org.springframework.stereotype.Component
class ActionButtons {

  /** In the order in which they are offered. */
  private static final List<ActionCommand> ORDER = List.of(ActionCommand.START, ActionCommand.ENTER_EFFECT,
      ActionCommand.TELL_PROGRESS, ActionCommand.CLOSE, ActionCommand.HOLD_REVIEW, ActionCommand.RESUME,
      ActionCommand.MOVE_REVIEW, ActionCommand.DELIVER, ActionCommand.DELAY, ActionCommand.POSTPONE,
      ActionCommand.MERGE, ActionCommand.CANCEL);
  private static final int AS_BUTTONS = 2;
  private static final int CHOICES = 200;
  private final ImprovementActions actions;
  private final ReviewMoments reviews;
  private final ActionProgress progress;
  private final Clock clock;

  ActionButtons(ImprovementActions actions, ReviewMoments reviews, ActionProgress progress, Clock clock) {
    this.actions = actions;
    this.reviews = reviews;
    this.progress = progress;
    this.clock = clock;
  }

  Component[] of(Viewer viewer, ActionDetails details, Runnable afterwards) {
    var offered = ORDER.stream().filter(details.may()::contains).toList();
    var parts = new ArrayList<Component>();
    if (offered.size() > AS_BUTTONS) {
      var menu = new MenuBar();
      menu.addClassName("action-menu");
      var more = menu.addItem(text("improvement.page.more")).getSubMenu();
      offered.subList(AS_BUTTONS, offered.size()).forEach(command ->
          more.addItem(name(command), click -> open(command, viewer, details, afterwards)));
      parts.add(menu);
    }
    offered.stream().limit(AS_BUTTONS).toList().reversed().forEach(command -> parts.add(
        new Button(name(command), click -> open(command, viewer, details, afterwards))));
    if (parts.size() > 0 && parts.getLast() instanceof Button first) {
      first.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return parts.toArray(Component[]::new);
  }

  private static String name(ActionCommand command) {
    return text("improvement.action-command." + command.name());
  }

  private void open(ActionCommand command, Viewer viewer, ActionDetails details, Runnable afterwards) {
    var id = details.action().id();
    switch (command) {
      case TELL_PROGRESS -> new ProgressDialog(today(),
          new KeptForm(KeptTexts.name("progress", viewer, id)), draft -> progress.tell(viewer, id, draft), afterwards).open();
      case ENTER_EFFECT -> new EffectDialog(details, today(),
          new KeptForm(KeptTexts.name("effect", viewer, id)), draft -> progress.enter(viewer, id, draft), afterwards).open();
      case MOVE_REVIEW -> ReviewDialogs.move(details, draft -> reviews.move(viewer, id, draft), afterwards).open();
      case HOLD_REVIEW -> ReviewDialogs.hold(details, today(), draft -> reviews.hold(viewer, id, draft), afterwards).open();
      case START, DELAY, POSTPONE, RESUME, DELIVER, CLOSE, MERGE, CANCEL -> {
        var move = ActionMove.valueOf(command.name());
        new MoveDialog(details, move, today(), move == ActionMove.MERGE ? others(viewer, details) : List.of(),
            draft -> actions.move(viewer, id, draft), afterwards).open();
      }
    }
  }

  /** Those of the same provider that still run. */
  private List<ActionRow> others(Viewer viewer, ActionDetails details) {
    var running = new ActionFilter("", details.action().provider(), null, null, null, false);
    return actions.rows(viewer, running, PageRequest.of(0, CHOICES)).stream()
        .filter(row -> !row.id().equals(details.action().id())).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
