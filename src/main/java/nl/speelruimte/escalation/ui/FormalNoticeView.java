package nl.speelruimte.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.escalation.FormalNotices;
import nl.speelruimte.escalation.NoticeId;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.StatusBadge;

/** UC-46: one formal notice, for the provider it addresses: what it says, by when, and the answer. */
@Route("formal-notices/:notice([0-9a-fA-F-]{36})")
@RolesAllowed({"PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class FormalNoticeView extends DetailPage {

  private final FormalNotices notices;
  private final Viewer viewer;

  FormalNoticeView(FormalNotices notices, CurrentViewer current) {
    this.notices = notices;
    this.viewer = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("notice").orElse("");
    show(NoticeId.parse(text).orElseThrow(() -> new NotHere("notice", text)));
  }

  private void show(NoticeId id) {
    var notice = notices.details(viewer, id);
    var title = getTranslation("escalation.notice-kind." + notice.kind().name());
    var header = new PageHeader(title)
        .crumb(new Anchor("providers/" + notice.provider() + "/notices", getTranslation("escalation.section.notices")))
        .status(notice.answer() == null ? StatusBadge.watch(getTranslation("escalation.notice.open"))
            : StatusBadge.ok(getTranslation("escalation.notice.answered")))
        .sub(notice.sender());
    if (notice.mayAnswer()) {
      var answer = new Button(getTranslation("escalation.answer.button"),
          click -> new AnswerDialog(draft -> notices.answer(viewer, id, draft), () -> show(id)).open());
      answer.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(answer);
    }
    show(title, header, new Card(new NoticePanel(notices, viewer, notice)));
  }
}
