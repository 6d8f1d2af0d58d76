package nl.speelruimte.access;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.LotFilter;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.imports.BatchFilter;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.parties.ProviderFilter;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.util.ClassUtils;

/** Makes the arguments of a call about somebody, by the type and the name of each parameter. */
final class ArgumentBook {

  private static final List<Arguments> ROOMS = Rooms.all(Arguments.class);
  private static final FileDraft FILE = new FileDraft("besluit.pdf", "%PDF-1.7 test".getBytes());

  private final World world;
  private final Function<World.Cell, SpaceDetails> details;

  ArgumentBook(World world, Function<World.Cell, SpaceDetails> details) {
    this.world = world;
    this.details = details;
  }

  /** Every combination of arguments after the viewer. */
  List<List<Object>> calls(Method method, World.Cell about) {
    List<List<Object>> calls = List.of(List.of());
    for (var parameter : List.of(method.getParameters()).subList(1, method.getParameterCount())) {
      var wider = new ArrayList<List<Object>>();
      for (var call : calls) {
        for (var value : values(parameter, about)) {
          var longer = new ArrayList<>(call);
          longer.add(value);
          wider.add(longer);
        }
      }
      calls = wider;
    }
    return calls;
  }

  private List<?> values(Parameter parameter, World.Cell about) {
    var type = parameter.getType();
    var name = parameter.getName();
    for (var room : ROOMS) {
      var ofRoom = room.values(parameter, world, about);
      // Two rooms may give their drafts the same name.
      if (!ofRoom.isEmpty() && ofRoom.stream().allMatch(value -> ClassUtils.isAssignableValue(type, value))) {
        return ofRoom;
      }
    }
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    if (type == int.class) {
      return switch (name) {
        case "year" -> List.of(about.year());
        case "atMost" -> List.of(5);
        default -> List.of(0);
      };
    }
    if (type == long.class) {
      return switch (name) {
        case "entry" -> List.of(about.entry());
        case "line", "id" -> List.of(about.line());
        case "after" -> List.of(-1L);
        case "upTo" -> List.of(Long.MAX_VALUE);
        default -> List.of(about.batch(), world.sharedBatch(), about.factBatch());
      };
    }
    if (type == List.class) {
      return switch (name) {
        case "references" -> List.of(List.of("REF-1"));
        case "batches" -> List.of(List.of(about.factBatch()));
        default -> List.of(List.of());
      };
    }
    var known = ofParties(type, about);
    if (known.isEmpty()) {
      known = ofFilters(type, about);
    }
    if (known.isEmpty()) {
      known = ofCommands(type, about);
    }
    if (known.isEmpty()) {
      throw new AssertionError("ArgumentBook does not know how to make %s %s of %s: add it, so that the method is tried"
          .formatted(type.getSimpleName(), name, parameter.getDeclaringExecutable()));
    }
    return known;
  }

  private List<?> ofParties(Class<?> type, World.Cell about) {
    return switch (type.getSimpleName()) {
      case "ProviderId" -> List.of(provider(about));
      case "MunicipalityId" -> List.of(municipality(about));
      case "GroupId" -> List.of(new GroupId(world.group()));
      case "LotId" -> List.of(new LotId(about.lot()));
      case "ContractId" -> List.of(new ContractId(about.contract()));
      case "SpaceId" -> List.of(new SpaceId(about.space()));
      case "SpaceDetails" -> List.of(details.apply(about));
      case "UUID" -> List.of(about.document(), about.space());
      case "Collection" -> List.of(List.of(about.document()));
      case "Subject" -> List.of(Subject.of("spending.space", about.space()),
          Subject.of("spending.space", about.space()).of(provider(about)).at(municipality(about)));
      default -> List.of();
    };
  }

  private List<?> ofFilters(Class<?> type, World.Cell about) {
    var year = SpaceFilter.ofYear(about.year());
    return switch (type.getSimpleName()) {
      case "String" -> List.of("", about.mark(), "45", "JW323");
      case "boolean" -> List.of(true, false);
      case "AsOf" -> List.of(AsOf.endOf(LocalDate.of(about.year(), 12, 31)));
      case "LocalDate" -> List.of(LocalDate.of(2026, 11, 22));
      case "Pageable" -> List.<Pageable>of(PageRequest.of(0, 1000));
      case "Period" -> List.of(Period.ofYear(about.year()),
          new Period(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 12, 31)));
      case "SpaceFilter" -> List.of(year, year.of(provider(about)), year.at(municipality(about)),
          year.under(new LotId(about.lot())), year.in(new GroupId(world.group())), 
          new SpaceFilter(about.year(), null, null, null, null, Set.of(), about.mark()));
      case "ContractFilter" -> List.of(ContractFilter.ALL, ContractFilter.of(provider(about)),
          ContractFilter.of(new LotId(about.lot())),
          new ContractFilter(about.mark(), null, null, municipality(about), ContractStatus.ACTIVE));
      case "LotFilter" -> List.of(LotFilter.ALL, new LotFilter("", null, municipality(about)));
      case "ProviderFilter" -> List.of(ProviderFilter.ALL);
      case "AttentionFilter" -> List.of(AttentionFilter.OPEN, AttentionFilter.of(provider(about)),
          new AttentionFilter(null, municipality(about), "spending.", true));
      case "BatchFilter" -> List.of(BatchFilter.ALL, new BatchFilter(about.mark(), null, null, false),
          new BatchFilter("", null, null, true));
      case "WorklistFilter" -> List.of(new WorklistFilter(null, null), new WorklistFilter(about.batch(), null),
          new WorklistFilter(world.sharedBatch(), null),
          new WorklistFilter(null, null, null, null, provider(about), municipality(about), ""));
      default -> List.of();
    };
  }

  private List<?> ofCommands(Class<?> type, World.Cell about) {
    var day = LocalDate.of(about.year(), 6, 1);
    return switch (type.getSimpleName()) {
      case "byte[]" -> List.of("%PDF-1.7 test".getBytes());
      case "FileDraft" -> List.of(FILE);
      case "InputStream" -> List.<InputStream>of(new ByteArrayInputStream("AGB-code;CBS-code\n1;2\n".getBytes()));
      case "Map" -> List.of(Map.of("Kolom", "waarde"));
      case "Supplier" -> List.<Supplier<?>>of(() -> "done");
      case "Object" -> List.of(world.parties());
      case "RehearsalWatch" -> List.<ImportDesk.RehearsalWatch>of((file, share) -> { });
      case "SpaceDraft" -> List.of(new SpaceDraft(provider(about), municipality(about), about.year(), about.mark(),
          null, Money.ofEuros(10), day, "omdat"));
      case "AdjustmentDraft" -> List.of(new AdjustmentDraft(Money.ofEuros(10), day, "omdat",
          FILE, 0));
      case "NewPoint" -> List.of(new NewPoint("spending.over", Subject.of("spending.space", UUID.randomUUID()),
          Severity.ACT, Money.ofEuros(1), "spending.over", List.of(), Set.of(Side.BUREAU), "x"));
      default -> List.of();
    };
  }

  private static ProviderId provider(World.Cell about) {
    return about.owner().provider();
  }

  private static MunicipalityId municipality(World.Cell about) {
    return about.owner().municipality();
  }
}
