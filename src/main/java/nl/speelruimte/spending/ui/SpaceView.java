package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DetailPage;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.AsOfBar;
import nl.speelruimte.uikit.list.EmptyState;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** UC-32, UC-36: one space, now or as it was: its year, what its forecast is made of, why that moved, and what was decided. */
@Route("spaces/:space([0-9a-fA-F-]{36})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class SpaceView extends DetailPage {

  private final SpendingSpaces spaces;
  private final SpaceCards cards;
  private final List<SpaceSection> sections;
  private final Viewer viewer;
  private final AsOfBar lookingBack;
  private @Nullable AsOf asOf;

  SpaceView(SpendingSpaces spaces, SpaceCards cards, ObjectProvider<SpaceSection> sections, CurrentViewer current,
      Clock clock) {
    this.spaces = spaces;
    this.cards = cards;
    this.sections = sections.stream().sorted(Comparator.comparingInt(SpaceSection::order)).toList();
    this.viewer = current.get();
    this.lookingBack = new AsOfBar(clock);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var text = event.getRouteParameters().get("space").orElse("");
    asOf = lookingBack.read(event.getLocation()).orElse(null);
    show(SpaceId.parse(text).orElseThrow(() -> new NotHere("space", text)));
  }

  private void show(SpaceId id) {
    try {
      show(spaces.details(viewer, id, asOf));
    } catch (NotHere notThen) {
      showNothing(spaces.details(viewer, id), notThen);
    }
  }

  /** A space that is there now, and was not then. */
  private void showNothing(SpaceDetails now, NotHere notThen) {
    if (asOf == null) {
      throw notThen;
    }
    show(SpaceWords.title(now.space().place()), crumbs(now.space().place()), lookingBack,
        new EmptyState(getTranslation("spending.looking-back.not-there"),
            getTranslation("spending.looking-back.not-there-how")));
  }

  private void show(SpaceDetails details) {
    var id = details.space().id();
    var page = new SpaceSection.Page(viewer, details, asOf, () -> show(id));
    var right = Rows.stack(new MoveCard(viewer, details));
    sections.forEach(section -> section.content(page).forEach(right::add));
    cards.addBook(right, page);
    show(SpaceWords.title(details.space().place()), header(page), lookingBack, new UseCard(viewer, details),
        Rows.columns(cards.figures(page), right));
  }

  private PageHeader crumbs(SpacePlace place) {
    return new PageHeader(SpaceWords.title(place))
        .crumb(new Anchor(AsOfBar.address("spaces?year=" + place.year(), asOf),
            getTranslation("spending.monitor.title", Integer.toString(place.year()))))
        .crumb(new Anchor("providers/" + place.provider(), place.providerName()));
  }

  private Component header(SpaceSection.Page page) {
    var details = page.details();
    var row = details.space();
    var place = row.place();
    var header = crumbs(place)
        .status(SpaceWords.badge(row))
        .sub(Explanations.of(viewer, row.source()).figure(
            getTranslation("spending.space.as-of", Amounts.of(this).date(row.source().asOf())), "as-of"))
        .sub(new Anchor(AsOfBar.address("contracts/" + place.contract(), asOf),
            getTranslation("spending.space.contract", place.contractNumber())));
    if (row.source().stale()) {
      header.sub(getTranslation("spending.stale"));
    }
    if (asOf == null) {
      sections.forEach(section -> header.actions(section.actions(page).toArray(Component[]::new)));
    }
    return header;
  }
}
