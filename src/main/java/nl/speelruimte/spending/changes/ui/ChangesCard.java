package nl.speelruimte.spending.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.changes.ChangeAction;
import nl.speelruimte.spending.changes.ChangeRow;
import nl.speelruimte.spending.changes.ChangeRow.LegRow;
import nl.speelruimte.spending.changes.ChangeRow.PartyRow;
import nl.speelruimte.spending.changes.SpaceChanges;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Timeline;
import nl.speelruimte.uikit.Why;

/** UC-74, UC-75: proposed changes, who agreed and who still has to, with what the viewer may do about each. */
public final class ChangesCard extends Div {

  private final Amounts amounts = Amounts.of(this);
  private final SpaceChanges changes;
  private final Viewer viewer;
  private final Runnable changed;

  /** @param changed shows the page anew after something was done */
  public ChangesCard(SpaceChanges changes, Viewer viewer, List<ChangeRow> rows, Runnable changed) {
    this.changes = changes;
    this.viewer = viewer;
    this.changed = changed;
    var timeline = new Timeline();
    rows.forEach(row -> timeline.event(title(row), details(row)));
    add(new Card(getTranslation("spending.changes.title"), rows.isEmpty()
        ? Why.line(getTranslation("spending.changes.none")) : timeline));
  }

  private String title(ChangeRow row) {
    var shifts = row.type() == EntryType.SHIFT;
    var what = getTranslation(shifts ? "spending.changes.a-shift" : "spending.changes.an-adjustment");
    var shown = shifts ? amounts.euros(row.amount()) : amounts.change(row.amount());
    return getTranslation("spending.changes.event", what, shown, amounts.date(row.validOn()));
  }

  private Component[] details(ChangeRow row) {
    var state = new StatusBadge(switch (row.status()) {
      case PROPOSED -> Status.WATCH;
      case BOOKED -> Status.OK;
      case REFUSED, WITHDRAWN -> Status.NONE;
    }, getTranslation("spending.change-status." + row.status().name()));
    var body = new Div(state, Why.line(getTranslation("spending.changes.legs", row.provider(),
        row.legs().stream().map(this::leg).collect(Collectors.joining("; ")))), Why.line(row.reason()));
    row.parties().forEach(party -> body.add(Why.line(party(party))));
    var ended = row.ended();
    if (ended != null && ended.reason() != null) {
      body.add(Why.line(getTranslation("spending.changes.ended-because", ended.reason())),
          Why.line(getTranslation("spending.changes.ended-by", ended.by(), amounts.moment(ended.at()))));
    }
    body.add(Why.line(getTranslation("spending.entries.by", row.proposer().name(), row.proposer().organisation(),
        amounts.moment(row.proposer().at()))));
    row.legs().stream().map(LegRow::space).filter(Objects::nonNull).findFirst()
        .ifPresent(space -> body.add(new Anchor("spaces/" + space, getTranslation("spending.procedure.to-space"))));
    if (row.documentName() != null) {
      body.add(new Div(new Anchor(download -> {
        download.setFileName(row.documentName());
        download.setContentType("application/octet-stream");
        download.getOutputStream().write(changes.document(viewer, row.id()));
      }, row.documentName())));
    }
    return new Component[] {body, buttons(row)};
  }

  private String leg(LegRow leg) {
    return getTranslation("spending.changes.leg", leg.municipality(),
        leg.lot() == null ? getTranslation("spending.lot.whole") : leg.lot(), amounts.change(leg.by()));
  }

  private String party(PartyRow party) {
    return party.agreed() ? getTranslation("spending.changes.agreed", party.name(), party.by(), amounts.moment(party.at()))
        : getTranslation("spending.changes.not-yet", party.name());
  }

  private Div buttons(ChangeRow row) {
    var buttons = new Div();
    buttons.addClassName("page-actions");
    if (row.may().contains(ChangeAction.WITHDRAW)) {
      buttons.add(new Button(getTranslation("spending.changes.withdraw"), click -> ask("spending.changes.withdraw",
          why -> changes.withdraw(viewer, row.id(), why))));
    }
    if (row.may().contains(ChangeAction.REFUSE)) {
      buttons.add(new Button(getTranslation("spending.changes.refuse"), click -> ask("spending.changes.refuse",
          why -> changes.refuse(viewer, row.id(), why))));
    }
    if (row.may().contains(ChangeAction.AGREE)) {
      var agree = new Button(getTranslation("spending.procedure.agree"), click -> ConfirmDialogs.ask(title(row),
          getTranslation("spending.changes.agree-consequence"), getTranslation("spending.procedure.agree"), () -> {
            Notices.done(getTranslation(changes.agree(viewer, row.id())
                ? "spending.changes.booked" : "spending.changes.agreed-done"));
            changed.run();
          }));
      agree.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(agree);
    }
    return buttons;
  }

  private void ask(String actionKey, Consumer<String> command) {
    ConfirmDialogs.askReason(getTranslation(actionKey), getTranslation("spending.changes.end-consequence"),
        getTranslation(actionKey), why -> {
          command.accept(why);
          changed.run();
        });
  }
}
