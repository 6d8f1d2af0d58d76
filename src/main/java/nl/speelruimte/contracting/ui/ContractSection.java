package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.speelruimte.contracting.ContractAction;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** A part of the page of a contract that another room of this module brings, as a bean. */
public interface ContractSection {

  /** The place among the others; the smallest comes first. */
  int order();

  /** What it shows; empty when it has nothing to say. */
  List<Component> content(Page page);

  /** What may be done here, for the head of the page: the buttons of a room, or none. */
  default List<Component> actions(Page page) {
    return List.of();
  }

  /**
   * The page it is shown on.
   *
   * @param asOf from where one looks back; null for the contract as it is now. Looking back offers no actions
   * @param changed shows the page anew after something was done
   */
  record Page(Viewer viewer, ContractDetails details, @Nullable AsOf asOf, Runnable changed) {

    public boolean may(ContractAction action) {
      return details.may().contains(action);
    }
  }
}
