package replaydesk.system.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.catalogue.TargetsSet;
import replaydesk.system.api.Api;
import replaydesk.stack.layout.Layout;
import replaydesk.system.log.Replay;
import replaydesk.system.stack.Stack;

/**
 * Bounded load on the edge: a number of clients, each of which takes case after case through its steps, with a pause
 * after each command.
 */
public final class Load implements AutoCloseable {

    /** The number of mails for a case: on registration, question, message, proposal, closure and feedback request. */
    private static final int MAILS = 6;

    private final List<Api> edges;
    private final AtomicInteger calls = new AtomicInteger();
    private final String name = "load-" + UUID.randomUUID().toString().substring(0, 8);
    private final ScheduledExecutorService clients;
    private final AtomicInteger walks = new AtomicInteger();
    private final AtomicInteger walking = new AtomicInteger();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Set<UUID> completed = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> otherwise = new ConcurrentHashMap<>();
    private volatile boolean ending;

    private Load(List<Api> edges, int clients) {
        this.edges = edges;
        this.clients = Executors.newScheduledThreadPool(clients);
    }

    /** Starts the load with that number of clients, each with a pause between its commands. */
    public static Load begin(int clients, Duration pause) {
        return begin(List.of(Stack.edge()), clients, pause);
    }

    /** Starts the load on several edges. They take the requests in turn, whichever of them answered before. */
    public static Load begin(List<Api> edges, int clients, Duration pause) {
        var load = new Load(List.copyOf(edges), clients);
        for (int i = 0; i < clients; i++) {
            load.clients.scheduleWithFixedDelay(load.new Client(), i * 10L, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
        return load;
    }

    private final class Client implements Runnable {
        private Walk walk;

        @Override
        public void run() {
            try {
                if (walk == null && !ending) {
                    walking.incrementAndGet();
                    walk = new Walk(Load.this::edge, name + "-" + walks.incrementAndGet());
                }
                if (walk != null) {
                    walk.tryOnce(acknowledged::add, why -> otherwise.merge(why, 1, Integer::sum));
                    if (walk.over()) {
                        completed.add(walk.caseId());
                        walk = null;
                        walking.decrementAndGet();
                    }
                }
            } catch (Throwable e) {
                otherwise.merge(e.toString(), 1, Integer::sum);
            }
        }
    }

    private Api edge() {
        return edges.get(Math.floorMod(calls.getAndIncrement(), edges.size()));
    }

    public Collection<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** Waits until so many more commands are acknowledged. */
    public Load goesOn(int more) {
        int before = acknowledged.size();
        await("acknowledgements to go on").atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(100))
                .until(() -> acknowledged.size() >= before + more);
        return this;
    }

    /** Lets the clients finish their present cases and begin no other. */
    public Load finish() {
        ending = true;
        try {
            await("the clients to finish").atMost(Duration.ofMinutes(3)).until(() -> walking.get() == 0);
        } finally {
            close();
        }
        return this;
    }

    /** The answers and failures other than acknowledgements, with the number of each. */
    public Map<String, Integer> otherwise() {
        return new TreeMap<>(otherwise);
    }

    /**
     * Checks the log. Every acknowledged command is accepted exactly once, with the event that the client was told. No
     * case is registered twice. Every case has the events that fulfil the stages' obligations.
     */
    public void verify(Replay replay) {
        var accepted = replay.accepted().filter(record -> record.headers().commandId() != null)
                .collect(Collectors.groupingBy(record -> record.headers().commandId()));
        assertThat(acknowledged).allSatisfy(told -> assertThat(accepted.get(told.command())).as("the log on %s", told)
                .singleElement().satisfies(record -> {
                    assertThat(record.headers().id()).isEqualTo(told.event());
                    assertThat(record.headers().subject()).isEqualTo(told.caseId());
                }));
        assertThat(completed).hasSize(walks.get());
        var numbers = replay.cases().stream().map(id -> replay.accepted(id, CaseRegistered.class)).toList();
        assertThat(numbers).allSatisfy(registrations -> assertThat(registrations).hasSize(1));
        assertThat(numbers.stream().map(registrations -> registrations.getFirst().number())).doesNotHaveDuplicates();
        completed.forEach(id -> {
            assertThat(replay.accepted(id, CaseClassified.class)).as("classified %s", id).hasSize(1);
            assertThat(replay.accepted(id, CaseRouted.class)).as("routed %s", id).hasSizeBetween(0, 1);
            assertThat(replay.accepted(id, TargetsSet.class)).as("targets of %s", id).hasSize(1);
            // Apart, a case may be closed before triage has read the answer: the obligation to link the two is then
            // gone.
            assertThat(replay.accepted(id, InformationProvided.class)).as("information on %s", id)
                    .hasSizeBetween(Stack.running().settings().layout() == Layout.DESK ? 1 : 0, 1);
            assertThat(replay.accepted(id, CaseClosed.class)).as("closed %s", id).hasSize(1);
            assertThat(replay.accepted(id, FeedbackRequested.class)).as("asked on %s", id).hasSize(1);
            assertThat(replay.accepted(id, NotificationDelivered.class)).as("mails on %s", id).hasSize(MAILS)
                    .extracting(NotificationDelivered::about).doesNotHaveDuplicates();
        });
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }
}
