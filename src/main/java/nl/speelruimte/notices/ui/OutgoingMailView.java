package nl.speelruimte.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.notices.MailState;
import nl.speelruimte.notices.OutgoingMail;
import nl.speelruimte.notices.OutgoingMailRow;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-62: the mail that waits, was sent or could not be delivered; never what it says. */
@Route("outgoing-mail")
@RolesAllowed("BUREAU_ADMIN")
class OutgoingMailView extends Div implements HasDynamicTitle {

  private final OutgoingMail mail;
  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();
  private final PortalGrid<OutgoingMailRow> grid;

  OutgoingMailView(OutgoingMail mail, CurrentViewer current) {
    this.mail = mail;
    this.viewer = current.get();
    filters.choice("state", getTranslation("notices.mail.state"), Arrays.stream(MailState.values())
        .map(state -> new Option(state.name(), getTranslation("notices.mail-state." + state))).toList());
    grid = grid();

    addClassName("view");
    add(header(), filters, grid);
  }

  private PageHeader header() {
    var standing = mail.standing(viewer);
    var header = new PageHeader(getPageTitle());
    if (!standing.hasServer()) {
      header.status(StatusBadge.watch(getTranslation("notices.mail.off")))
          .sub(getTranslation("notices.mail.off-how"));
    }
    return header.sub(getTranslation("notices.mail.standing", standing.waiting(), standing.refused(),
        Amounts.of(this).moment(standing.lastSent())));
  }

  private PortalGrid<OutgoingMailRow> grid() {
    var list = new PortalGrid<OutgoingMailRow>("mail", getPageTitle());
    list.column("state", getTranslation("notices.mail.state")).badge(row -> look(row.state()),
        row -> getTranslation("notices.mail-state." + row.state())).sorted("state").width("9rem").phone();
    list.column("email", getTranslation("notices.mail.to")).text(OutgoingMailRow::email).sorted("email").width("13rem").grow(1).phone();
    list.column("kind", getTranslation("notices.mail.kind"))
        .text(row -> getTranslation("notices.mail-kind." + row.kind())).width("7rem");
    list.column("subject", getTranslation("notices.mail.subject")).text(OutgoingMailRow::subject).width("12rem").grow(2);
    list.column("written", getTranslation("notices.mail.written")).moment(OutgoingMailRow::written).sorted("written")
        .width("8.5rem");
    list.column("attempts", getTranslation("notices.mail.attempts")).number(OutgoingMailRow::attempts)
        .sorted("attempts").width("6rem").extra();
    list.column("problem", getTranslation("notices.mail.problem")).text(this::problem).width("11rem").grow(1);
    list.column("ended", getTranslation("notices.mail.ended")).moment(OutgoingMailRow::ended).extra();
    list.column("again", getTranslation("notices.mail.again")).component(this::again).width("8rem");
    return list.filteredBy(filters).identifiedBy(OutgoingMailRow::id)
        .whenEmpty(new EmptyState(getTranslation("notices.mail.empty"), getTranslation("notices.mail.empty-how")))
        .rows(page -> mail.rows(viewer, state(), page), () -> mail.count(viewer, state()));
  }

  private String problem(OutgoingMailRow row) {
    if (row.problem() == null) {
      return "";
    }
    var problem = getTranslation("notices.mail-problem." + row.problem());
    return row.nextAttempt() == null ? problem
        : getTranslation("notices.mail.problem-next", problem, Amounts.of(this).moment(row.nextAttempt()));
  }

  private Component again(OutgoingMailRow row) {
    if (row.problem() == null || row.state() != MailState.WAITING && row.state() != MailState.REFUSED) {
      return new Span();
    }
    var button = new Button(getTranslation("notices.mail.again"), click -> {
      if (Notices.attempt(() -> mail.tryAgain(viewer, row.id()))) {
        grid.refresh();
        Notices.done(getTranslation("notices.mail.again-done"));
      }
    });
    button.setAriaLabel(getTranslation("notices.mail.again-what", row.email()));
    return button;
  }

  private MailState state() {
    return filters.constant("state", MailState.class).orElse(null);
  }

  private static Status look(MailState state) {
    return switch (state) {
      case WAITING -> Status.WATCH;
      case SENT -> Status.OK;
      case REFUSED -> Status.OVER;
      case EXPIRED, WITHHELD -> Status.NONE;
    };
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notices.mail.title");
  }
}
