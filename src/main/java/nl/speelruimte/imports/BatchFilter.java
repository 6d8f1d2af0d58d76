package nl.speelruimte.imports;

import org.jspecify.annotations.Nullable;

/**
 * Which batches to list.
 *
 * @param text part of the file name, or a batch number; empty for all
 * @param openOnly only batches with refused lines that wait
 */
public record BatchFilter(String text, @Nullable String format, @Nullable BatchStatus status, boolean openOnly) {

  public static final BatchFilter ALL = new BatchFilter("", null, null, false);
}
