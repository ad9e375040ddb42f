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
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseReturnedFromVendor;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.FeedbackGiven;
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
 * Somebody never acts: the requester, the desk or the vendor. Every open case is all the same either waiting on somebody
 * who was told, or in the list of those where the desk is to act; and what the requester writes brings an ended case back.
 */
class NobodyForgottenProperties {

    private static final int ENOUGH = 150;
    private static final int LONG_ENOUGH = 80;

    private static final Predicate<CaseEvent> REQUESTERS = event -> switch (event) {
        case MessageReceived _, SolutionAccepted _, SolutionRejected _, SelfHelpAccepted _, FeedbackGiven _,
                CaseReopened _ -> true;
        default -> false;
    };
    private static final Predicate<CaseEvent> VENDORS = CaseReturnedFromVendor.class::isInstance;
    private static final Predicate<CaseEvent> DESKS = REQUESTERS.or(VENDORS).negate();
    private static final List<Predicate<CaseEvent>> ABSENT = List.of(REQUESTERS, VENDORS, DESKS);

    /** A seed makes a whole story; the one that fails is printed with its log. */
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void everyOpenCaseWaitsOnSomebodyWhoWasToldOrOnTheDesk(@ForAll long seed) {
        var random = new Random(seed);
        var whole = new Whole(random);
        try {
            happen(whole, random.nextInt(120));
            whole.without(ABSENT.get(random.nextInt(ABSENT.size())));
            happen(whole, random.nextInt(120));
            whole.settle(ENOUGH);
            check(whole);
            letTimePass(whole);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage() + "\n" + whole.log, e);
        }
    }

    private static void happen(Whole whole, int times) {
        for (int i = 0; i < times; i++) {
            whole.happen();
        }
    }

    private static void letTimePass(Whole whole) {
        int deadlines = 0;
        for (var due = whole.nextDue(); due.isPresent(); due = whole.nextDue()) {
            assertThat(++deadlines).as("deadlines, and still: %s", whole.obligations()).isLessThan(LONG_ENOUGH);
            whole.log.pass(Duration.between(whole.log.now(), due.get()));
            whole.settle(ENOUGH);
            check(whole);
        }
    }

    private static void check(Whole whole) {
        if (isImported(whole)) {
            return; // whom it waits for was told where it comes from
        }
        var progress = shown(whole).progress();
        switch (progress.waitingOn()) {
            case DESK -> { }
            case VENDOR -> assertThat(last(whole, CaseHandedToVendor.class))
                    .isGreaterThan(last(whole, CaseReturnedFromVendor.class));
            case REQUESTER -> assertThat(told(whole, progress)).as("what the requester was told of %s", progress).isTrue();
            case NOBODY -> assertThat(unread(whole)).as("what the requester wrote since the end").isEmpty();
        }
        assertThat(progress.ending().over()).as("over").isEqualTo(progress.waitingOn() == Turn.NOBODY);
    }

    private static boolean isImported(Whole whole) {
        return whole.accepted.getFirst().event() instanceof CaseRegistered registered && registered.imported();
    }

    /** Returns the state that lists are made of. */
    private static HistoryCase shown(Whole whole) {
        return whole.readers.stream().<Object>map(reader -> reader.state()).filter(HistoryCase.class::isInstance)
                .map(HistoryCase.class::cast).findFirst().orElseThrow();
    }

    /** Tells whether the requester was told of every question that waits, or else of the solution that stands. */
    private static boolean told(Whole whole, CaseProgress progress) {
        if (progress.waiting().forRequester()) {
            return progress.openRequests().stream().filter(progress.waiting()::awaits).allMatch(request ->
                    isTold(whole, event -> event instanceof InformationRequested asked
                            && request.equals(asked.requestId())));
        }
        UUID proposal = progress.resolution().proposal();
        return proposal == null ? last(whole, SelfHelpAccepted.class) >= 0
                : isTold(whole, event -> event instanceof SolutionProposed proposed
                        && proposal.equals(proposed.proposalId()));
    }

    private static boolean isTold(Whole whole, Predicate<CaseEvent> what) {
        return whole.accepted.stream().anyMatch(entry -> what.test(entry.event())
                && whole.told.contains(entry.headers().id()));
    }

    /** Returns the requester's messages since the end that should have reopened the case; none for a merged case. */
    private static List<CaseLog.Entry> unread(Whole whole) {
        if (last(whole, CaseMerged.class) >= 0) {
            return List.of();
        }
        var ended = whole.accepted.stream().skip(last(whole, CaseReopened.class) + 1L)
                .filter(entry -> entry.event() instanceof CaseClosed || entry.event() instanceof CaseWithdrawn)
                .findFirst().orElseThrow();
        var until = ReopeningWindow.endOf(ended.headers().occurredAt());
        int end = Math.max(last(whole, CaseClosed.class), last(whole, CaseWithdrawn.class));
        return whole.accepted.stream().skip(end).filter(entry -> entry.event() instanceof MessageReceived
                && !entry.recordedAt().isAfter(until)).toList();
    }

    /** Returns the place of the last such event; -1 when there is none. */
    private static int last(Whole whole, Class<? extends CaseEvent> type) {
        for (int i = whole.accepted.size() - 1; i >= 0; i--) {
            if (type.isInstance(whole.accepted.get(i).event())) {
                return i;
            }
        }
        return -1;
    }
}
