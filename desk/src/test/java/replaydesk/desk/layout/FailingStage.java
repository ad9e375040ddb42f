package replaydesk.desk.layout;

import java.util.List;
import java.util.Set;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;

/** A stage that fails on a few events, the same ones wherever it runs. */
record FailingStage<S>(Stage<S> stage) implements Stage<S> {

    private static final int ONE_IN = 150;

    @Override
    public S evolve(S state, CaseFact fact) {
        if (Math.floorMod(fact.id().hashCode() * 31 + name().hashCode(), ONE_IN) == 0) {
            throw new IllegalStateException("This one does not go in");
        }
        return stage.evolve(state, fact);
    }

    @Override
    public String name() {
        return stage.name();
    }

    @Override
    public String source() {
        return stage.source();
    }

    @Override
    public int projectionVersion() {
        return stage.projectionVersion();
    }

    @Override
    public Class<S> stateType() {
        return stage.stateType();
    }

    @Override
    public S initial() {
        return stage.initial();
    }

    @Override
    public Set<Class<? extends CaseEvent>> reads() {
        return stage.reads();
    }

    @Override
    public List<Obligation> obligations(CaseView<S> view) {
        return stage.obligations(view);
    }
}
