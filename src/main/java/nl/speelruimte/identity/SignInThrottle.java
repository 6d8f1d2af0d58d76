package nl.speelruimte.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.Bucket;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: five wrong passwords for one account from one address, or thirty from one address, and that
 * address waits. The account itself is never locked, so that a stranger cannot keep its owner out.
 */
@Component
public class SignInThrottle {

  private static final Logger LOG = LoggerFactory.getLogger(SignInThrottle.class);
  private static final int PER_ACCOUNT = 5;
  private static final int PER_ADDRESS = 30;
  private static final Duration REFILL = Duration.ofMinutes(1);
  private static final int REMEMBERED = 20_000;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > REMEMBERED;
    }
  };

  /** Counts an attempt as a wrong password before it is looked at, so that many at once are no more than one by one. */
  public boolean takes(String address, String name) {
    synchronized (buckets) {
      var taken = ofAddress(address).tryConsume(1);
      if (taken && !ofAccount(address, name).tryConsume(1)) {
        ofAddress(address).addTokens(1);
        taken = false;
      }
      if (!taken) {
        LOG.warn("Too many wrong passwords or links from {}; made to wait.", address);
      }
      return taken;
    }
  }

  /** The password or link was right: the attempt does not count. */
  public void givesBack(String address, String name) {
    synchronized (buckets) {
      ofAddress(address).addTokens(1);
      ofAccount(address, name).addTokens(1);
    }
  }

  private Bucket ofAddress(String address) {
    return buckets.computeIfAbsent(key(address), key -> bucket(PER_ADDRESS));
  }

  private Bucket ofAccount(String address, String name) {
    return buckets.computeIfAbsent(key(address + "\n" + name), key -> bucket(PER_ACCOUNT));
  }

  /** As long for a long name as for a short one. */
  private static String key(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Bucket bucket(int wrongPasswords) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(wrongPasswords).refillGreedy(wrongPasswords, REFILL))
        .build();
  }
}
