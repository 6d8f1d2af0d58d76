package nl.speelruimte.demo.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A spending space as it was decided before its year.
 *
 * @param lot null for the whole contract
 * @param decided day of the decision
 */
public record DecidedSpace(Pair pair, int year, @Nullable String lot, long amountCents, LocalDate decided) {}
