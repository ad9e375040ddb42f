package replaydesk.triage.analysis;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.stage.WorkInput;
import replaydesk.kit.stage.Worker;
import replaydesk.text.language.LanguageDetector;
import replaydesk.triage.evolution.TriageCase;

/** Does the {@link FirstAnalysis} of requests. Loads the language model with the first one. */
@Singleton
public final class FirstAnalysisWorker implements Worker<TriageCase> {

    private final KnownModels models;
    private LanguageDetector detector;

    @Inject
    public FirstAnalysisWorker(KnownModels models) {
        this.models = models;
    }

    @Override
    public String kind() {
        return FirstAnalysis.KIND;
    }

    @Override
    public CaseEvent work(WorkInput<TriageCase> input) {
        return FirstAnalysis.of(input, text -> detector().detect(text), models);
    }

    private synchronized LanguageDetector detector() {
        if (detector == null) {
            detector = LanguageDetector.load();
        }
        return detector;
    }
}
