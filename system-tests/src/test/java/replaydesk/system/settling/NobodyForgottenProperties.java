package replaydesk.system.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedToVendor;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.status.CaseProgress;
import replaydesk.events.status.ReopeningWindow;
import replaydesk.events.status.Turn;
import replaydesk.history.evolution.HistoryCase;

/**
 * Somebody never acts: the requester, the desk or the vendor. Every open case is all the same either waiting on
 * somebody who was told, or in the list of those where the desk is to act; and what the requester writes brings an
 * ended case back.
 */
class NobodyForgottenProperties {

    private static final int ENOUGH = 150;
    private static final int LONG_ENOUGH = 80;

    private static final Predicate<CaseEvent> REQUESTERS = event -> switch (event) {
        case MessageReceived _,SelfHelpAccepted _ -> true;
        case SolutionAccepted _,SolutionRejected _ -> true;
        case FeedbackGiven _,CaseReopened _ -> true;
        default -> false;
    };
    private static final Predicate<CaseEvent> VENDORS = CaseReturnedFromVendor.class::isInstance;
    private static final Predicate<CaseEvent> DESKS = REQUESTERS.or(VENDORS).negate();
    private static final List<Predicate<CaseEvent>> ABSENT = List.of(REQUESTERS, VENDORS, DESKS);

    /** A seed determines a whole story. A failing seed is printed with its log. */
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void everyOpenCaseWaitsOnSomebodyWhoWasToldOrOnTheDesk(@ForAll long seed) {
        var random = new Random(seed);
        var stages = new AllStages(random);
        try {
            happen(stages, random.nextInt(120));
            stages.without(ABSENT.get(random.nextInt(ABSENT.size())));
            happen(stages, random.nextInt(120));
            stages.settle(ENOUGH);
            check(stages);
            letTimePass(stages);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage() + "\n" + stages.log, e);
        }
    }

    private static void happen(AllStages stages, int times) {
        for (int i = 0; i < times; i++) {
            stages.happen();
        }
    }

    private static void letTimePass(AllStages stages) {
        int deadlines = 0;
        for (var due = stages.nextDue(); due.isPresent(); due = stages.nextDue()) {
            assertThat(++deadlines).as("deadlines, and still: %s", stages.obligations()).isLessThan(LONG_ENOUGH);
            stages.log.pass(Duration.between(stages.log.now(), due.get()));
            stages.settle(ENOUGH);
            check(stages);
        }
    }

    private static void check(AllStages stages) {
        if (stages.isImported()) {
            return; // whom it waits for was told where it comes from
        }
        var progress = shown(stages).progress();
        switch (progress.waitingOn()) {
            case DESK -> {
            }
            case VENDOR -> assertThat(last(stages, CaseHandedToVendor.class))
                    .isGreaterThan(last(stages, CaseReturnedFromVendor.class));
            case REQUESTER -> assertThat(told(stages, progress)).as("what the requester was told of %s", progress)
                    .isTrue();
            case NOBODY -> assertThat(unread(stages)).as("what the requester wrote since the end").isEmpty();
        }
        assertThat(progress.ending().over()).as("over").isEqualTo(progress.waitingOn() == Turn.NOBODY);
    }

    /** Returns the state that lists are made of. */
    private static HistoryCase shown(AllStages stages) {
        return stages.runners.stream().<Object>map(runner -> runner.state()).filter(HistoryCase.class::isInstance)
                .map(HistoryCase.class::cast).findFirst().orElseThrow();
    }

    /** Tells whether the requester was told of every question that waits, or else of the solution that stands. */
    private static boolean told(AllStages stages, CaseProgress progress) {
        if (progress.waiting().forRequester()) {
            return progress.openRequests().stream().filter(progress.waiting()::awaits)
                    .allMatch(request -> isTold(stages, request));
        }
        UUID proposal = progress.resolution().proposal();
        return proposal == null ? last(stages, SelfHelpAccepted.class) >= 0
                : isTold(stages, event -> event instanceof SolutionProposed proposed
                        && proposal.equals(proposed.proposalId()));
    }

    /** Tells whether the requester was told of the question as it was asked last. */
    private static boolean isTold(AllStages stages, UUID request) {
        return stages.accepted.reversed().stream().filter(entry -> switch (entry.event()) {
            case InformationRequested asked -> request.equals(asked.requestId());
            case InformationRequestReopened again -> request.equals(again.requestId());
            default -> false;
        }).findFirst().stream().anyMatch(entry -> stages.told.contains(entry.headers().id()));
    }

    private static boolean isTold(AllStages stages, Predicate<CaseEvent> what) {
        return stages.accepted.stream().anyMatch(entry -> what.test(entry.event())
                && stages.told.contains(entry.headers().id()));
    }

    /** Returns the requester's messages since the end that should have reopened the case; none for a merged case. */
    private static List<CaseLog.Entry> unread(AllStages stages) {
        if (last(stages, CaseMerged.class) >= 0) {
            return List.of();
        }
        var ended = stages.accepted.stream().skip(last(stages, CaseReopened.class) + 1L)
                .filter(entry -> entry.event() instanceof CaseClosed || entry.event() instanceof CaseWithdrawn)
                .findFirst().orElseThrow();
        var until = ReopeningWindow.endOf(ended.headers().occurredAt());
        int end = Math.max(last(stages, CaseClosed.class), last(stages, CaseWithdrawn.class));
        return stages.accepted.stream().skip(end).filter(entry -> entry.event() instanceof MessageReceived
                && !entry.recordedAt().isAfter(until)).toList();
    }

    /** Returns the place of the last such event; -1 when there is none. */
    private static int last(AllStages stages, Class<? extends CaseEvent> type) {
        for (int i = stages.accepted.size() - 1; i >= 0; i--) {
            if (type.isInstance(stages.accepted.get(i).event())) {
                return i;
            }
        }
        return -1;
    }
}
