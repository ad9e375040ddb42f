package replaydesk.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.events.value.Priority.HIGH;
import static replaydesk.events.value.TargetChange.Kind.*;
import static replaydesk.sla.promise.Promises.FIRST_RESPONSE;
import static replaydesk.sla.promise.Promises.RESOLUTION;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import replaydesk.events.log.Counter;
import replaydesk.events.value.MessageKind;
import replaydesk.events.value.TargetChange;
import replaydesk.sla.clock.Standing;

class BreachingTest {

    private static final Instant RESPONSE_DUE = Story.BEGIN.plus(Duration.ofHours(1));
    private static final Instant RESOLUTION_DUE = Story.BEGIN.plus(Duration.ofHours(8));

    private static Story promised() {
        return Story.registered().then(Stories.classified(HIGH)).settled();
    }

    @Test
    void givenFourFifthsUsed_thenAWarningIsOwedAtThatTimePresumingTheAnswers() {
        var obligations = promised().obligations();

        assertThat(obligations).singleElement().satisfies(warning -> {
            assertThat(warning.due()).isEqualTo(Story.BEGIN.plus(Duration.ofMinutes(48)));
            assertThat(warning.alsoPresumes()).containsExactly(Counter.RESPONSE);
        });
    }

    @Test
    void givenNoAnswerAtAll_thenEachTargetIsWarnedOfAndBreachedOnce() {
        var story = promised();
        for (int minute = 0; minute < 600; minute++) {
            story.after(Duration.ofMinutes(1)).settled();
        }

        assertThat(story.kinds(FIRST_RESPONSE)).containsExactly(WARNED, BREACHED);
        assertThat(story.kinds(RESOLUTION)).containsExactly(WARNED, BREACHED);
        assertThat(story.target(RESOLUTION).breached()).isEqualTo(RESOLUTION_DUE);
        assertThat(story.target(RESOLUTION).detected()).isEqualTo(RESOLUTION_DUE);
        assertThat(story.obligations()).isEmpty();
    }

    @Test
    void givenAResolutionBreach_thenItPresumesWhatItsClockReads() {
        var story = promised().then(Stories.sent(MessageKind.INFORMATION)).settled().afterHours(7).settled();

        assertThat(story.obligations()).singleElement().satisfies(breach -> {
            assertThat(breach.due()).isEqualTo(RESOLUTION_DUE);
            assertThat(breach.alsoPresumes()).containsExactlyInAnyOrder(Counter.PROPOSAL, Counter.REQUEST,
                    Counter.REQUESTER,
                    Counter.WORK);
        });
    }

    @Test
    void givenAFactNotAssessedYet_thenNoBreachIsOwedOverIt() {
        var story = promised().afterHours(0.9).settled().then(Stories.proposed()).afterHours(2);

        assertThat(story.obligations()).singleElement()
                .satisfies(obligation -> assertThat(obligation.name()).isEqualTo("assess"));
        assertThat(story.settled().target(FIRST_RESPONSE).breached()).isNull();
    }

    @Test
    void givenALateAnswer_thenTheBreachStandsBesideIt() {
        var story = promised().afterHours(2).settled().then(Stories.sent(MessageKind.INFORMATION)).settled();

        assertThat(story.target(FIRST_RESPONSE).standing()).isEqualTo(Standing.MET);
        assertThat(story.target(FIRST_RESPONSE).breached()).isEqualTo(RESPONSE_DUE);
    }

    @Test
    void givenALateAnswerBeforeTheBreachWasNoticed_thenTheSameEventSaysBoth() {
        var story = promised().afterHours(2).then(Stories.sent(MessageKind.INFORMATION)).settled();

        assertThat(story.kinds(FIRST_RESPONSE)).containsExactly(MET, BREACHED);
        assertThat(story.target(FIRST_RESPONSE).breached()).isEqualTo(RESPONSE_DUE);
        assertThat(story.target(FIRST_RESPONSE).detected()).isEqualTo(story.now);
    }

    @Test
    void givenAnAnswerAtTheVeryMoment_thenItIsInTime() {
        var story = promised().afterHours(1).then(Stories.sent(MessageKind.INFORMATION)).settled();

        assertThat(story.target(FIRST_RESPONSE).breached()).isNull();
    }

    @Test
    void givenAnEarlierAnswerRecordedAfterTheBreach_thenTheBreachIsWithdrawn() {
        var story = promised().afterHours(2).settled()
                .occurred(Story.BEGIN.plus(Duration.ofMinutes(40)), Stories.sent(MessageKind.INFORMATION));
        var answer = story.last;
        story.settled();

        assertThat(story.changes()).containsExactly(
                new TargetChange(WITHDRAWN, FIRST_RESPONSE, answer, null, null, null, RESPONSE_DUE, null),
                TargetChange.met(FIRST_RESPONSE, answer, Duration.ofMinutes(40)));
        assertThat(story.target(FIRST_RESPONSE).breached()).isNull();
        assertThat(story.target(FIRST_RESPONSE).standing()).isEqualTo(Standing.MET);
    }

    @Test
    void givenALateAnswerAndThenAnEarlierOne_thenTheEarlierMeetsIt() {
        var story = promised().afterHours(2).settled().then(Stories.sent(MessageKind.INFORMATION)).settled()
                .occurred(Story.BEGIN.plus(Duration.ofMinutes(10)), Stories.sent(MessageKind.INFORMATION));
        var earlier = story.last;
        story.settled();

        assertThat(story.target(FIRST_RESPONSE).met()).isEqualTo(earlier);
        assertThat(story.target(FIRST_RESPONSE).breached()).isNull();
    }

    @Test
    void givenAPauseRecordedAfterTheBreach_thenTheBreachMovesToWhenItTrulyWas() {
        var story = promised().then(Stories.sent(MessageKind.INFORMATION)).settled().afterHours(9).settled()
                .occurred(Story.BEGIN.plus(Duration.ofHours(2)), Stories.asked())
                .occurred(Story.BEGIN.plus(Duration.ofHours(5)), Stories.provided()).settled();

        assertThat(story.target(RESOLUTION).breached()).isNull();
        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(11)));

        story.afterHours(2).settled();

        assertThat(story.target(RESOLUTION).breached()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(11)));
    }

    @Test
    void givenManyPauses_thenTheOldestAreSummedUpAndTheTimeUsedStaysRight() {
        var story = promised().then(Stories.sent(MessageKind.INFORMATION)).settled();
        for (int i = 0; i < 60; i++) {
            story.after(Duration.ofMinutes(1)).then(Stories.asked()).settled().after(Duration.ofMinutes(5))
                    .then(Stories.provided()).settled();
        }

        assertThat(story.state.timeline().stops()).hasSizeLessThanOrEqualTo(24);
        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(story.now.plus(Duration.ofHours(7)));
    }
}
