package replaydesk.system.settling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import replaydesk.closure.ClosureStage;
import replaydesk.escalation.EscalationStage;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Presumption;
import replaydesk.events.value.Channel;
import replaydesk.feedback.FeedbackStage;
import replaydesk.history.HistoryStage;
import replaydesk.intake.IntakeStage;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Stage;
import replaydesk.notification.NotificationStage;
import replaydesk.notification.delivery.Delivery;
import replaydesk.notification.evolution.AskedMail;
import replaydesk.notification.evolution.NotificationCase;
import replaydesk.notification.notice.Audience;
import replaydesk.sla.SlaStage;
import replaydesk.testing.story.RandomActors;
import replaydesk.triage.TriageStage;

/** All stages on one log, each at its own position, and the people who work on the case. */
final class AllStages {

    private final Random random;
    final CaseLog log = new CaseLog();
    private final RandomActors actors;
    final List<StageRunner<?>> runners = runners(StageRunner.SHIPPED);

    /** The accepted events in the log's order, and the ids of those that the requester was told of. */
    final List<CaseLog.Entry> accepted = new ArrayList<>();
    final Set<UUID> told = new HashSet<>();
    private Predicate<CaseEvent> absent = event -> false;
    private boolean sensible;

    AllStages(Random random) {
        this.random = random;
        this.actors = new RandomActors(random, log::now);
        var registered = RandomActors.registration(random);
        var command = actors.id();
        log.append(registered, Ids.decided(command, Presumption.of(java.util.Map.of("life", 0))),
                Presumption.of(java.util.Map.of("life", 0)), "rita", command, null, log.now());
    }

    private List<StageRunner<?>> runners(InForce reference) {
        return Stream.of(new IntakeStage(), new TriageStage(), new EscalationStage(), new ClosureStage(),
                new FeedbackStage(), new SlaStage(), new NotificationStage(), new HistoryStage())
                .<StageRunner<?>>map(stage -> new StageRunner<>(stage, log, reference)).toList();
    }

    /** Returns all stages anew, after they have read the whole log with this reference data in force. */
    List<StageRunner<?>> replayed(InForce reference) {
        var anew = runners(reference);
        anew.forEach(runner -> runner.read(Integer.MAX_VALUE));
        return anew;
    }

    StageRunner<?> runner(String stage) {
        return runners.stream().filter(runner -> runner.stage.name().equals(stage)).findFirst().orElseThrow();
    }

    /** Lets every stage read the whole log, which grows by the mails that are sent meanwhile. */
    void readAll() {
        while (!runners.stream().allMatch(StageRunner::hasReadAll)) {
            runners.forEach(runner -> read(runner, Integer.MAX_VALUE));
        }
    }

    /** Lets one random thing happen: time passes, a stage reads records or fulfils an obligation, or somebody acts. */
    void happen() {
        switch (random.nextInt(10)) {
            case 0 -> log.pass(random.nextInt(6) == 0 ? Duration.ofHours(random.nextInt(1, 300))
                    : Duration.ofMinutes(random.nextInt(60)));
            case 1, 2, 3 -> read(any(runners), random.nextInt(1, 5));
            case 4 -> runners.forEach(runner -> read(runner, 10));
            case 5, 6 -> fulfilAny(any(runners));
            default -> act(actors.next());
        }
    }

    /** Leaves out from now on the events that only these people cause. */
    void without(Predicate<CaseEvent> theirs) {
        absent = theirs;
    }

    /** Lets nobody do from now on what no desk would accept. */
    void sensible() {
        sensible = true;
    }

    /** Tells whether the history of the case comes from elsewhere. */
    boolean isImported() {
        return accepted.getFirst().event() instanceof CaseRegistered registered && registered.imported();
    }

    /** Lets the desk propose a solution, and the requester accept it sometimes. */
    void solve() {
        readAll();
        for (var event : actors.solution()) {
            act(event);
            readAll();
        }
    }

    /**
     * Lets a stage decide on the case as it knows it: it fulfils an obligation, or somebody decides there. Returns
     * whether anything was decided.
     */
    boolean decide(Predicate<Stage<?>> which) {
        var due = runners.stream().filter(runner -> which.test(runner.stage))
                .flatMap(
                        runner -> runner.due().stream().map(owed -> (BooleanSupplier) () -> runner.fulfil(owed, false)))
                .toList();
        if (!due.isEmpty() && random.nextInt(3) == 0) {
            return any(due).getAsBoolean();
        }
        for (int i = 0; i < 200; i++) {
            var event = actors.next();
            var runner = runner(EventCatalogue.of(event).stage().key());
            if (which.test(runner.stage) && runner.fold().known() && Sensible.on(runner.progress(), event)) {
                act(event);
                return true;
            }
        }
        return false;
    }

    private void read(StageRunner<?> runner, int most) {
        for (int i = 0; i < most && !runner.hasReadAll(); i++) {
            readOne(runner);
        }
    }

    /** Lets a stage read the next record; returns whether that counts. */
    boolean readOne(StageRunner<?> runner) {
        var read = runner.read(1);
        read.forEach(entry -> seen(runner, entry));
        return !read.isEmpty();
    }

    private void seen(StageRunner<?> runner, CaseLog.Entry entry) {
        if (entry.event() instanceof FeedbackRequested asked && runner.stage instanceof FeedbackStage) {
            actors.got(asked);
        }
        if (runner.stage instanceof NotificationStage && runner.state() instanceof NotificationCase known) {
            AskedMail.by(entry.event(), known).forEach(mail -> mailed(mail, entry));
        }
        if (runner.stage instanceof HistoryStage) {
            accepted.add(entry);
        }
    }

    /** Appends the event that a mail was delivered. */
    private void mailed(AskedMail mail, CaseLog.Entry about) {
        var id = about.headers().id();
        var notice = mail.notice();
        if (notice.audience() == Audience.REQUESTER) {
            told.add(id);
        }
        var command = Delivery.idOf(CaseLog.CASE, id, notice.audience());
        log.append(
                new NotificationDelivered(notice.key(), id, mail.recipient(), Channel.EMAIL, notice.template(), "sv"),
                Ids.decided(command, Presumption.NOTHING), Presumption.NOTHING, "replaydesk/notification-service",
                command, null, log.now());
    }

    private void fulfilAny(StageRunner<?> runner) {
        var due = runner.due();
        if (!due.isEmpty()) {
            runner.fulfil(any(due), random.nextInt(10) == 0);
        }
    }

    /** Lets a person or system decide on the records that the stage of the command has read. */
    private void act(CaseEvent event) {
        if (absent.test(event)) {
            return;
        }
        var stage = EventCatalogue.of(event).stage().key();
        var runner = runner(stage);
        if (!runner.fold().known() || !Sensible.on(runner.progress(), event) && (sensible || random.nextInt(20) > 0)) {
            return;
        }
        var presumes = runner.presumption(event, Set.of());
        var command = actors.id();
        var occurred = random.nextInt(8) == 0 ? log.now().minus(Duration.ofMinutes(random.nextInt(600))) : log.now();
        for (int times = random.nextInt(12) == 0 ? 2 : 1; times > 0; times--) {
            log.append(event, Ids.decided(command, presumes), presumes, actors.actor(event), command, null, occurred);
        }
    }

    /**
     * Lets the stages fulfil all due obligations while nobody acts and time stands still; returns the number of events
     * that this took.
     *
     * @param most the most events, above which it fails
     */
    int settle(int most) {
        int before = log.end();
        boolean quiet;
        do {
            quiet = true;
            for (var runner : runners) {
                quiet &= runner.hasReadAll();
                read(runner, Integer.MAX_VALUE);
                for (var obligation : runner.due()) {
                    quiet &= !runner.fulfil(obligation, false);
                }
            }
            if (log.end() - before > most) {
                throw new AssertionError("The stages still have obligations after " + most + " events: "
                        + obligations());
            }
        } while (!quiet);
        return log.end() - before;
    }

    /** Returns the next time at which an obligation of any stage is due; empty when there is none. */
    Optional<Instant> nextDue() {
        return runners.stream().flatMap(runner -> runner.obligations().stream()).map(Obligation::due)
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }

    List<String> obligations() {
        return runners.stream().flatMap(runner -> runner.obligations().stream()
                .map(obligation -> runner.stage.name() + " has " + obligation.name() + " for " + obligation.cause()
                        + " at "
                        + obligation.due()))
                .toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
