package replaydesk.notification.attempt;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import replaydesk.kit.table.Generations;
import replaydesk.notification.delivery.DeliveryConfig;
import replaydesk.notification.delivery.DeliveryTable;

/**
 * The attempts to deliver mails, and the leases of the instances that make them. Of several instances one takes a mail,
 * for the time of a lease. Of the mails about one case to one person only the first open one is due, so that they go
 * out in the log's order even if some fail. Commits are synchronous: after a crash, no other instance sends a mail that
 * was taken, before its lease ends. A search reads no more rows than it may take, however many wait.
 */
@Singleton
public class Attempts {

    private static final String DUE = """
            select d.id from @delivery d where d.due <= :now order by d.due, d.recorded_at limit :most
               for update skip locked
            """;
    /** Locks as {@link DeliveryTable#LOCK} does, before the rows are updated. */
    private static final String LOCK = "select id from @delivery where id in (:ids) order by id for update";
    private static final String RESCHEDULE = """
            update @delivery d set due = a.next_at from notification.delivery_attempt a
             where a.id = d.id and d.outcome is null and d.id in (:ids)
            """;
    private static final String RELEASE = DeliveryTable.release("select id from @delivery where id in (:ids)");
    private static final String SILENT = "update @delivery set outcome = :outcome, due = null where id in (:ids)";

    private final Mutiny.SessionFactory sessions;
    private final Generations generations;
    private final DeliveryConfig config;
    private final Clock clock;

    Attempts(Mutiny.SessionFactory sessions, Generations generations, DeliveryConfig config, Clock clock) {
        this.sessions = sessions;
        this.generations = generations;
        this.config = config;
        this.clock = clock;
    }

    /** Takes the deliveries that are due and not leased by another instance, up to a batch. */
    public Uni<TakenBatch> take() {
        return durably(session -> session.createNativeQuery(sql(DUE), UUID.class)
                .setParameter("now", clock.instant()).setParameter("most", config.batch()).getResultList()
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(TakenBatch.NONE) : take(session, ids)));
    }

    /** Takes deliveries. A rebuilt projection does not know what an attempt waits for: that one is put off again. */
    private Uni<TakenBatch> take(Mutiny.Session session, List<UUID> ids) {
        var now = clock.instant();
        return known(session, ids).chain(known -> {
            var fresh = ids.stream().filter(id -> !known.containsKey(id)).map(DeliveryAttempt::first).toList();
            var waited = known.values().stream().filter(attempt -> !attempt.nextAt.isAfter(now));
            var all = Stream.concat(waited, fresh.stream()).toList();
            all.forEach(attempt -> attempt.take(now.plus(config.lease())));
            return session.persistAll(fresh.toArray()).chain(() -> store(session, ids, all))
                    .map(released -> TakenBatch.of(all, released || ids.size() == config.batch()));
        });
    }

    /** Stores the results of taken deliveries, and returns their new states. */
    public Uni<TakenBatch> note(Map<UUID, Result> results) {
        return durably(session -> lockedAndKnown(session, results.keySet()).chain(known -> {
            var now = clock.instant();
            results.forEach((id, result) -> known.get(id).apply(result, now, config.attempts(), config.backoff(),
                    config.longestWait()));
            var all = List.copyOf(known.values());
            return store(session, known.keySet(), all).map(released -> TakenBatch.of(all, released));
        }));
    }

    /**
     * Gives deliveries back that were taken but not sent, or whose outcome the log did not take: they wait for a moment
     * and not for the end of their lease. Leaves those alone whose lease has ended: another instance may have them.
     */
    public Uni<Void> putOff(Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().voidItem()
                : durably(session -> lockedAndKnown(session, ids).chain(known -> {
                    var now = clock.instant();
                    var held = known.values().stream().filter(attempt -> attempt.nextAt.isAfter(now)).toList();
                    held.forEach(attempt -> attempt.putOff(now.plus(config.retry())));
                    return store(session, ids, held).replaceWithVoid();
                }));
    }

    /** Makes deliveries due that wait for none, should one have begun to wait while the earlier one ended silently. */
    public Uni<Void> releaseForgotten() {
        return sessions.withTransaction(session -> session.createNativeQuery(sql(DeliveryTable.RELEASE_FORGOTTEN))
                .executeUpdate().replaceWithVoid());
    }

    /** Stores attempts, and returns whether a delivery became due that waited for one of them to end. */
    private Uni<Boolean> store(Mutiny.Session session, Collection<UUID> ids, List<DeliveryAttempt> attempts) {
        return session.flush()
                .chain(() -> update(session, RESCHEDULE, ids))
                .chain(() -> silence(session, attempts))
                .chain(() -> release(session,
                        attempts.stream().filter(a -> a.endedAt != null).map(a -> a.id).toList()));
    }

    private Uni<Boolean> release(Mutiny.Session session, List<UUID> ended) {
        return ended.isEmpty() ? Uni.createFrom().item(false)
                : update(session, RELEASE, ended).map(released -> released > 0);
    }

    /**
     * Marks deliveries that ended without an outcome for the log, so that they are no longer due in this projection.
     */
    private Uni<Void> silence(Mutiny.Session session, List<DeliveryAttempt> attempts) {
        var silent = attempts.stream().filter(a -> a.state.isSilent())
                .collect(Collectors.groupingBy(a -> a.state, Collectors.mapping(a -> a.id, Collectors.toList())));
        var done = Uni.createFrom().voidItem();
        for (var entry : silent.entrySet()) {
            done = done.chain(() -> session.createNativeQuery(sql(SILENT))
                    .setParameter("outcome", entry.getKey().name()).setParameter("ids", entry.getValue())
                    .executeUpdate().replaceWithVoid());
        }
        return done;
    }

    private Uni<Integer> update(Mutiny.Session session, String statement, Collection<UUID> ids) {
        return session.createNativeQuery(sql(statement)).setParameter("ids", ids).executeUpdate();
    }

    private Uni<Map<UUID, DeliveryAttempt>> lockedAndKnown(Mutiny.Session session, Collection<UUID> ids) {
        return session.createNativeQuery(sql(LOCK), UUID.class).setParameter("ids", ids).getResultList()
                .chain(() -> known(session, List.copyOf(ids)));
    }

    private static Uni<Map<UUID, DeliveryAttempt>> known(Mutiny.Session session, List<UUID> ids) {
        return session.createSelectionQuery("from DeliveryAttempt where id in (:ids)", DeliveryAttempt.class)
                .setParameter("ids", ids).getResultList()
                .map(found -> found.stream().collect(Collectors.toMap(attempt -> attempt.id, Function.identity())));
    }

    private String sql(String statement) {
        return generations.current().sql(statement);
    }

    private <T> Uni<T> durably(Function<Mutiny.Session, Uni<T>> work) {
        BiFunction<Mutiny.Session, Mutiny.Transaction, Uni<T>> transaction = (session, tx) -> session
                .createNativeQuery("set local synchronous_commit = on").executeUpdate()
                .chain(() -> work.apply(session));
        return sessions.withTransaction(transaction);
    }
}
