package replaydesk.kit.rebuild;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.kafka.GroupMembers;
import replaydesk.kit.table.Generations;

/**
 * Checks that no other host runs under this host's name with other stages: the two would share one schema and conflict.
 */
@Singleton
final class Composition {

    private final HostedStages stages;
    private final Generations generations;
    private final GroupMembers members;

    Composition(HostedStages stages, Generations generations, GroupMembers members) {
        this.stages = stages;
        this.generations = generations;
        this.members = members;
    }

    /**
     * Fails with an {@link IllegalStateException} that names the remedy. Other versions of the same stages are allowed.
     */
    Uni<Void> check() {
        return generations.otherActiveVersions().map(versions -> versions.stream()
                .filter(version -> !names(version).equals(stages.names())).toList()).chain(this::requireGone);
    }

    private Uni<Void> requireGone(List<String> others) {
        var checked = Uni.createFrom().voidItem();
        for (var version : others) {
            checked = checked.chain(() -> requireGone(version));
        }
        return checked;
    }

    /** A broker that does not say keeps nobody from starting. */
    private Uni<Void> requireGone(String version) {
        return members.any(version).onFailure().recoverWithItem(false).invoke(any -> {
            if (any) {
                throw new IllegalStateException("Expected host " + stages.host() + " to have the stages "
                        + stages.names() + " everywhere, but one with " + names(version)
                        + " runs: stop it, or give one of them another replaydesk.host");
            }
        }).replaceWithVoid();
    }

    private static String names(String version) {
        return Stream.of(version.split(",")).map(stage -> stage.substring(0, stage.indexOf(':')))
                .collect(Collectors.joining(","));
    }
}
