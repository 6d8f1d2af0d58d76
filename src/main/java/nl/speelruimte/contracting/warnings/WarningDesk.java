package nl.speelruimte.contracting.warnings;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the attention points of a contract those of today: raises what is so, and resolves what was so and is no longer. */
@Component
@EnableConfigurationProperties(WarningLimits.class)
class WarningDesk {

  private static final Viewer VIEWER = Viewer.system("contract warnings");
  private final WarnedContracts contracts;
  private final AttentionPoints points;
  private final WarningLimits limits;
  private final I18NProvider texts;
  private final JdbcClient jdbc;
  private final Clock clock;

  WarningDesk(WarnedContracts contracts, AttentionPoints points, WarningLimits limits, I18NProvider texts,
      JdbcClient jdbc, Clock clock) {
    this.contracts = contracts;
    this.points = points;
    this.limits = limits;
    this.texts = texts;
    this.jdbc = jdbc;
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
    contract.ifPresent(it -> now.forEach(warning -> raise(it, warning, today)));
    open(id).stream().filter(known -> !still.contains(known)).forEach(gone -> resolve(id, gone));
  }

  private void raise(WarnedContract contract, Warning warning, LocalDate today) {
    var key = warning.key();
    points.raise(VIEWER, new NewPoint(warning.kind().pointKind(),
        subject(contract.id(), key).of(contract.provider()).at(warning.municipality()), warning.severity(), Money.ZERO,
        "contracting.warning." + warning.why(), warning.figures(), warning.audience(), "contracts/" + contract.id()));
    jdbc.sql("""
            INSERT INTO contracting_warning (contract_id, municipality_id, kind, first_on, last_on)
            VALUES (:contract, :municipality, :kind, :today, :today) ON DUPLICATE KEY UPDATE last_on = VALUES(last_on)""")
        .param("contract", contract.id().value()).param("municipality", key.municipality())
        .param("kind", key.kind().name()).param("today", today).update();
  }

  private void resolve(ContractId id, Warning.Key gone) {
    points.resolve(VIEWER, gone.kind().pointKind(), subject(id, gone));
    jdbc.sql("DELETE FROM contracting_warning WHERE contract_id = :id AND municipality_id = :municipality AND kind = :kind")
        .param("id", id.value()).param("municipality", gone.municipality()).param("kind", gone.kind().name()).update();
  }

  private List<Warning.Key> open(ContractId id) {
    return jdbc.sql("SELECT kind, municipality_id FROM contracting_warning WHERE contract_id = :id").param("id", id.value())
        .query((row, _) -> new Warning.Key(WarningKind.valueOf(row.getString(1)), row.getInt(2))).list();
  }

  /** In Dutch: a point keeps words as they are. */
  private String name(DocumentKind kind) {
    return texts.getTranslation("contracting.document-kind." + kind, Locale.of("nl"));
  }

  /** Each municipality has a point of its own: a point belongs to one municipality at most. */
  private static Subject subject(ContractId id, Warning.Key key) {
    return Subject.of("contracting.contract", key.municipality() == 0 ? id : id + "@" + key.municipality());
  }
}
