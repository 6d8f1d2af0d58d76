package nl.speelruimte.contracting.warnings;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.dossier.DocumentKind;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the attention points of a contract those of today: raises what is so, and resolves what was so and is no longer. */
@Component
@EnableConfigurationProperties(WarningLimits.class)
class WarningDesk {

  private final WarnedContracts contracts;
  private final WarningPoints points;
  private final WarningLimits limits;
  private final I18NProvider texts;
  private final Clock clock;

  WarningDesk(WarnedContracts contracts, WarningPoints points, WarningLimits limits, I18NProvider texts, Clock clock) {
    this.contracts = contracts;
    this.points = points;
    this.limits = limits;
    this.texts = texts;
    this.clock = clock;
  }

  /** Those that have to be looked at today. */
  List<ContractId> toLookAt() {
    return contracts.toLookAt(LocalDate.now(clock).minusDays(limits.afterEndDays()));
  }

  @Transactional
  public void look(ContractId id) {
    var today = LocalDate.now(clock);
    var contract = contracts.find(id, today);
    var now = contract.map(it -> new ContractWarnings(it, today, limits, this::name).all()).orElse(List.of());
    var still = now.stream().map(Warning::key).collect(Collectors.toSet());
    contract.ifPresent(it -> now.forEach(warning -> points.raise(it, warning)));
    points.open(id).stream().filter(known -> !still.contains(known)).forEach(gone -> points.resolve(id, gone));
  }

  /** In Dutch: a point keeps words as they are. */
  private String name(DocumentKind kind) {
    return texts.getTranslation("contracting.document-kind." + kind, Locale.of("nl"));
  }
}
