package replaydesk.kit.command;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Singleton;
import replaydesk.kit.cases.CaseReader;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.host.StateOf;

/** Makes {@link Commands} and {@link CaseViews} for the state that an injection point names. */
@Singleton
final class CommandsProducer {

    private final CommandRuntime runtime;
    private final CaseReader reader;
    private final HostedStages stages;

    CommandsProducer(CommandRuntime runtime, CaseReader reader, HostedStages stages) {
        this.runtime = runtime;
        this.reader = reader;
        this.stages = stages;
    }

    @Produces
    @Dependent
    <S> Commands<S> commands(InjectionPoint point) {
        int stage = stage(point);
        return new Commands<>(runtime, Cases.of(reader, stage), stages.get(stage).source());
    }

    @Produces
    @Dependent
    <S> CaseViews<S> views(InjectionPoint point) {
        return new CaseViews<>(Cases.of(reader, stage(point)));
    }

    private int stage(InjectionPoint point) {
        return stages.withState(StateOf.type(point.getType()));
    }
}
