package replaydesk.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.feedback.Stories.answer;
import static replaydesk.feedback.Stories.assigned;
import static replaydesk.feedback.Stories.closing;
import static replaydesk.feedback.Stories.registered;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.FeedbackReminded;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.feedback.evolution.FeedbackCase;
import replaydesk.testing.StageFixture;

/** Properties of feedback that hold for any series of events, sensible or not. */
class FeedbackProperties {

    private static final int ROUNDS = 8;
    private static final UUID NOWHERE = new UUID(0, 0);

    /** A step of a story: time passes, the stage does what is due or lags behind, and an event happens. */
    record Step(Duration pause, boolean settles, Function<UUID, CaseEvent> event) {
    }

    @Property(tries = 1_000)
    void withTimeStandingStillTheStageComesToOweNothingThatIsDue(@ForAll("steps") List<Step> steps) {
        var given = registered("ru", null);
        for (var step : steps) {
            play(given, step);
            assertThat(given.obligations()).hasSizeLessThan(2);
        }
        given.settle(ROUNDS);
        given.after(Duration.ofDays(400)).settle(ROUNDS);
        assertThat(given.obligations()).isEmpty();
    }

    @Property(tries = 1_000)
    void noLinkIsSentTwiceAndNoneIsRemindedOfTwice(@ForAll("steps") List<Step> steps) {
        var given = registered("ru", null);
        var sent = steps.stream().flatMap(step -> play(given, step).stream()).toList();

        assertThat(sent.stream().filter(FeedbackRequested.class::isInstance).map(e -> ((FeedbackRequested) e).linkId()))
                .doesNotHaveDuplicates();
        assertThat(sent.stream().filter(FeedbackReminded.class::isInstance).map(e -> ((FeedbackReminded) e).linkId()))
                .doesNotHaveDuplicates();
    }

    /** Plays a step and returns the events that the stage sent before the step's own event. */
    private static List<CaseEvent> play(StageFixture<FeedbackCase> given, Step step) {
        given.after(step.pause());
        var sent = step.settles() ? given.settle(ROUNDS) : List.<CaseEvent>of();
        var ask = given.state().ask();
        given.given(step.event().apply(ask == null ? NOWHERE : ask.link()));
        return sent;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var pauses = Arbitraries.of(Duration.ZERO, Duration.ofHours(5), Duration.ofDays(6), Duration.ofDays(15));
        return Combinators.combine(pauses, Arbitraries.of(true, false), Arbitraries.of(EVENTS)).as(Step::new).list()
                .ofMaxSize(14);
    }

    private static final List<Function<UUID, CaseEvent>> EVENTS = List.of(
            link -> closing(ClosureCode.SOLVED), link -> closing(ClosureCode.SOLVED),
            link -> closing(ClosureCode.DUPLICATE), link -> Stories.reopening(), link -> Stories.merging(),
            link -> new CaseUnmerged(NOWHERE, NOWHERE, null), link -> answer(link, 1), link -> answer(link, 5),
            link -> answer(NOWHERE, 2), link -> assigned("printers"),
            link -> new CaseWithdrawn("rita", WithdrawalReason.REQUESTER, null));
}
