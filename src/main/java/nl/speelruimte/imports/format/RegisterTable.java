package nl.speelruimte.imports.format;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;

/** A table of a register that the bureau loads: a known row is amended, a new one added, none removed. */
public final class RegisterTable extends RowFormat {

  private static final Set<Role> LOADERS = Set.of(Role.BUREAU_MANAGER, Role.BUREAU_ANALYST, Role.BUREAU_ADMIN);
  private final String code;
  private final String titleKey;
  private final List<TemplateColumn> columns;
  private final BiFunction<Viewer, Row, List<Reason>> writer;

  private RegisterTable(
      String code, String titleKey, List<TemplateColumn> columns, BiFunction<Viewer, Row, List<Reason>> writer) {
    this.code = code;
    this.titleKey = titleKey;
    this.columns = columns;
    this.writer = writer;
  }

  /** @param writer writes one row, or refuses it by throwing */
  public static RegisterTable of(
      String code, String titleKey, List<TemplateColumn> columns, BiConsumer<Viewer, Row> writer) {
    return flagging(code, titleKey, columns, (viewer, row) -> {
      writer.accept(viewer, row);
      return List.of();
    });
  }

  /** @param writer writes one row and says what is odd about it, or refuses it by throwing */
  public static RegisterTable flagging(
      String code, String titleKey, List<TemplateColumn> columns, BiFunction<Viewer, Row, List<Reason>> writer) {
    return new RegisterTable(code, titleKey, columns, writer);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String titleKey() {
    return titleKey;
  }

  @Override
  public Set<Role> loaders() {
    return LOADERS;
  }

  @Override
  public List<TemplateColumn> columns() {
    return columns;
  }

  @Override
  public String staysKey() {
    return "imports.stays.register";
  }

  @Override
  protected RowLoader open(BatchContext batch) {
    return row -> LineResult.accepted(writer.apply(batch.viewer(), row));
  }
}
