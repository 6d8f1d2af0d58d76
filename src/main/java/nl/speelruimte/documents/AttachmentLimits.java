package nl.speelruimte.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about the files that people attach.
 *
 * @param largestMegabytes the largest that may be attached
 */
@ConfigurationProperties("speelruimte.documents")
public record AttachmentLimits(@DefaultValue("20") int largestMegabytes) {

  private static final int MOST_MEGABYTES = 1_000;

  public AttachmentLimits {
    if (largestMegabytes < 1 || largestMegabytes > MOST_MEGABYTES) {
      throw new IllegalArgumentException("speelruimte.documents.largest-megabytes is " + largestMegabytes
          + " and must be from 1 to " + MOST_MEGABYTES);
    }
  }

  /** The largest, in bytes. */
  public int largest() {
    return largestMegabytes << 20;
  }
}
