package nl.speelruimte.identity.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.speelruimte.identity.people.PeopleList;
import nl.speelruimte.identity.people.ui.OrganisationChoice;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.review.AccessReviews;
import nl.speelruimte.identity.review.ReviewDesk;
import nl.speelruimte.identity.review.ReviewRow;
import nl.speelruimte.identity.review.ReviewStatus;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.WhoAsks;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** UC-93: the rounds in which organisations say who still needs access. */
@Route("access-review")
@RolesAllowed({"BUREAU_ADMIN", "PROVIDER_ADMIN"})
class AccessReviewsView extends Div implements HasDynamicTitle {

  private final AccessReviews reviews;
  private final ReviewDesk desk;
  private final Viewer viewer;

  AccessReviewsView(AccessReviews reviews, ReviewDesk desk, PeopleList people, PartyDirectory directory,
      WhoAsks current) {
    this.reviews = reviews;
    this.desk = desk;
    this.viewer = current.get();
    var header = new PageHeader(getPageTitle()).sub(getTranslation("identity.review.sub"));

    if (people.manages(viewer, Organisation.BUREAU)) {
      header.actions(new Button(getTranslation("identity.review.open"),
          click -> open(OrganisationChoice.all(people, viewer, directory.of(viewer)))));
    }

    addClassName("view");
    add(header, grid());
  }

  private PortalGrid<ReviewRow> grid() {
    var grid = new PortalGrid<ReviewRow>("access-reviews", getPageTitle());
    grid.column("organisation", getTranslation("identity.field.organisation")).text(ReviewRow::organisationName)
        .link(row -> "access-review/" + row.id()).sorted("organisation").phone().grow(2);
    grid.column("status", getTranslation("identity.field.status")).badge(row -> status(row.status()),
        row -> word(row.status())).sorted("status").phone();
    grid.column("opened", getTranslation("identity.field.openedOn")).date(ReviewRow::openedOn).sorted("openedOn");
    grid.column("due", getTranslation("identity.field.dueOn")).date(ReviewRow::dueOn).sorted("dueOn");
    grid.column("roles", getTranslation("identity.field.roles")).number(ReviewRow::roles);
    grid.column("waiting", getTranslation("identity.field.waiting")).number(ReviewRow::waiting).sorted("waiting");
    return grid.identifiedBy(ReviewRow::id)
        .whenEmpty(new EmptyState(getTranslation("identity.review.empty"), getTranslation("identity.review.how")))
        .rows(page -> reviews.rows(viewer, page), () -> reviews.count(viewer));
  }

  private void open(List<OrganisationChoice> organisations) {
    var organisation = new ComboBox<OrganisationChoice>(getTranslation("identity.field.organisation"));
    organisation.setItems(organisations);
    organisation.setItemLabelGenerator(OrganisationChoice::name);
    var binder = new Binder<>(Form.class);
    binder.forField(organisation).asRequired(getTranslation("identity.rule.organisation-missing")).bind("organisation");
    binder.readRecord(new Form(null));
    new FormDialog<>(getTranslation("identity.review.open"), binder, form -> {
      var id = desk.open(viewer, form.organisation.organisation());
      UI.getCurrent().navigate("access-review/" + id);
    }, organisation).intro(getTranslation("identity.review.open-intro"))
        .saveText(getTranslation("identity.review.open")).open();
  }

  static Status status(ReviewStatus status) {
    return switch (status) {
      case OPEN -> Status.WATCH;
      case OVERDUE -> Status.OVER;
      case DONE -> Status.OK;
    };
  }

  private String word(ReviewStatus status) {
    return getTranslation("identity.review-status." + status.name());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.review.title");
  }

  /** What is filled in. */
  public record Form(@Nullable OrganisationChoice organisation) {}
}
