package nl.speelruimte.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Remembers the most that was still in the heap after a collection: what a program really needs. */
final class HeapWatch {

  private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
      .filter(pool -> pool.getType() == MemoryType.HEAP).map(pool -> pool.getName()).collect(Collectors.toSet());
  private final AtomicLong most = new AtomicLong();

  static HeapWatch start() {
    var watch = new HeapWatch();
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector).addNotificationListener((said, _) -> {
        if (GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION.equals(said.getType())) {
          watch.note(GarbageCollectionNotificationInfo.from((CompositeData) said.getUserData()));
        }
      }, null, null);
    }
    return watch;
  }

  private void note(GarbageCollectionNotificationInfo collection) {
    var left = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
        .filter(pool -> heap.contains(pool.getKey())).mapToLong(pool -> pool.getValue().getUsed()).sum();
    most.accumulateAndGet(left, Math::max);
  }

  long megabytes() {
    return most.get() >> 20;
  }
}
