package replaydesk.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.closure.Stories.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.events.catalogue.*;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.events.value.SolutionKind;
import replaydesk.testing.StageFixture;

/** Properties of closure that hold for any series of events, sensible or not. */
class ClosureProperties {

    /** The most events that one case can make due at one moment, with a margin. */
    private static final int ROUNDS = 12;

    /** A step of a story: time passes, the stage does what is due or lags behind, and an event happens. */
    record Step(Duration pause, boolean settles, CaseEvent event) {
    }

    @Property(tries = 1_000)
    void withTimeStandingStillTheStageComesToOweNothingThatIsDue(@ForAll("steps") List<Step> steps) {
        var given = registered();
        for (var step : steps) {
            play(given, step);
        }
        given.settle(ROUNDS);
        given.after(Duration.ofDays(400)).settle(ROUNDS);
        given.after(Duration.ofDays(3)).settle(ROUNDS);
        assertThat(given.obligations()).isEmpty();
    }

    @Property(tries = 1_000)
    void noCaseClosesByItselfAfterTheRequesterWroteOrWhileSomethingIsOpen(@ForAll("steps") List<Step> steps) {
        var given = registered();
        for (var step : steps) {
            var before = given.state();
            var sent = play(given, step);
            if (before.proposal() != null && before.proposal().wroteSince() != null || !before.obstacles().isEmpty()) {
                assertThat(sent).noneMatch(CaseClosed.class::isInstance);
            }
        }
    }

    @Property(tries = 500)
    void noTwoObligationsShareCauseAndName(@ForAll("steps") List<Step> steps) {
        var given = registered();
        for (var step : steps) {
            play(given, step);
            assertThat(given.obligations()).doesNotHaveDuplicates().hasSizeLessThan(2);
        }
    }

    /** Plays a step and returns the events that the stage sent before the step's own event. */
    private static List<CaseEvent> play(StageFixture<ClosureCase> given, Step step) {
        given.after(step.pause());
        var sent = step.settles() ? given.settle(ROUNDS) : List.<CaseEvent>of();
        given.given(step.event());
        return sent;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var pauses = Arbitraries.of(Duration.ZERO, Duration.ofHours(5), Duration.ofDays(4), Duration.ofDays(11),
                Duration.ofDays(31));
        return Combinators.combine(pauses, Arbitraries.of(true, false), Arbitraries.of(EVENTS))
                .as((pause, settles, event) -> new Step(pause, settles, event.get())).list().ofMaxSize(14);
    }

    private static final Instant THEN = Instant.parse("2026-03-09T00:00:00Z");
    private static final List<Supplier<CaseEvent>> EVENTS = List.of(
            () -> proposal(SolutionKind.FIX), () -> proposal(SolutionKind.WORKAROUND), () -> accepted(RITA),
            () -> accepted("anna"), Stories::rejected, () -> message(1), () -> message(2), Stories::asked,
            () -> new InformationProvided(REQUEST, PROPOSAL), () -> new InformationRequestLapsed(REQUEST, THEN, THEN),
            () -> new CaseHandedToVendor("konica", null, null), () -> new CaseReturnedFromVendor("konica", null),
            () -> new CaseSuspended(THEN, null, null), () -> new CaseResumed(null, THEN, THEN),
            () -> closed(ClosureCode.OTHER), () -> new CaseReopened("Igen", null, RITA), Stories::withdrawn,
            Stories::merged, Stories::unmerged, () -> assigned(1, "service-desk", "anna"), () -> escalated(2),
            () -> new CaseUnassigned(null), () -> new SelfHelpAccepted(null, RITA),
            () -> new ClosureScheduled(PROPOSAL, THEN), () -> new ClosureReminded(THEN, THEN, THEN),
            () -> new ClosureCancelled(ClosureObstacle.OTHER, null));
}
