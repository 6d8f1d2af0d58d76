package nl.speelruimte.imports.format;

import java.util.List;

/** The header row of a table: CSV or the first sheet of a workbook. */
public record TableHead(List<String> names) implements FileHead {

  public TableHead {
    names = List.copyOf(names);
  }

  /** Whether the header names this column. */
  public boolean has(TemplateColumn column) {
    return names.stream().anyMatch(column::isNamed);
  }

  /** The number of columns that are there, or 0 when one is missing that a table of this format cannot do without. */
  public int fit(List<TemplateColumn> columns) {
    var fit = 0;
    for (var column : columns) {
      var there = has(column);
      if (!there && column.required()) {
        return 0;
      }
      fit += there ? 1 : 0;
    }
    return fit;
  }
}
