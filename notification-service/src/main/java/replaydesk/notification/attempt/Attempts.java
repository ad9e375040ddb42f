package replaydesk.notification.attempt;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import replaydesk.kit.table.Generations;
import replaydesk.notification.delivery.DeliveryConfig;

/**
 * The attempts to deliver mails, and the leases of the instances that make them. Of several instances one takes a mail,
 * for the time of a lease. It takes it only once all earlier mails about the same case to the same person have ended,
 * so that mails go out in the log's order even if some fail. Commits are synchronous: after a crash, no other instance
 * sends a mail that was taken, before its lease ends.
 */
@Singleton
public class Attempts {

    private static final String DUE = """
            select d.id from @delivery d left join notification.delivery_attempt a on a.id = d.id
             where d.outcome is null and (a.id is null or a.next_at <= :now) and (a.ended_at is not null or not exists (
                   select 1 from @delivery e left join notification.delivery_attempt b on b.id = e.id
                    where e.case_id = d.case_id and e.recipient = d.recipient and e.log_offset < d.log_offset
                      and e.outcome is null and b.ended_at is null))
             order by d.recorded_at limit :most for update of d skip locked
            """;
    private static final String SILENT = "update @delivery set outcome = :outcome where id in (:ids)";

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
    public Uni<List<Taken>> take() {
        return durably(session -> session
                .createNativeQuery(generations.current().sql(DUE), UUID.class)
                .setParameter("now", clock.instant()).setParameter("most", config.batch()).getResultList()
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(List.of()) : take(session, ids)));
    }

    private Uni<List<Taken>> take(Mutiny.Session session, List<UUID> ids) {
        var until = clock.instant().plus(config.lease());
        return known(session, ids).chain(known -> {
            var fresh = ids.stream().filter(id -> !known.containsKey(id)).map(DeliveryAttempt::first).toList();
            var all = ids.stream().map(known::get).filter(attempt -> attempt != null).collect(Collectors.toList());
            all.addAll(fresh);
            all.forEach(attempt -> attempt.take(until));
            return session.persistAll(fresh.toArray()).call(() -> silence(session, all)).call(session::flush)
                    .replaceWith(() -> all.stream().map(Taken::of).toList());
        });
    }

    /** Stores the results of taken deliveries, and returns their new states. */
    public Uni<List<Taken>> note(Map<UUID, Result> results) {
        return durably(session -> known(session, List.copyOf(results.keySet())).chain(known -> {
            var now = clock.instant();
            results.forEach((id, result) -> known.get(id).apply(result, now, config.attempts(), config.backoff(),
                    config.longestWait()));
            var all = List.copyOf(known.values());
            return silence(session, all).call(session::flush).replaceWith(() -> all.stream().map(Taken::of).toList());
        }));
    }

    /**
     * Marks deliveries that ended without an outcome for the log, so that they are no longer due in this projection.
     */
    private Uni<Void> silence(Mutiny.Session session, List<DeliveryAttempt> attempts) {
        var silent = attempts.stream().filter(a -> a.state.isSilent())
                .collect(Collectors.groupingBy(a -> a.state, Collectors.mapping(a -> a.id, Collectors.toList())));
        var done = Uni.createFrom().voidItem();
        for (var entry : silent.entrySet()) {
            done = done.chain(() -> session.createNativeQuery(generations.current().sql(SILENT))
                    .setParameter("outcome", entry.getKey().name()).setParameter("ids", entry.getValue())
                    .executeUpdate().replaceWithVoid());
        }
        return done;
    }

    private static Uni<Map<UUID, DeliveryAttempt>> known(Mutiny.Session session, List<UUID> ids) {
        return session.createSelectionQuery("from DeliveryAttempt where id in (:ids)", DeliveryAttempt.class)
                .setParameter("ids", ids).getResultList()
                .map(found -> found.stream().collect(Collectors.toMap(attempt -> attempt.id, Function.identity())));
    }

    private <T> Uni<T> durably(Function<Mutiny.Session, Uni<T>> work) {
        BiFunction<Mutiny.Session, Mutiny.Transaction, Uni<T>> transaction = (session, tx) -> session
                .createNativeQuery("set local synchronous_commit = on").executeUpdate().chain(() -> work.apply(session));
        return sessions.withTransaction(transaction);
    }
}
