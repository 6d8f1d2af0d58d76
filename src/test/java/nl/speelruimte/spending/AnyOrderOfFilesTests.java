package nl.speelruimte.spending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.speelruimte.spending.Viewers.ANALYST;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.speelruimte.imports.BatchDesk;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.Receipt;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** The same messages, in any order, through the mail room, rolled back and replayed, give the same figures of a space. */
@DatabaseTest
@LivesOn("2026-11-22")
@WithMockUser(roles = {"BUREAU_MANAGER", "BUREAU_ANALYST"})
class AnyOrderOfFilesTests {

  @Autowired JdbcClient jdbc;
  @Autowired Ledger ledger;
  @Autowired ImportDesk desk;
  @Autowired Batches batches;
  @Autowired BatchDesk batchDesk;
  @Autowired SpendingSpaces spaces;
  @Autowired Recalculation recalculation;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSameMessagesGiveTheSameFigures(long seed) {
    recalculation.byHand(CareRegion.JOB, () -> {
      var story = CareStory.of(seed);
      var expected = figures(story, null);
      assertThat(List.of("claimed_cent", "approved_cent", "exposure_cent", "backlog_cent", "future_cent", "rate_pct"))
          .as("the story has something of everything").allSatisfy(
              column -> assertThat(expected.get(column)).as(column).isNotIn("0", "0.00", "100.00", "null"));
      for (var attempt = 0; attempt < 2; attempt++) {
        assertThat(figures(story, new Random(100 * seed + attempt))).isEqualTo(expected);
      }
      return true;
    });
  }

  /** @param random null loads the files as they were sent and reckons once */
  private Map<String, String> figures(CareStory story, Random random) {
    var region = new CareRegion(jdbc, ledger).alone();
    var municipality = region.numbered("Duinwijk");
    var provider = region.provider("De Wilgentak");
    var space = spaces.open(BUREAU,
        region.draft(provider, municipality, 2026, region.contract(provider, municipality), null, 50_000));
    var files = new ArrayList<>(story.between(region.codeOf(municipality), region.codeOf(provider)));
    if (random == null) {
      files.forEach(this::load);
    } else {
      inAnyOrder(files, random);
    }
    recalculation.catchUp(CareRegion.JOB);
    return kept(space);
  }

  private void inAnyOrder(List<String> files, Random random) {
    Collections.shuffle(files, random);
    var loaded = new ArrayList<Long>();
    for (var file : files) {
      loaded.add(load(file));
      if (random.nextInt(4) == 0) {
        takeBackAndReplay(loaded, random);
      }
      if (random.nextInt(4) == 0) {
        recalculation.catchUp(CareRegion.JOB);
      }
    }
  }

  private void takeBackAndReplay(List<Long> loaded, Random random) {
    var chosen = new ArrayList<>(loaded);
    Collections.shuffle(chosen, random);
    var back = chosen.subList(0, 1 + random.nextInt(Math.min(3, chosen.size())));
    back.forEach(batch -> batchDesk.rollBack(ANALYST, batch, version(batch), "verkeerde maand"));
    if (random.nextBoolean()) {
      recalculation.catchUp(CareRegion.JOB);
    }
    Collections.shuffle(back, random);
    back.forEach(batch -> batchDesk.replay(ANALYST, batch, version(batch), "toch goed"));
  }

  private int version(long batch) {
    return batches.details(ANALYST, batch).version();
  }

  private long load(String file) {
    try {
      var receipt = desk.loadNow(CareRegion.JOB, BatchSource.DEMO, "bericht.xml",
          new ByteArrayInputStream(file.getBytes(UTF_8))).getFirst();
      var batch = ((Receipt.Queued) receipt).batch();
      assertThat(batches.details(ANALYST, batch).row().status()).isEqualTo(BatchStatus.PUBLISHED);
      return batch;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** All that is kept of a space, but for what names the attempt. */
  private Map<String, String> kept(SpaceId space) {
    var row = new TreeMap<String, String>();
    jdbc.sql("SELECT * FROM spending_figure WHERE space_id = ?").param(space.value()).query().singleRow()
        .forEach((column, value) -> row.put(column, String.valueOf(value)));
    List.of("space_id", "provider_id", "municipality_id", "batch_id", "calculated_at").forEach(row::remove);
    return row;
  }
}
