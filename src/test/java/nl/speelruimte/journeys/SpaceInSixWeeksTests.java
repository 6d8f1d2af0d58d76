package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.speelruimte.journeys.SpacePage.euros;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** UC-30 and UC-32: what the portal is for, from the question which space will be full to the file that says so. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class SpaceInSixWeeksTests {

  @Test
  void theBureauFindsTheSpaceThatWillBeFullInSixWeeksAndFollowsWhyToTheFileBehindIt(OpenPortal.Door door) {
    var story = Story.of(door.portal());
    try (var bureau = door.visitor("bureau")) {
      goesToTheCeilingsOf(bureau, story);
      findsTheOneSpace(bureau, story);
      var week = bureau.firstRow("Vol in week");
      assertThat(Integer.valueOf(week)).as("the week in which it is full").isIn(story.weeks());
      opensIt(bureau, story);
      var space = new SpacePage(bureau);
      assertThat(space.signal()).isEqualTo(
          (isBroken(space, story) ? "overschreden sinds week " : "loopt over in week ") + week);
      assertThat(euros(space.figure("prognose \\\\(.*").textContent()))
          .isGreaterThan(euros(space.figure("ruimte").textContent()));
      follows(bureau, space.batchesThatMovedIt().first(), story);
    }
  }

  /** Whether more was claimed than the space holds: in a year that still runs it is not yet so, that is the story. */
  private static boolean isBroken(SpacePage space, Story story) {
    var broken = euros(space.figure("gedeclareerd.*").textContent())
        .compareTo(euros(space.figure("ruimte").textContent())) > 0;
    assertThat(broken && !story.yearIsOver()).as("broken within the year").isFalse();
    return broken;
  }

  private static void goesToTheCeilingsOf(Visit bureau, Story story) {
    bureau.page().locator("nav.main-menu a", new Page.LocatorOptions().setHasText("Bestedingsruimte")).click();
    assertThat(bureau.page().locator("main h1")).hasText("Bestedingsruimte " + story.year());
    bureau.settle();
  }

  private static void findsTheOneSpace(Visit bureau, Story story) {
    var rows = bureau.page().locator(".grid-count");
    bureau.page().getByLabel("Zoek op naam of contractnummer").fill(story.provider());
    assertThat(bureau.page()).hasURL(Pattern.compile(".*[?&]q=.*"));
    bureau.settle();
    var place = bureau.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Gemeente"));
    place.fill(story.municipality());
    assertThat(bureau.page().locator("vaadin-combo-box-item:visible")).hasText(story.municipality());
    place.press("Enter");
    assertThat(rows).hasText("1 regel");
    bureau.settle();
    assertThat(bureau.firstRow("Aanbieder")).contains(story.provider());
    assertThat(bureau.firstRow("Gemeente")).isEqualTo(story.municipality());
    assertThat(bureau.firstRow("Signaal")).containsAnyOf(
        story.yearIsOver() ? new String[] {"loopt over", "overschreden"} : new String[] {"loopt over"});
  }

  private static void opensIt(Visit bureau, Story story) {
    bureau.page().locator("vaadin-grid")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(story.provider())).click();
    assertThat(bureau.page().locator("main h1")).containsText(story.municipality());
    assertThat(bureau.page().locator("main .crumbs")).containsText(story.provider());
    bureau.settle();
  }

  private static void follows(Visit bureau, Locator batch, Story story) {
    var number = batch.textContent().replaceAll("\\D", "");
    batch.click();
    assertThat(bureau.page().locator("main h1")).hasText("Levering " + number);
    bureau.settle();
    assertThat(bureau.page().locator("main header .badge")).containsText("Geboekt");
    assertThat(bureau.page().locator("main")).containsText(story.provider());
    assertThat(bureau.page().locator("main")).containsText(story.municipality());
  }
}
