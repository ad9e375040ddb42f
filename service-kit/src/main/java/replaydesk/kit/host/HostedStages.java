package replaydesk.kit.host;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import replaydesk.kit.stage.Stage;

/** Stages that this host runs, in the order of their names, with properties of the whole list. */
@Singleton
public final class HostedStages {

    private final String host;
    private final List<Stage<?>> stages;
    private final ReadPlans plans;

    @Inject
    HostedStages(@ConfigProperty(name = "replaydesk.host") String host, @Any Instance<Stage<?>> stages) {
        this(host, stages.stream().toList());
    }

    /**
     * @throws IllegalArgumentException if there is no stage, or two have the same name or state type
     */
    public HostedStages(String host, Collection<? extends Stage<?>> stages) {
        this.host = host;
        this.stages = stages.stream().<Stage<?>>map(stage -> stage).sorted(Comparator.comparing(Stage::name)).toList();
        require(!this.stages.isEmpty(), "at least one stage on the class path");
        require(this.stages.stream().map(Stage::name).distinct().count() == size(), "one stage of each name");
        require(this.stages.stream().map(Stage::stateType).distinct().count() == size(),
                "one stage of each state type");
        this.plans = new ReadPlans(this.stages);
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Expected " + what + ", but host " + host + " has " + names());
        }
    }

    /** The host's name. Its schema, its generations and its consumer group are named after it. */
    public String host() {
        return host;
    }

    public List<Stage<?>> all() {
        return stages;
    }

    public int size() {
        return stages.size();
    }

    public Stage<?> get(int index) {
        return stages.get(index);
    }

    /** The stages' names, separated by commas. */
    public String names() {
        return stages.stream().map(Stage::name).collect(Collectors.joining(","));
    }

    /** The version of the host's projection: the versions of all stages, such as {@code closure:1,intake:2}. */
    public String version() {
        return stages.stream().map(stage -> stage.name() + ":" + stage.projectionVersion())
                .collect(Collectors.joining(","));
    }

    /** Returns the index of the stage with this name; -1 when another host has it. */
    public int named(String name) {
        for (int i = 0; i < size(); i++) {
            if (stages.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the stage whose events have this source; -1 when another host writes them. */
    public int ofSource(String source) {
        for (int i = 0; i < size(); i++) {
            if (plans.source(i).equals(source)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the index of the stage with this state.
     *
     * @throws IllegalStateException when no stage has it
     */
    public int withState(Class<?> stateType) {
        for (int i = 0; i < size(); i++) {
            if (stages.get(i).stateType().equals(stateType)) {
                return i;
            }
        }
        throw new IllegalStateException("Expected a hosted stage with the state " + stateType.getName()
                + ", but host " + host + " has " + names());
    }

    /** Returns the plans that tell which stages read an event's payload. */
    public ReadPlans plans() {
        return plans;
    }
}
