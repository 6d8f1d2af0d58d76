package nl.speelruimte.plans.judging.ui;

import java.util.function.Function;
import nl.speelruimte.plans.judging.Judgement;
import nl.speelruimte.plans.judging.JudgementDraft;
import nl.speelruimte.uikit.kept.KeptTexts;

/**
 * How judgements are given from a sheet that may be written on.
 *
 * @param kept keeps a reason in the browser of this assessor until it is saved: it is nowhere else to be read
 * @param command gives a judgement to the service
 * @param saved what follows when one was kept
 */
record Giving(KeptTexts kept, Function<JudgementDraft, Judgement> command, Runnable saved) {}
