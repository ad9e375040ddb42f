package replaydesk.history;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.EventType;
import replaydesk.history.evolution.Evolution;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;

/** The read stage: reads every event, appends none and has no obligations. */
@Singleton
public class HistoryStage implements Stage<HistoryCase> {

    private static final Set<Class<? extends CaseEvent>> EVERY_TYPE =
            EventCatalogue.all().stream().map(EventType::event).collect(Collectors.toUnmodifiableSet());

    @Override
    public String name() {
        return "history";
    }

    @Override
    public int projectionVersion() {
        return 6;
    }

    @Override
    public Class<HistoryCase> stateType() {
        return HistoryCase.class;
    }

    @Override
    public HistoryCase initial() {
        return HistoryCase.NEW;
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return EVERY_TYPE;
    }

    @Override
    public HistoryCase evolve(HistoryCase state, CaseFact fact) {
        return Evolution.evolve(state, fact);
    }

    @Override
    public List<Obligation> obligations(CaseView<HistoryCase> view) {
        return List.of();
    }
}
