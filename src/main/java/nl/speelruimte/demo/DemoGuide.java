package nl.speelruimte.demo;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import nl.speelruimte.demo.region.Place;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.demo.region.Timeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the end of the start what there is to find in the demo region. */
@Component
class DemoGuide {

  private static final Logger LOG = LoggerFactory.getLogger(DemoGuide.class);
  private final DemoMarker marker;

  DemoGuide(DemoMarker marker) {
    this.marker = marker;
  }

  @EventListener
  @Order
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext) {
      marker.told().ifPresent(told -> LOG.info("""
          The demo region tells the story of {}. Look for:
            a space that {} full in week {}, six weeks later or as near to that as the year lets: {} in {}
              (accounts aanbieder and gemeente)
            a space that is already over: {} in {}
            a provider that is late with its claims: {}
            an allocation claimed for almost twice what it allows: {} in {}
            a space that was raised half-way the year, with reason and document: {} in {}
            refused lines that wait to be mended: two files of {}
            an escalation that the provider was told of: {}; one that it knows nothing of: {}
            a proposal that waits for the bureau: {}""",
          told.storyDay(), isPast(told.storyDay()) ? "was" : "will be", fillingWeek(told.storyDay()),
          name(Roster.FILLING), place(Roster.FILLING_AT), name(Roster.OVER), place(Roster.OVER_AT),
          name(Roster.LATE), name(Roster.OVERCLAIMED), place(Roster.OVERCLAIMED_AT), name(Roster.ADJUSTED),
          place(Roster.ADJUSTED_AT), name(Roster.MISTAKEN), name(Roster.OVER), name(Roster.LATE),
          name(Roster.FILLING)));
    }
  }

  private static int fillingWeek(LocalDate storyDay) {
    return new Timeline(storyDay, 1).dayOfFilling().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private static boolean isPast(LocalDate storyDay) {
    return new Timeline(storyDay, 1).dayOfFilling().isBefore(storyDay);
  }

  private static String name(int provider) {
    return Roster.name(provider);
  }

  private static String place(String cbs) {
    return Place.of(cbs).name();
  }
}
