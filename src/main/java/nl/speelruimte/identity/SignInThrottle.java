package nl.speelruimte.identity;

import io.github.bucket4j.Bucket;
import java.time.Duration;
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
class SignInThrottle {

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

  boolean permits(String address, String name) {
    synchronized (buckets) {
      var permitted = ofAddress(address).getAvailableTokens() > 0 && ofAccount(address, name).getAvailableTokens() > 0;
      if (!permitted) {
        LOG.warn("Too many wrong passwords from {}; made to wait.", address);
      }
      return permitted;
    }
  }

  void wrongPassword(String address, String name) {
    synchronized (buckets) {
      ofAddress(address).tryConsume(1);
      ofAccount(address, name).tryConsume(1);
    }
  }

  private Bucket ofAddress(String address) {
    return buckets.computeIfAbsent(address, key -> bucket(PER_ADDRESS));
  }

  private Bucket ofAccount(String address, String name) {
    return buckets.computeIfAbsent(address + "\n" + name, key -> bucket(PER_ACCOUNT));
  }

  private static Bucket bucket(int wrongPasswords) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(wrongPasswords).refillGreedy(wrongPasswords, REFILL))
        .build();
  }
}
