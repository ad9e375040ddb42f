package replaydesk.kit.host;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.EventType;
import replaydesk.events.catalogue.HistoryImported;
import replaydesk.kit.stage.Stage;

/** Tells which stages read the payload of an event type, so that it is read once for all of them. */
public final class ReadPlans {

    /**
     * Plan for one event type.
     *
     * @param readers for each stage, whether it evolves with the event
     * @param any whether the payload is read at all
     */
    public record ReadPlan(boolean[] readers, boolean any) {
    }

    private final List<Stage<?>> stages;
    private final List<String> sources;
    private final Map<EventType, ReadPlan> plans = new ConcurrentHashMap<>();

    ReadPlans(List<Stage<?>> stages) {
        this.stages = stages;
        this.sources = stages.stream().map(Stage::source).toList();
    }

    String source(int stage) {
        return sources.get(stage);
    }

    /**
     * Returns the plan for a type. Every stage reads the registration and the end of an import, which make the case's
     * identity.
     */
    public ReadPlan of(EventType type) {
        return plans.computeIfAbsent(type, t -> plan(t.event()));
    }

    private ReadPlan plan(Class<? extends CaseEvent> event) {
        boolean identity = event == CaseRegistered.class || event == HistoryImported.class;
        var readers = new boolean[stages.size()];
        boolean any = identity;
        for (int i = 0; i < readers.length; i++) {
            readers[i] = identity || stages.get(i).reads().contains(event);
            any |= readers[i];
        }
        return new ReadPlan(readers, any);
    }
}
