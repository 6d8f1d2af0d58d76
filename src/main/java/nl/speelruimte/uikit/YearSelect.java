package nl.speelruimte.uikit;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;

/** A calendar year out of those there are figures for. */
public final class YearSelect extends Select<Integer> {

  public YearSelect(Collection<Integer> years, int chosen) {
    setLabel(getTranslation("uikit.year.label"));
    setItems(years);
    setItemLabelGenerator(year -> Integer.toString(year));
    setValue(chosen);
    addClassName("year-select");
  }
}
