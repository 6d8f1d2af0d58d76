package nl.speelruimte.access;

import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.ProcedureKind;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.contracting.changes.AmendmentDraft;
import nl.speelruimte.contracting.changes.ExtensionDraft;
import nl.speelruimte.contracting.changes.NoticeBy;
import nl.speelruimte.contracting.changes.NoticeDraft;
import nl.speelruimte.contracting.changes.StepDraft;
import nl.speelruimte.contracting.dossier.AssignmentDraft;
import nl.speelruimte.contracting.dossier.DocumentDraft;
import nl.speelruimte.contracting.dossier.DocumentKind;
import nl.speelruimte.contracting.dossier.EditionDraft;
import nl.speelruimte.contracting.dossier.ParameterDraft;
import nl.speelruimte.contracting.dossier.ParameterKey;
import nl.speelruimte.contracting.dossier.SubcontractorDraft;
import nl.speelruimte.contracting.dossier.SubcontractorEnd;
import nl.speelruimte.contracting.register.ByHand;
import nl.speelruimte.contracting.register.Drafts.ContractDraft;
import nl.speelruimte.contracting.register.Drafts.LotDraft;
import nl.speelruimte.contracting.register.Drafts.PartDraft;
import nl.speelruimte.contracting.register.Drafts.ProcurementDraft;
import nl.speelruimte.contracting.register.Drafts.ProductDraft;
import nl.speelruimte.contracting.register.Drafts.SuccessionDraft;
import nl.speelruimte.contracting.tariffs.IndexationDraft;
import nl.speelruimte.contracting.tariffs.IndexationDraft.Selection;
import nl.speelruimte.contracting.tariffs.IndexationPreview;
import nl.speelruimte.contracting.tariffs.NewTariff;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;

/** What the rooms of contracting are asked and told. */
final class ContractingArguments implements Arguments {

  @Override
  public List<?> values(Parameter parameter, World world, World.Cell about) {
    var day = LocalDate.of(about.year(), 6, 1);
    var room = parameter.getDeclaringExecutable().getDeclaringClass().getPackageName();
    if (!room.startsWith("nl.speelruimte.contracting.")) {
      return List.of();
    }
    if (parameter.getType() == long.class && parameter.getName().equals("entry")) {
      return List.of(about.id("contractEntry", Long.class));
    }
    return switch (parameter.getName()) {
      case "edition" -> List.of(about.id("edition", Long.class));
      case "document" -> List.of(about.id("contractDocument", Integer.class));
      case "indexation" -> List.of(about.id("indexation", Integer.class));
      case "subcontractor" -> List.of(about.id("subcontractor", Integer.class));
      default -> drafts(parameter, about, day);
    };
  }

  /** What is written by the method of that name. */
  private static Object byHand(Parameter parameter, World.Cell about) {
    var first = LocalDate.of(about.year(), 1, 1);
    return switch (parameter.getDeclaringExecutable().getName()) {
      case "procurement" -> new ProcurementDraft("NIEUW", "Nieuw", ProcedureKind.SAS, first, first.plusYears(1));
      case "lot" -> new LotDraft("NIEUW", "N1", "Nieuw", null, DeliveryVariant.EFFORT, List.of());
      case "succession" -> new SuccessionDraft("NIEUW", null, null);
      case "part" -> new PartDraft("NIEUW", "N1", null, first, null, null);
      case "product" -> new ProductDraft("45", "NIEUW", "Nieuw", "04", DeliveryVariant.EFFORT);
      default -> new ContractDraft("NIEUW", "QX000001", "NIEUW", first, first.plusYears(1), ContractStatus.DRAFT, 6, 0,
          12, List.of(), List.of());
    };
  }

  private static List<?> drafts(Parameter parameter, World.Cell about, LocalDate day) {
    var file = new FileDraft("brief.pdf", "%PDF-1.7 test".getBytes());
    return switch (parameter.getType().getSimpleName()) {
      case "ByHand" -> List.of(new ByHand<>(null, byHand(parameter, about), "omdat"));
      case "NewTariff" -> List.of(new NewTariff(new ProductRow(1, "45", "QKPRD", "Product", "04", DeliveryVariant.EFFORT),
          new LotId(about.lot()), null, "04", Money.ofEuros(1), day, null, true, "omdat"));
      case "IndexationDraft" -> List.of(new IndexationDraft(new BigDecimal("4"), null, day, Selection.EVERYTHING));
      case "IndexationPreview" -> List.of(new IndexationPreview(List.of(), List.of()));
      case "DocumentDraft" -> List.of(new DocumentDraft(DocumentKind.VOG, "VOG", day, "omdat", file));
      case "EditionDraft" -> List.of(new EditionDraft(day, "omdat", file, 1));
      case "SubcontractorDraft" -> List.of(new SubcontractorDraft("Hulp", "12345678", day, day, null, "omdat"));
      case "SubcontractorEnd" -> List.of(new SubcontractorEnd(day, "omdat", 0));
      case "ParameterDraft" -> List.of(
          new ParameterDraft(ParameterKey.CLAIM_DEADLINE_MONTHS, 3, day, null, "omdat"));
      case "AssignmentDraft" -> List.of(new AssignmentDraft(Quarter.of(day), "Doelen", "omdat", 1));
      case "StepDraft" -> List.of(new StepDraft(ContractStatus.SUSPENDED, day, "omdat", 0));
      case "AmendmentDraft" -> List.of(
          new AmendmentDraft(day, "Over", "Tekst", "omdat", AmendmentDraft.Changes.NONE, null, 0));
      case "ExtensionDraft" -> List.of(new ExtensionDraft("omdat", null, 0));
      case "NoticeDraft" -> List.of(
          new NoticeDraft(NoticeBy.REGION, day, LocalDate.of(about.year(), 12, 31), "omdat", null, 0));
      default -> List.of();
    };
  }
}
