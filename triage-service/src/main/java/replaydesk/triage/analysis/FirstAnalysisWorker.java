package replaydesk.triage.analysis;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.stage.WorkInput;
import replaydesk.kit.stage.Worker;
import replaydesk.triage.evolution.TriageCase;

/** Does the {@link FirstAnalysis} of requests. */
@Singleton
public final class FirstAnalysisWorker implements Worker<TriageCase> {

    private final KnownModels models;
    private final Languages languages;

    @Inject
    public FirstAnalysisWorker(KnownModels models, Languages languages) {
        this.models = models;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return FirstAnalysis.KIND;
    }

    @Override
    public CaseEvent work(WorkInput<TriageCase> input) {
        return FirstAnalysis.of(input, languages::of, models);
    }
}
