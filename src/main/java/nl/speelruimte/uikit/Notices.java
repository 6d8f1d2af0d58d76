package nl.speelruimte.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import org.springframework.dao.OptimisticLockingFailureException;

/** Calm notices at the foot of the screen; what went well goes away by itself, what did not waits to be read. */
public final class Notices {

  private static final int SECONDS_5 = 5_000;

  private Notices() {}

  /** Something was done. */
  public static void done(String text) {
    show(text, Status.OK, SECONDS_5);
  }

  /** Good to know. */
  public static void info(String text) {
    show(text, Status.NONE, SECONDS_5);
  }

  /** Something was not done; stays until it is closed. */
  public static void problem(String text) {
    show(text, Status.WATCH, 0);
  }

  public static void problem(RuleBroken no) {
    problem(RuleTexts.of(no, UI.getCurrent().getLocale()));
  }

  /** Somebody else changed it meanwhile; nothing was overwritten. */
  public static void changedMeanwhile() {
    problem(RuleBroken.changedMeanwhile("uikit.changed.this"));
  }

  /** Does the command; a business no or a change by somebody else becomes a notice. Returns whether it was done. */
  public static boolean attempt(Runnable command) {
    try {
      command.run();
      return true;
    } catch (RuleBroken no) {
      problem(no);
    } catch (OptimisticLockingFailureException changed) {
      changedMeanwhile();
    } catch (NotHere gone) {
      problem(I18NProvider.translate("uikit.notice.not-here"));
    }
    return false;
  }

  private static void show(String text, Status status, int duration) {
    var notification = new Notification();
    var shape = new Span(status.shape());
    shape.getElement().setAttribute("aria-hidden", "true");
    shape.addClassName("ink-" + status.cssName());
    var close = new Button(I18NProvider.translate("uikit.notice.close"), click -> notification.close());
    close.addClassName("quiet");
    var line = new Div(shape, new Span(text), close);
    line.addClassName("notice");
    notification.add(line);
    notification.addClassName("notice-" + status.cssName());
    notification.setPosition(Notification.Position.BOTTOM_CENTER);
    notification.setDuration(duration);
    notification.setAssertive(status == Status.WATCH);
    notification.open();
  }
}
