package nl.speelruimte.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import nl.speelruimte.audit.TrailCheck;
import nl.speelruimte.uikit.Amounts;
import org.jspecify.annotations.Nullable;

/** Follows a check of the trail: how far it is while it runs, what it found afterwards; the page stays free meanwhile. */
final class CheckPanel extends Composite<Div> {

  private static final int POLL_MILLIS = 700;
  private final Div outcome = new Div();
  private final Paragraph howFar = new Paragraph();
  private final ProgressBar bar = new ProgressBar();
  private final Runnable over;
  private @Nullable TrailCheck check;
  private @Nullable Registration polling;

  /** @param over is run when a check that was followed has ended */
  CheckPanel(Runnable over) {
    this.over = over;
    outcome.getElement().setAttribute("role", "status");
    bar.getElement().setAttribute("aria-label", getTranslation("audit.check.runs"));
    getContent().add(howFar, bar, outcome);
    howFar.setVisible(false);
    bar.setVisible(false);
  }

  void follow(TrailCheck followed) {
    check = followed;
    outcome.removeAll();
    outcome.add(new Paragraph(getTranslation("audit.check.runs")));
    getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLIS));
    refresh();
  }

  private void refresh() {
    var followed = check;
    if (followed == null) {
      return;
    }
    var runs = !followed.isOver();
    howFar.setVisible(runs);
    bar.setVisible(runs);
    if (runs) {
      howFar(followed);
      return;
    }
    check = null;
    outcome.removeAll();
    outcome.add(followed.found().<Component>map(VerificationPanel::new)
        .orElseGet(() -> new Paragraph(getTranslation("audit.check.failed"))));
    getUI().ifPresent(ui -> ui.setPollInterval(-1));
    over.run();
  }

  private void howFar(TrailCheck followed) {
    var amounts = Amounts.of(this);
    howFar.setText(getTranslation("audit.check.how-far", amounts.count(followed.looked()), amounts.count(followed.of()),
        followed.by()));
    bar.setIndeterminate(followed.of() == 0);
    bar.setValue(followed.of() == 0 ? 0 : (double) followed.looked() / followed.of());
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    polling = attached.getUI().addPollListener(poll -> refresh());
    if (check != null) {
      attached.getUI().setPollInterval(POLL_MILLIS);
    }
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    detached.getUI().setPollInterval(-1);
    if (polling != null) {
      polling.remove();
    }
  }
}
