package nl.speelruimte.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.Bucket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets so much through for each key, and more again as time goes by; of the keys it remembers the latest, by their hash. */
public final class Throttle {

  private static final int REMEMBERED = 20_000;
  private final int most;
  private final Duration within;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > REMEMBERED;
    }
  };

  /**
   * @param most how much goes through at once
   * @param within after how long as much goes through again; a part of it after a part of that time
   */
  public Throttle(int most, Duration within) {
    this.most = most;
    this.within = within;
  }

  /** Counts one more for this key; false when it has to wait. */
  public synchronized boolean takes(String key) {
    return bucket(key).tryConsume(1);
  }

  /** The one that was counted last does not count. */
  public synchronized void givesBack(String key) {
    bucket(key).addTokens(1);
  }

  private Bucket bucket(String key) {
    return buckets.computeIfAbsent(hash(key), _ -> Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, within)).build());
  }

  /** As long for a long key as for a short one. */
  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
