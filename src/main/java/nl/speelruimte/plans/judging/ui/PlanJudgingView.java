package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.JudgingSheets;
import nl.speelruimte.plans.judging.RoundAction;
import nl.speelruimte.plans.judging.RoundDetails;
import nl.speelruimte.plans.judging.RoundId;
import nl.speelruimte.plans.ui.PlanNotes;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.kept.KeptTexts;
import org.jspecify.annotations.Nullable;

/** UC-121, UC-122: a round: for who judges in it their own sheet, for others how far it is, and closed all side by side. */
@Route("plan-judging/:round([0-9a-fA-F-]{36})/:part?([a-z0-9]{1,6})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR"})
class PlanJudgingView extends DetailPage implements BeforeLeaveObserver {

  private final JudgingRounds rounds;
  private final JudgingSheets sheets;
  private final RoundPanels panels;
  private final PlanNotes notes;
  private final Viewer viewer;
  private @Nullable SheetPage page;

  PlanJudgingView(JudgingRounds rounds, JudgingSheets sheets, RoundPanels panels, PlanNotes notes,
      CurrentViewer current) {
    this.rounds = rounds;
    this.sheets = sheets;
    this.panels = panels;
    this.notes = notes;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("round").orElse("");
    show(RoundId.parse(text).orElseThrow(() -> new NotHere("round", text)),
        event.getRouteParameters().get("part").orElse(""));
  }

  /** What was refused is only on the page: who goes away is asked first. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (page != null && page.unsaved().isPresent()) {
      var going = event.postpone();
      ConfirmDialogs.ask(text("plans.judging.leave.question"), text("plans.judging.leave.consequence"),
          text("plans.judging.leave.button"), going::proceed);
    }
  }

  private void show(RoundId id, String part) {
    var details = rounds.details(viewer, id);
    var round = details.round();
    page = details.own() != null && round.isOpen()
        ? new SheetPage(() -> sheets.sheet(viewer, id), part,
            KeptTexts.savedOnLeaving(KeptTexts.name("judgement", viewer, id)),
            draft -> sheets.judge(viewer, id, draft)) : null;
    show(text("plans.judging.page.title", round.planTitle()), header(details, part), notes.of(viewer, round.plan()),
        page != null ? page : panels.of(viewer, details, () -> show(id, part)));
  }

  private PageHeader header(RoundDetails details, String part) {
    var round = details.round();
    var header = new PageHeader(text(round.isOpen() ? "plans.judging.page.title" : "plans.judging.page.side-by-side",
        round.planTitle()))
        .crumb(text("plans.list.title"), "plans")
        .crumb(new Anchor("plans/" + round.plan(), round.planTitle()))
        .status(JudgingWords.badge(round, Amounts.of(this)))
        .sub(new Anchor("providers/" + round.provider(), round.providerName()))
        .sub(text("plans.judging.page.lead", round.leadName()));
    if (details.may().contains(RoundAction.RECUSE)) {
      header.actions(new Button(text("plans.judging.recuse.button"), click -> askToRecuse(details)));
    }
    if (details.may().contains(RoundAction.REOPEN)) {
      header.actions(new Button(text("plans.judging.reopen"), click -> after(details, part,
          () -> sheets.reopen(viewer, details.id()))));
    }
    if (details.may().contains(RoundAction.JUDGE)) {
      var finish = new Button(text("plans.judging.finish.button"), click -> askToFinish(details, part));
      finish.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(finish);
    }
    return header;
  }

  private void askToFinish(RoundDetails details, String part) {
    var unsaved = page == null ? Optional.<CriterionForm>empty() : page.unsaved();
    if (unsaved.isPresent()) {
      Notices.problem(text("plans.judging.finish.unsaved", unsaved.get().code()));
      unsaved.get().goOn();
      return;
    }
    ConfirmDialogs.ask(text("plans.judging.finish.question"), text("plans.judging.finish.consequence"),
        text("plans.judging.finish.button"), () -> {
          sheets.finish(viewer, details.id());
          show(details.id(), part);
        });
  }

  private void askToRecuse(RoundDetails details) {
    ConfirmDialogs.askReason(text("plans.judging.recuse.question"), text("plans.judging.recuse.consequence"),
        text("plans.judging.recuse.button"), reason -> {
          sheets.recuse(viewer, details.id(), reason);
          show(details.id(), "");
        });
  }

  private void after(RoundDetails details, String part, Runnable command) {
    if (Notices.attempt(command)) {
      show(details.id(), part);
    }
  }
}
