package replaydesk.kit.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Singleton;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.host.StateOf;

/** Makes {@link Cases} for the state that an injection point names. */
@Singleton
final class CasesProducer {

    private final CaseReader reader;
    private final HostedStages stages;

    CasesProducer(CaseReader reader, HostedStages stages) {
        this.reader = reader;
        this.stages = stages;
    }

    @Produces
    @Dependent
    <S> Cases<S> cases(InjectionPoint point) {
        return Cases.of(reader, stages.withState(StateOf.type(point.getType())));
    }
}
