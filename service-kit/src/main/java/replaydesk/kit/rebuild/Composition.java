package replaydesk.kit.rebuild;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.kafka.ConsumerGroup;
import replaydesk.kit.table.Generations;

/**
 * Checks that no other host runs under this host's name with other stages: the two would share one schema and conflict.
 */
@Singleton
final class Composition {

    private final HostedStages stages;
    private final Generations generations;
    private final ConsumerGroup group;
    private final Admin admin;

    Composition(HostedStages stages, Generations generations, ConsumerGroup group, Admin admin) {
        this.stages = stages;
        this.generations = generations;
        this.group = group;
        this.admin = admin;
    }

    /**
     * Fails with an {@link IllegalStateException} that names the remedy. Other versions of the same stages are allowed.
     */
    Uni<Void> check() {
        return generations.otherActiveVersions().map(versions -> versions.stream()
                .filter(version -> !names(version).equals(stages.names())).toList()).chain(this::requireGone);
    }

    private Uni<Void> requireGone(List<String> others) {
        if (others.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var groups = others.stream().collect(Collectors.toMap(group::of, version -> version));
        return Uni.createFrom().completionStage(admin.describeConsumerGroups(groups.keySet()).all().toCompletionStage())
                .onFailure().recoverWithItem(Map.of()).invoke(found -> found.forEach((id, description) -> requireEmpty(groups.get(id), description)))
                .replaceWithVoid();
    }

    private void requireEmpty(String version, ConsumerGroupDescription description) {
        if (!description.members().isEmpty()) {
            throw new IllegalStateException("Expected host " + stages.host() + " to have the stages " + stages.names()
                    + " everywhere, but one with " + names(version) + " runs: stop it, or give one of them another replaydesk.host");
        }
    }

    private static String names(String version) {
        return Stream.of(version.split(",")).map(stage -> stage.substring(0, stage.indexOf(':'))).collect(Collectors.joining(","));
    }
}
