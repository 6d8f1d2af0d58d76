package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import java.util.Comparator;
import java.util.List;
import nl.speelruimte.imports.FileFormats;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import org.springframework.stereotype.Component;

/** The filters of the refused lines of all batches. */
@Component
class LineFilters {

  private final Worklist worklist;
  private final FileFormats formats;
  private final PartyDirectory parties;

  LineFilters(Worklist worklist, FileFormats formats, PartyDirectory parties) {
    this.worklist = worklist;
    this.formats = formats;
    this.parties = parties;
  }

  FilterBar bar(Viewer viewer) {
    var known = parties.of(viewer);
    return new FilterBar()
        .search("q", text("exchange.worklist.search"))
        .choice("format", text("exchange.field.format"), formats.of(viewer).stream()
            .map(format -> new Option(format.code(), text(format.titleKey()))).toList())
        .choice("reason", text("exchange.field.reason"), reasons(viewer))
        .choice("provider", text("exchange.field.provider"), PartyOptions.providers(known))
        .choice("municipality", text("exchange.field.municipality"), PartyOptions.municipalities(known));
  }

  static WorklistFilter read(FilterBar bar) {
    return new WorklistFilter(null, LineState.OPEN, bar.value("format").orElse(null),
        bar.value("reason").orElse(null), bar.number("provider").map(ProviderId::new).orElse(null),
        bar.number("municipality").map(MunicipalityId::new).orElse(null), bar.value("q").orElse(""));
  }

  private List<Option> reasons(Viewer viewer) {
    return worklist.reasons(viewer).stream().map(key -> new Option(key, ImportTexts.kind(key)))
        .sorted(Comparator.comparing(Option::label)).toList();
  }
}
