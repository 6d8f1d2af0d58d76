package nl.speelruimte.contracting.warnings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.changes.ContractChanges;
import nl.speelruimte.contracting.changes.TheCalendar;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A contract of which warnings come as the days go by. */
@DatabaseTest
abstract class WarnedInTime {

  @Autowired BeanFactory beans;
  @Autowired WarningDesk desk;
  @Autowired WarningRounds rounds;
  @Autowired AttentionPoints points;
  @Autowired ContractChanges changes;
  @Autowired Contracts contracts;
  @Autowired JdbcClient jdbc;
  ContractFixtures make;
  ProviderId provider;
  MunicipalityId place;
  MunicipalityId elsewhere;
  String number;
  ContractId contract;

  /** A contract of 2025 and 2026, notice by 30 June 2026, two extensions of a year, one tariff until 31 May 2026. */
  @BeforeEach
  void aContract() {
    var parties = new PartyFixtures(beans);
    make = new ContractFixtures(beans);
    provider = parties.provider("Zonnehof");
    place = parties.municipality("Rozendorp");
    elsewhere = parties.municipality("Elders");
    make.lot("A1", place);
    number = make.contract(provider, ContractStatus.ACTIVE, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31),
        List.of("A1"), place);
    contract = make.id(number);
    signed(contract);
  }

  void signed(ContractId of) {
    var file = UUID.randomUUID();
    jdbc.sql("""
            INSERT INTO documents_file (id, name, type, size, sha256, content, uploaded_by, uploaded_at)
            VALUES (:id, 'contract.pdf', 'PDF', 1, REPEAT('a', 64), 'x', 'Test', '2024-01-01')""").param("id", file.toString())
        .update();
    var document = jdbc.sql("""
            INSERT INTO contracting_document (contract_id, kind, title) VALUES (:id, 'CONTRACT', 'Contract') RETURNING id""")
        .param("id", of.value()).query(Integer.class).single();
    jdbc.sql("""
            INSERT INTO contracting_document_edition (document_id, number, file_id, file_name, sha256, reason, recorded_at,
              actor, actor_organisation)
            VALUES (:document, 1, :file, 'contract.pdf', REPEAT('a', 64), 'Test', '2024-01-01', 'Test', 'Test')""")
        .param("document", document).param("file", file.toString()).update();
  }

  int version() {
    return contracts.details(SomeViewer.bureau(), contract).version();
  }

  static void asBureau(String day, Runnable work) {
    SecurityContextHolder.getContext().setAuthentication(
        new TestingAuthenticationToken("test", "", Role.BUREAU_MANAGER.authority()));
    try {
      at(day, () -> {
        work.run();
        return true;
      });
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  List<PointRow> bureau() {
    return of(SomeViewer.bureau());
  }

  List<PointRow> of(Viewer viewer) {
    return points.rows(viewer, AttentionFilter.of(provider), Pageable.unpaged());
  }

  void lookOn(String day) {
    at(day, () -> {
      desk.look(contract);
      return true;
    });
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, PortalClock.ZONE);
  }

  static <T> T at(String day, Supplier<T> work) {
    return PortalClock.at(LocalDate.parse(day).atTime(6, 0).atZone(PortalClock.ZONE).toInstant(), work);
  }

  void night(String day) {
    at(day, () -> {
      TheCalendar.moveOn(beans);
      return true;
    });
  }

  void forgetOthers() {
    jdbc.sql("DELETE FROM attention_point WHERE kind LIKE 'contracting.%' AND provider_id <> :own")
        .param("own", provider.value()).update();
    jdbc.sql("DELETE FROM contracting_warning WHERE contract_id <> :own").param("own", contract.value()).update();
  }
}
