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
import java.util.function.Predicate;
import replaydesk.closure.ClosureStage;
import replaydesk.escalation.EscalationStage;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.EventCatalogue;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.log.Ids;
import replaydesk.events.log.Presumption;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.value.Channel;
import replaydesk.feedback.FeedbackStage;
import replaydesk.history.HistoryStage;
import replaydesk.intake.IntakeStage;
import replaydesk.kit.stage.Obligation;
import replaydesk.notification.NotificationStage;
import replaydesk.notification.evolution.NotificationCase;
import replaydesk.notification.notice.Notice;
import replaydesk.sla.SlaStage;
import replaydesk.testing.story.RandomActors;
import replaydesk.triage.TriageStage;

/** All stages on one log, each at its own position, and the people who work on the case. */
final class AllStages {

    private final Random random;
    final CaseLog log = new CaseLog();
    private final RandomActors actors;
    final List<StageRunner<?>> runners = List.of(new StageRunner<>(new IntakeStage(), log),
            new StageRunner<>(new TriageStage(), log), new StageRunner<>(new EscalationStage(), log),
            new StageRunner<>(new ClosureStage(), log), new StageRunner<>(new FeedbackStage(), log),
            new StageRunner<>(new SlaStage(), log), new StageRunner<>(new NotificationStage(), log),
            new StageRunner<>(new HistoryStage(), log));

    /** The accepted events in the log's order, and the ids of those that the requester was told of. */
    final List<CaseLog.Entry> accepted = new ArrayList<>();
    final Set<UUID> told = new HashSet<>();
    private Predicate<CaseEvent> absent = event -> false;

    AllStages(Random random) {
        this.random = random;
        this.actors = new RandomActors(random, log::now);
        var registered = RandomActors.registration(random);
        var command = actors.id();
        log.append(registered, Ids.decided(command, Presumption.of(java.util.Map.of("life", 0))),
                Presumption.of(java.util.Map.of("life", 0)), "rita", command, null, log.now());
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

    /** Lets the desk propose a solution, and the requester accept it sometimes. */
    void solve() {
        runners.forEach(runner -> read(runner, Integer.MAX_VALUE));
        for (var event : actors.solution()) {
            act(event);
            runners.forEach(runner -> read(runner, Integer.MAX_VALUE));
        }
    }

    private void read(StageRunner<?> runner, int most) {
        for (int i = 0; i < most && !runner.hasReadAll(); i++) {
            runner.read(1).forEach(entry -> seen(runner, entry));
        }
    }

    private void seen(StageRunner<?> runner, CaseLog.Entry entry) {
        if (entry.event() instanceof FeedbackRequested asked && runner.stage instanceof FeedbackStage) {
            actors.got(asked);
        }
        if (runner.stage instanceof NotificationStage && runner.state() instanceof NotificationCase known
                && known.tells()) {
            Notice.of(entry.event()).ifPresent(notice -> mailed(notice, entry));
        }
        if (runner.stage instanceof HistoryStage) {
            accepted.add(entry);
        }
    }

    /** Appends the event that a mail was delivered. */
    private void mailed(Notice notice, CaseLog.Entry about) {
        var id = about.headers().id();
        told.add(id);
        var command = Ids.command(CaseLog.CASE, "notify-by-mail", "notification-service", id.toString());
        log.append(new NotificationDelivered(notice.key(), id, "rita", Channel.EMAIL, notice.template(), "sv"),
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
        var runner = runners.stream().filter(r -> r.stage.name().equals(stage)).findFirst().orElseThrow();
        if (!runner.fold().known() || !makesSense(runner, event) && random.nextInt(20) > 0) {
            return;
        }
        var presumes = runner.presumption(event, Set.of());
        var command = actors.id();
        var occurred = random.nextInt(8) == 0 ? log.now().minus(Duration.ofMinutes(random.nextInt(600))) : log.now();
        for (int times = random.nextInt(12) == 0 ? 2 : 1; times > 0; times--) {
            log.append(event, Ids.decided(command, presumes), presumes, actors.actor(event), command, null, occurred);
        }
    }

    /** Tells whether a desk would accept the event: the case is open, or the event may follow the end of a case. */
    private static boolean makesSense(StageRunner<?> runner, CaseEvent event) {
        var status = runner.progress().status();
        return switch (event) {
            case CaseReopened _ -> status == CaseStatus.CLOSED || status == CaseStatus.WITHDRAWN;
            case CaseUnmerged _ -> status == CaseStatus.MERGED;
            case MessageReceived _,MessageSent _,NoteAdded _,FeedbackGiven _ -> true;
            default -> switch (status) {
                case CLOSED, WITHDRAWN, MERGED -> false;
                case REGISTERED, IN_ANALYSIS, WAITING_FOR_CUSTOMER, IN_SOLUTION, WAITING_FOR_VENDOR, SOLVED -> true;
            };
        };
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
