package replaydesk.triage.analysis;

import jakarta.inject.Singleton;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.stage.WorkInput;
import replaydesk.kit.stage.Worker;
import replaydesk.text.language.LanguageDetector;
import replaydesk.triage.evolution.TriageCase;

/** Does the {@link FirstAnalysis} of requests. Loads the language model with the first one. */
@Singleton
public final class FirstAnalysisWorker implements Worker<TriageCase> {

    private LanguageDetector detector;

    @Override
    public String kind() {
        return FirstAnalysis.KIND;
    }

    @Override
    public CaseEvent work(WorkInput<TriageCase> input) {
        return FirstAnalysis.of(input, text -> detector().detect(text));
    }

    private synchronized LanguageDetector detector() {
        if (detector == null) {
            detector = LanguageDetector.load();
        }
        return detector;
    }
}
