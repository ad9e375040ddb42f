package replaydesk.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static replaydesk.events.value.Priority.CRITICAL;
import static replaydesk.events.value.Priority.HIGH;
import static replaydesk.events.value.Priority.LOW;
import static replaydesk.events.value.Priority.MODERATE;
import static replaydesk.sla.promise.Promises.FIRST_RESPONSE;
import static replaydesk.sla.promise.Promises.RESOLUTION;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import replaydesk.events.catalogue.TargetsSet;
import replaydesk.events.value.MessageKind;
import replaydesk.sla.clock.Standing;

class PromisingTest {

    @Test
    void givenNoClassification_thenNothingIsPromised() {
        assertThat(Story.registered().obligations()).isEmpty();
    }

    @Test
    void givenAClassification_thenTheTargetsOfItsPriorityAreOwedForIt() {
        var story = Story.registered().afterHours(0.1).then(Stories.classified(HIGH));
        var classification = story.last;

        assertThat(story.obligations()).singleElement().satisfies(obligation -> {
            assertThat(obligation.cause()).isEqualTo(classification);
            assertThat(obligation.due()).isNull();
        });
        var set = (TargetsSet) story.settled().said.getFirst();
        assertThat(set.agreement().version()).isEqualTo(1);
        assertThat(set.calendar().key()).isEqualTo("24x7");
        assertThat(set.targets()).satisfiesExactly(
                response -> assertThat(response.dueAt()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(1))),
                resolution -> assertThat(resolution.dueAt()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(8))));
    }

    @Test
    void givenTheSamePriorityAgain_thenNothingNewIsPromised() {
        var story = Story.registered().then(Stories.classified(HIGH)).settled()
                .then(Stories.classified(HIGH)).settled();

        assertThat(story.said).hasSize(1);
    }

    @Test
    void givenAnotherPriority_thenTimeUsedAndWhatIsMetAreKept() {
        var story = Story.registered().then(Stories.classified(HIGH)).afterHours(0.5)
                .then(Stories.sent(MessageKind.INFORMATION)).settled().afterHours(1)
                .then(Stories.classified(LOW)).settled();

        assertThat(story.target(FIRST_RESPONSE).standing()).isEqualTo(Standing.MET);
        assertThat(story.target(FIRST_RESPONSE).budget()).isEqualTo(Duration.ofHours(1));
        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(120)));
        assertThat(story.obligations().getFirst().due()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(96)));
    }

    @Test
    void givenAMetResolution_whenThePriorityRises_thenItIsNotBreachedInHindsightButHoldsOnceItRunsAgain() {
        var story = Story.registered().then(Stories.classified(HIGH)).afterHours(7).then(Stories.proposed()).settled()
                .then(Stories.classified(CRITICAL)).settled();

        assertThat(story.target(RESOLUTION).breached()).isNull();

        story.afterHours(5).then(Stories.rejected()).settled();

        assertThat(story.target(RESOLUTION).breached()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(4)));
        assertThat(story.target(RESOLUTION).standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void givenABreach_whenThePriorityFalls_thenTheNewPromiseRunsAndTheBreachStaysRecorded() {
        var story = Story.registered().then(Stories.classified(CRITICAL)).settled().afterHours(5).settled()
                .then(Stories.classified(MODERATE)).settled();

        assertThat(story.target(RESOLUTION).breached()).isNull();
        assertThat(story.target(RESOLUTION).recorded().at()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(4)));
        assertThat(story.target(FIRST_RESPONSE).breached()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(4)));

        story.then(Stories.proposed()).settled();

        assertThat(story.target(RESOLUTION).standing()).isEqualTo(Standing.MET);
        assertThat(story.target(RESOLUTION).recorded().at()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(4)));
    }

    @Test
    void givenAPausedCase_whenThePriorityChanges_thenTheTimeLeftChangesWithIt() {
        var story = Story.registered().then(Stories.classified(HIGH)).afterHours(2).then(Stories.asked()).settled()
                .afterHours(10).then(Stories.classified(CRITICAL)).settled();

        assertThat(story.target(RESOLUTION).left()).isEqualTo(Duration.ofHours(2));

        story.then(Stories.provided()).settled();

        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(story.now.plus(Duration.ofHours(2)));
    }

    @Test
    void givenAPauseBehindTheNewDueTime_whenThePriorityRises_thenItWasDueBeforeThePause() {
        var story = Story.registered().then(Stories.classified(MODERATE)).settled().afterHours(9)
                .then(Stories.asked()).settled().afterHours(10).then(Stories.provided()).settled().afterHours(1)
                .then(Stories.classified(HIGH)).settled();

        assertThat(story.target(RESOLUTION).dueAt()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(8)));
        assertThat(story.target(RESOLUTION).breached()).isEqualTo(Story.BEGIN.plus(Duration.ofHours(8)));
    }

    @Test
    void givenAWithdrawnCase_thenNothingIsPromised() {
        assertThat(Story.registered().then(Stories.withdrawn()).then(Stories.classified(HIGH)).obligations()).isEmpty();
    }
}
