package nl.speelruimte.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import nl.speelruimte.demo.DemoMarker.Told;
import nl.speelruimte.demo.region.Region;
import nl.speelruimte.demo.region.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a region up while the portal is still starting, when it looks as if one will be asked for. */
@Component
class RegionDraft {

  private final DemoSettings settings;
  private final @Nullable Made made;

  RegionDraft(DemoSettings settings, DemoMarker marker, Clock clock) {
    this.settings = settings;
    this.made = settings.isWanted(true) && marker.isWaiting()
        ? made(marker.told().map(Told::storyDay).orElse(LocalDate.now(clock)), settings.scale())
        : null;
  }

  /** The region of this day and scale, all its years. */
  Region of(LocalDate day, int scale) {
    return made != null && made.day.equals(day) && made.scale == scale ? made.region.join() : region(day, scale);
  }

  private Made made(LocalDate day, int scale) {
    return new Made(day, scale, CompletableFuture.supplyAsync(() -> region(day, scale)));
  }

  private Region region(LocalDate day, int scale) {
    return Region.of(new Timeline(day, settings.years()), scale);
  }

  private record Made(LocalDate day, int scale, CompletableFuture<Region> region) {}
}
