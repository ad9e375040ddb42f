package replaydesk.kit.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Asks the broker whether instances of a version of this host run. */
@Singleton
public final class GroupMembers {

    private final Admin admin;
    private final ConsumerGroup group;

    GroupMembers(Admin admin, ConsumerGroup group) {
        this.admin = admin;
        this.group = group;
    }

    /** Tells whether any instance with this projection version reads the log; fails when the broker does not say. */
    public Uni<Boolean> any(String projectionVersion) {
        var id = group.of(projectionVersion);
        return Uni.createFrom()
                .completionStage(
                        () -> admin.describeConsumerGroups(List.of(id)).describedGroups().get(id).toCompletionStage())
                .map(found -> !found.members().isEmpty())
                .onFailure(GroupMembers::isUnknown).recoverWithItem(false);
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof GroupIdNotFoundException || failure.getCause() instanceof GroupIdNotFoundException;
    }
}
