package nl.speelruimte.identity.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.identity.people.ui.PersonWords;
import nl.speelruimte.identity.review.AccessReviews;
import nl.speelruimte.identity.review.ReviewAction;
import nl.speelruimte.identity.review.ReviewDesk;
import nl.speelruimte.identity.review.ReviewDetails;
import nl.speelruimte.identity.review.ReviewId;
import nl.speelruimte.identity.review.ReviewRow;
import nl.speelruimte.identity.review.ReviewedRow;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.WhoAsks;

/** UC-93: one round: each role is confirmed or ended. */
@Route("access-review/:review")
@RolesAllowed({"BUREAU_ADMIN", "PROVIDER_ADMIN"})
class AccessReviewView extends DetailPage {

  private final AccessReviews reviews;
  private final ReviewDesk desk;
  private final AuditTrail trail;
  private final WhoAsks current;

  AccessReviewView(AccessReviews reviews, ReviewDesk desk, AuditTrail trail, WhoAsks current) {
    this.reviews = reviews;
    this.desk = desk;
    this.trail = trail;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().get("review").flatMap(ReviewId::parse)
        .orElseThrow(() -> new NotHere("review", event.getLocation().getPath())));
  }

  private void show(ReviewId id) {
    var details = reviews.details(current.get(), id);
    show(details.review().organisationName(), header(details), Rows.stack(roles(details),
        HistoryPanel.card(trail, current.get(), details.subject())));
  }

  private Component header(ReviewDetails details) {
    var review = details.review();
    var words = Amounts.of(this);
    var header = new PageHeader(getTranslation("identity.review.of", review.organisationName()))
        .crumb(getTranslation("identity.review.title"), "access-review")
        .status(new StatusBadge(AccessReviewsView.status(review.status()),
            getTranslation("identity.review-status." + review.status().name())))
        .sub(getTranslation("identity.review.due", words.date(review.dueOn())))
        .sub(getTranslation("identity.review.waiting", review.waiting(), review.roles()));
    return details.may().contains(ReviewAction.END_REST) ? header.actions(endRest(review)) : header;
  }

  private Button endRest(ReviewRow review) {
    return new Button(getTranslation("identity.review.end-rest"), click -> ConfirmDialogs.askReason(
        getTranslation("identity.review.end-rest-question", review.waiting()),
        getTranslation("identity.review.end-rest-consequence"), getTranslation("identity.review.end-rest"), reason -> {
          if (desk.endRest(current.get(), review.id(), reason) > 0) {
            Notices.info(getTranslation("identity.review.own-left"));
          }
          show(review.id());
        }));
  }

  private Component roles(ReviewDetails details) {
    var title = getTranslation("identity.field.roles");
    var table = new PlainTable(title).column(getTranslation("identity.field.name"))
        .column(getTranslation("identity.field.role")).column(getTranslation("identity.field.reach"))
        .column(getTranslation("identity.field.lastSignedIn")).column(getTranslation("identity.field.outcome"));
    table.stacked();
    var words = Amounts.of(this);
    details.roles().forEach(each -> table.row(new Anchor("people/" + each.person(), each.name()),
        new Span(PersonWords.role(each.role())), new Span(each.reach()),
        new Span(each.lastSignedIn() == null ? getTranslation("identity.person.never")
            : words.moment(each.lastSignedIn())),
        outcome(details, each)));
    return new Card(title, new Paragraph(getTranslation("identity.review.how-to")), table);
  }

  private Component outcome(ReviewDetails details, ReviewedRow each) {
    if (each.outcome() != null) {
      return new Span(getTranslation("identity.review.said", getTranslation("identity.review-outcome."
          + each.outcome().name()), each.decidedBy(), Amounts.of(this).moment(each.decidedAt())));
    }
    if (!each.waiting()) {
      return new Span(getTranslation("identity.review.ended-meanwhile"));
    }
    return details.may().contains(ReviewAction.DECIDE) ? buttons(details.review().id(), each)
        : new Span(getTranslation("identity.review.nothing-said"));
  }

  private Component buttons(ReviewId id, ReviewedRow each) {
    var about = each.name() + ", " + PersonWords.role(each.role());
    var confirm = new Button(getTranslation("identity.review.confirm"), click -> {
      Notices.attempt(() -> desk.confirm(current.get(), id, each.id()));
      show(id);
    });
    var end = new Button(getTranslation("identity.end.grant"), click -> ConfirmDialogs.askReason(
        getTranslation("identity.review.end-question", about), getTranslation("identity.review.end-consequence"),
        getTranslation("identity.end.grant"), reason -> {
          desk.end(current.get(), id, each.id(), reason);
          show(id);
        }));
    confirm.setDisableOnClick(true);
    confirm.setAriaLabel(getTranslation("identity.review.confirm-for", about));
    end.setAriaLabel(getTranslation("identity.review.end-for", about));
    end.addClassName("quiet");
    var buttons = new Div(confirm, end);
    buttons.addClassName("row-actions");
    return buttons;
  }
}
