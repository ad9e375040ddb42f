package replaydesk.kit.maintenance;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import replaydesk.kit.host.HostedStages;
import replaydesk.kit.kafka.GroupMembers;
import replaydesk.kit.kafka.LogConfig;
import replaydesk.kit.table.Generations;
import replaydesk.kit.table.Generations.Unread;

/**
 * Drops generations that nobody reads any more. Every instance notes now and then that it reads its own; one that was
 * replaced, or is of a version of which no instance runs, goes once it was not noted for long enough.
 */
@Singleton
public final class PastGenerations {

    /** Longer than instances take to follow a change, and than they leave between two notes. */
    private static final Duration REPLACED = Duration.ofMinutes(30);

    private final Generations generations;
    private final GroupMembers members;
    private final HostedStages stages;
    private final LogConfig config;

    PastGenerations(Generations generations, GroupMembers members, HostedStages stages, LogConfig config) {
        this.generations = generations;
        this.members = members;
        this.stages = stages;
        this.config = config;
    }

    /** Notes what this instance reads, and drops what nobody has read for long. */
    public Uni<Void> drop() {
        return generations.noteRead()
                .chain(() -> generations.unread(REPLACED, config.keepEarlierVersions())).chain(unread -> {
                    var done = Uni.createFrom().voidItem();
                    for (var past : unread) {
                        done = done.chain(() -> dropUnlessRead(past));
                    }
                    return done;
                });
    }

    /** Instances of a release that notes nothing are still members of their version's group. */
    private Uni<Void> dropUnlessRead(Unread past) {
        boolean own = past.projectionVersion().equals(stages.version());
        var read = own ? Uni.createFrom().item(false) : members.any(past.projectionVersion());
        return read.chain(isRead -> isRead ? Uni.createFrom().voidItem() : generations.drop(past.generation())
                .invoke(() -> Log.infof("Dropped %s, which nobody reads any more", past.generation().schema())));
    }
}
