package nl.speelruimte.demo;

import java.util.Optional;
import nl.speelruimte.demo.region.Region;
import nl.speelruimte.demo.region.Timeline;
import nl.speelruimte.identity.DemoAccounts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills an empty portal with the demo region before the first page can be asked for. */
@Component
@EnableConfigurationProperties(DemoSettings.class)
class DemoStart implements SmartLifecycle {

  /** Before the recalculation, and long before the web server. */
  private static final int PHASE = 0;
  private final DemoSettings settings;
  private final DemoAccounts accounts;
  private final DemoMarker marker;
  private final DemoRegion region;
  private final DemoVisitors visitors;
  private boolean running;

  DemoStart(DemoSettings settings, DemoAccounts accounts, DemoMarker marker, DemoRegion region, DemoVisitors visitors) {
    this.settings = settings;
    this.accounts = accounts;
    this.marker = marker;
    this.region = region;
    this.visitors = visitors;
  }

  @Override
  public void start() {
    running = true;
    var today = marker.today();
    var folder = settings.writeTo();
    if (folder != null) {
      DemoFiles.write(folder, Region.of(new Timeline(today, settings.years()), settings.scale()));
    }
    if (!settings.isWanted(accounts.inUse())) {
      return;
    }
    var told = marker.told();
    if (told.isEmpty() && marker.isPortalEmpty()) {
      told = Optional.of(marker.begin(today, settings.scale()));
    }
    told.filter(unfinished -> !unfinished.finished()).ifPresent(unfinished -> region.load(unfinished));
    if (told.isPresent()) {
      visitors.welcome();
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
