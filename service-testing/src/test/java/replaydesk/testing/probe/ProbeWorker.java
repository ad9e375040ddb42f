package replaydesk.testing.probe;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.kit.stage.WorkInput;
import replaydesk.kit.stage.Worker;
import replaydesk.testing.probe.ProbeStage.ProbeCase;

/**
 * Diagnoses a case by the subject of its registration, which the stage's state has not. Of the product {@code
 * work-fails} it fails the first time, of {@code work-unknown} it knows nothing the first time.
 */
@Singleton
public class ProbeWorker implements Worker<ProbeCase> {

    static final String KIND = "probe-work";

    /** The cases that it worked on, once for each time. */
    static final List<UUID> WORKED_ON = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CaseEvent work(WorkInput<ProbeCase> input) {
        var product = input.view().state().product();
        boolean first = !WORKED_ON.contains(input.view().id());
        WORKED_ON.add(input.view().id());
        if (first && product.equals("work-fails")) {
            throw new IllegalStateException("the first time nothing works");
        }
        if (first && product.equals("work-unknown")) {
            return null;
        }
        var registered = (CaseRegistered) input.read().get(input.view().state().registered().event());
        return new DiagnosisRecorded(registered.subject(), KIND, null);
    }
}
