package nl.speelruimte.contracting;

import nl.speelruimte.kernel.LotId;
import org.jspecify.annotations.Nullable;

/**
 * A lot in a list.
 *
 * @param municipalities how many buy it
 * @param contracts how many contracts for it the viewer may see
 */
public record LotRow(
    LotId id,
    String procurement,
    String code,
    String name,
    @Nullable String budgetGroup,
    DeliveryVariant variant,
    int municipalities,
    int contracts) {}
